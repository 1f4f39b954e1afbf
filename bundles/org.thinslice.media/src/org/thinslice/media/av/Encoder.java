// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;

import java.util.function.Consumer;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;

import org.thinslice.base.Problem;

/**
 * Encodes the frames of one stream into a file. Packets without a length get that of the frame last sent: without it the
 * last picture would lie behind the end that the file claims, and players would hide it.
 */
final class Encoder implements AutoCloseable {

    static {
        Natives.load();
    }

    private final Muxer muxer;
    private final AVStream stream;
    private final AVCodecContext codec;
    private final AVPacket packet = av_packet_alloc();
    private long lasting;

    /** Opens an encoder by FFmpeg's name of it and adds its stream to the file; {@code settings} fills in the rest. */
    Encoder(Muxer muxer, String name, Consumer<AVCodecContext> settings) throws Problem {
        this.muxer = muxer;
        var found = avcodec_find_encoder_by_name(name);
        codec = avcodec_alloc_context3(found);
        codec.flags(AV_CODEC_FLAG_BITEXACT | AV_CODEC_FLAG_GLOBAL_HEADER);
        settings.accept(codec);
        muxer.check(avcodec_open2(codec, found, (AVDictionary) null));
        stream = muxer.addStream();
        stream.time_base(codec.time_base());
        muxer.check(avcodec_parameters_from_context(stream.codecpar(), codec));
    }

    /** What the file says about the stream. */
    AVCodecParameters parameters() {
        return stream.codecpar();
    }

    /** Has the file count the stream's time in a unit of its own, not in the encoder's. */
    void timesLike(Stamps.Unit unit) {
        stream.time_base(new AVRational().num(1).den(unit.den()));
    }

    AVCodecContext codec() {
        return codec;
    }

    /** Encodes a frame; null drains what the encoder still holds. */
    void encode(AVFrame frame) throws Problem {
        muxer.check(avcodec_send_frame(codec, frame));
        if (frame != null)
            lasting = frame.duration();
        while (avcodec_receive_packet(codec, packet) >= 0) {
            if (packet.duration() == 0)
                packet.duration(lasting);
            av_packet_rescale_ts(packet, codec.time_base(), stream.time_base());
            packet.stream_index(stream.index());
            muxer.write(packet);
        }
    }

    @Override
    public void close() {
        av_packet_free(packet);
        avcodec_free_context(codec);
    }
}
