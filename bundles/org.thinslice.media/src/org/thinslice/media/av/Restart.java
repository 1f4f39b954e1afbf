// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_AV1;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_H264;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_HEVC;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_VP8;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_VP9;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.javacpp.BytePointer;

/** Finds packets from which on nothing before them is needed, neither for their own picture nor for any that follows. */
final class Restart {

    static {
        Natives.load();
    }

    private static final int LONGEST_HEAD = 4096;
    private static final int H264_IDR = 5;
    private static final int HEVC_IDR_FIRST = 19;
    private static final int HEVC_IDR_LAST = 20;

    private Restart() {
    }

    /** Whether a packet is such a one beyond doubt. */
    static boolean at(AVPacket packet, AVCodecContext codec) {
        if ((packet.flags() & AV_PKT_FLAG_KEY) == 0)
            return false;
        int id = codec.codec_id();
        if (id == AV_CODEC_ID_VP8 || id == AV_CODEC_ID_VP9 || id == AV_CODEC_ID_AV1)
            return true;
        return (id == AV_CODEC_ID_H264 || id == AV_CODEC_ID_HEVC) && holdsIdr(packet, codec, id == AV_CODEC_ID_HEVC);
    }

    private static boolean holdsIdr(AVPacket packet, AVCodecContext codec, boolean hevc) {
        boolean lengths = codec.extradata_size() > 4 && codec.extradata().get(0) == 1;
        var head = new byte[Math.min(packet.size(), LONGEST_HEAD)];
        new BytePointer(packet.data()).get(head);
        return lengths ? idrByLengths(head, 1 + (codec.extradata().get(hevc ? 21 : 4) & 3), hevc) : idrByStartCodes(head, hevc);
    }

    private static boolean idrByLengths(byte[] head, int lengthBytes, boolean hevc) {
        for (long at = 0; at + lengthBytes < head.length;) {
            long length = 0;
            for (int i = 0; i < lengthBytes; i++)
                length = length << 8 | head[(int) at + i] & 0xFF;
            at += lengthBytes;
            if (isIdr(head[(int) at], hevc))
                return true;
            at += length;
        }
        return false;
    }

    private static boolean idrByStartCodes(byte[] head, boolean hevc) {
        for (int at = 0; at + 3 < head.length; at++)
            if (head[at] == 0 && head[at + 1] == 0 && head[at + 2] == 1 && isIdr(head[at + 3], hevc))
                return true;
        return false;
    }

    private static boolean isIdr(byte unit, boolean hevc) {
        int type = hevc ? unit >> 1 & 0x3F : unit & 0x1F;
        return hevc ? type >= HEVC_IDR_FIRST && type <= HEVC_IDR_LAST : type == H264_IDR;
    }
}
