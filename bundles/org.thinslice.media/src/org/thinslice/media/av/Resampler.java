// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_S16;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_copy;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_uninit;
import static org.bytedeco.ffmpeg.global.swresample.swr_alloc;
import static org.bytedeco.ffmpeg.global.swresample.swr_alloc_set_opts2;
import static org.bytedeco.ffmpeg.global.swresample.swr_convert;
import static org.bytedeco.ffmpeg.global.swresample.swr_free;
import static org.bytedeco.ffmpeg.global.swresample.swr_init;
import static org.bytedeco.ffmpeg.global.swresample.swr_inject_silence;

import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.ShortPointer;

/** Turns sound of any rate and layout into 48 kHz stereo, 16 bit; its first sample out belongs to the first one in. */
final class Resampler implements AutoCloseable {

    static final int RATE = 48_000;

    private final SwrContext context = swr_alloc();
    private final int sourceRate;

    /** Set up for sound like {@code frame}. */
    Resampler(AVFrame frame) {
        sourceRate = frame.sample_rate();
        try (var stereo = new AVChannelLayout(); var source = new AVChannelLayout()) {
            av_channel_layout_default(stereo, 2);
            if (frame.ch_layout().order() == 0)
                av_channel_layout_default(source, frame.ch_layout().nb_channels());
            else
                av_channel_layout_copy(source, frame.ch_layout());
            swr_alloc_set_opts2(context, stereo, AV_SAMPLE_FMT_S16, RATE, source, frame.format(), sourceRate, 0, null);
            av_channel_layout_uninit(stereo);
            av_channel_layout_uninit(source);
        }
        swr_init(context);
    }

    /** Rate of the sound that comes in, Hz. */
    int sourceRate() {
        return sourceRate;
    }

    /** Source samples that must pass for the two rates to meet again on a whole sample of both. */
    int meetEvery() {
        int a = sourceRate;
        int b = RATE;
        while (b != 0) {
            int rest = a % b;
            a = b;
            b = rest;
        }
        return sourceRate / a;
    }

    /** Converts the samples of a frame; null drains what the filter still holds. */
    short[] convert(AVFrame frame) {
        int room = (int) ((frame == null ? 4096 : frame.nb_samples()) * (long) RATE / sourceRate + 4096);
        try (var out = new ShortPointer(2L * room); var planes = new PointerPointer<>(1)) {
            planes.put(0, new BytePointer(out));
            int made = swr_convert(context, planes, room, frame == null ? null : frame.extended_data(),
                    frame == null ? 0 : frame.nb_samples());
            var samples = new short[2 * Math.max(0, made)];
            out.get(samples);
            return samples;
        }
    }

    /** Puts silence before the first sample. */
    void lead(int samples) {
        swr_inject_silence(context, samples);
    }

    @Override
    public void close() {
        swr_free(context);
    }
}
