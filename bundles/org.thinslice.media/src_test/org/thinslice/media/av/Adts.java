// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_AAC;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_copy;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.avutil.av_opt_set;

import java.io.ByteArrayOutputStream;
import java.util.List;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.FloatPointer;

/** Raw AAC sound, which may change its rate and channels from one frame to the next. */
public final class Adts {

    /** Samples of a frame. */
    public static final int FRAME = 1024;

    private static final List<Integer> RATES = List.of(96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000);
    private static final int HEAD = 7;

    private Adts() {
    }

    /** So many frames, and the one the encoder adds, of a tone on all channels. */
    public static byte[] tone(int rate, int channels, int frames, double hertz) {
        var codec = avcodec_find_encoder(AV_CODEC_ID_AAC);
        var context = avcodec_alloc_context3(codec);
        context.sample_rate(rate).sample_fmt(AV_SAMPLE_FMT_FLTP).bit_rate(64_000L * channels);
        context.time_base(new AVRational().num(1).den(rate));
        av_channel_layout_default(context.ch_layout(), channels);
        // decoders make up substituted noise by chance
        av_opt_set(context.priv_data(), "aac_pns", "0", 0);
        avcodec_open2(context, codec, (AVDictionary) null);
        var frame = av_frame_alloc();
        frame.nb_samples(FRAME).format(AV_SAMPLE_FMT_FLTP).sample_rate(rate);
        av_channel_layout_copy(frame.ch_layout(), context.ch_layout());
        av_frame_get_buffer(frame, 0);
        var out = new ByteArrayOutputStream();
        var packet = av_packet_alloc();
        for (int i = 0; i < frames; i++) {
            av_frame_make_writable(frame);
            var wave = new float[FRAME];
            for (int n = 0; n < FRAME; n++)
                wave[n] = (float) (.4 * Math.sin(2 * Math.PI * hertz * (i * FRAME + n) / rate));
            for (int channel = 0; channel < channels; channel++)
                new FloatPointer(frame.data(channel)).put(wave, 0, FRAME);
            frame.pts((long) i * FRAME);
            avcodec_send_frame(context, frame);
            drain(context, packet, rate, channels, out);
        }
        avcodec_send_frame(context, null);
        drain(context, packet, rate, channels, out);
        av_packet_free(packet);
        av_frame_free(frame);
        avcodec_free_context(context);
        return out.toByteArray();
    }

    private static void drain(AVCodecContext context, AVPacket packet, int rate, int channels, ByteArrayOutputStream out) {
        while (avcodec_receive_packet(context, packet) >= 0) {
            var data = new byte[packet.size()];
            packet.data().get(data);
            out.writeBytes(head(rate, channels, HEAD + data.length));
            out.writeBytes(data);
            av_packet_unref(packet);
        }
    }

    private static byte[] head(int rate, int channels, int length) {
        return new byte[] { (byte) 0xFF, (byte) 0xF1, (byte) (1 << 6 | RATES.indexOf(rate) << 2 | channels >> 2),
                (byte) ((channels & 3) << 6 | length >> 11), (byte) (length >> 3), (byte) ((length & 7) << 5 | 0x1F), (byte) 0xFC };
    }
}
