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
import static org.bytedeco.ffmpeg.global.swresample.swr_set_matrix;

import java.util.Arrays;

import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.ShortPointer;

/** Turns sound of any rate and layout into 48 kHz stereo, 16 bit; its first sample out belongs to the first one in. */
final class Resampler implements AutoCloseable {

    static {
        Natives.load();
    }

    static final int RATE = 48_000;

    /** AV_CHANNEL_ORDER_UNSPEC. */
    private static final int NO_ORDER = 0;

    private final SwrContext context = swr_alloc();
    private final int sourceRate;
    private final int sourceFormat;
    private final int sourceChannels;

    /** Set up for sound like {@code frame}. */
    Resampler(AVFrame frame) {
        sourceRate = frame.sample_rate();
        sourceFormat = frame.format();
        sourceChannels = frame.ch_layout().nb_channels();
        try (var stereo = new AVChannelLayout(); var source = new AVChannelLayout()) {
            av_channel_layout_default(stereo, 2);
            if (frame.ch_layout().order() == NO_ORDER)
                av_channel_layout_default(source, frame.ch_layout().nb_channels());
            else
                av_channel_layout_copy(source, frame.ch_layout());
            swr_alloc_set_opts2(context, stereo, AV_SAMPLE_FMT_S16, RATE, source, frame.format(), sourceRate, 0, null);
            if (frame.ch_layout().order() == NO_ORDER && sourceChannels > 2)
                mixAll();
            av_channel_layout_uninit(stereo);
            av_channel_layout_uninit(source);
        }
        swr_init(context);
    }

    /** Where nothing says what the channels are, as in recordings of many microphones, each is heard on both sides alike. */
    private void mixAll() {
        var parts = new double[2 * sourceChannels];
        Arrays.fill(parts, 1.0 / sourceChannels);
        swr_set_matrix(context, parts, sourceChannels);
    }

    /** Whether a frame has the rate, the channels and the kind of samples it is set up for. */
    boolean fits(AVFrame frame) {
        return frame.sample_rate() == sourceRate && frame.format() == sourceFormat && frame.ch_layout().nb_channels() == sourceChannels;
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
