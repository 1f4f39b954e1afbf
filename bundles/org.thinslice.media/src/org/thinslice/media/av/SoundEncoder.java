// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_copy;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.avutil.av_opt_set;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.FloatPointer;

import org.thinslice.base.Problem;

/** Encodes 48 kHz stereo sound as AAC. */
public final class SoundEncoder implements AutoCloseable {

    static {
        Natives.load();
    }

    private static final int BITS_PER_SECOND = 160_000;

    private final Encoder encoder;
    private final AVFrame frame = av_frame_alloc();
    private final float[] left;
    private final float[] right;
    private int filled;
    private long written;

    public SoundEncoder(Muxer muxer) throws Problem {
        encoder = new Encoder(muxer, "aac", codec -> {
            codec.sample_rate(Resampler.RATE).sample_fmt(AV_SAMPLE_FMT_FLTP).bit_rate(BITS_PER_SECOND);
            codec.time_base(new AVRational().num(1).den(Resampler.RATE));
            av_channel_layout_default(codec.ch_layout(), 2);
            // a decoder makes up substituted noise by chance: the same slice would never sound quite the same
            av_opt_set(codec.priv_data(), "aac_pns", "0", 0);
        });
        int size = encoder.codec().frame_size();
        left = new float[size];
        right = new float[size];
        frame.nb_samples(size).format(AV_SAMPLE_FMT_FLTP).sample_rate(Resampler.RATE);
        av_channel_layout_copy(frame.ch_layout(), encoder.codec().ch_layout());
        muxer.check(av_frame_get_buffer(frame, 0));
    }

    /** Appends samples, left and right in turn. */
    public void encode(short[] stereo) throws Problem {
        for (int i = 0; i + 1 < stereo.length; i += 2) {
            left[filled] = stereo[i] / 32768f;
            right[filled] = stereo[i + 1] / 32768f;
            if (++filled == left.length)
                send();
        }
    }

    private void send() throws Problem {
        av_frame_make_writable(frame);
        frame.nb_samples(filled);
        new FloatPointer(frame.data(0)).put(left, 0, filled);
        new FloatPointer(frame.data(1)).put(right, 0, filled);
        frame.pts(written);
        written += filled;
        filled = 0;
        encoder.encode(frame);
    }

    /** Writes what is left. */
    public void drain() throws Problem {
        if (filled > 0)
            send();
        encoder.encode(null);
    }

    @Override
    public void close() {
        encoder.close();
        av_frame_free(frame);
    }
}
