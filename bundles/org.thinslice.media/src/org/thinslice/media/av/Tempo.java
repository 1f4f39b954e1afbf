// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avfilter.av_buffersink_get_frame;
import static org.bytedeco.ffmpeg.global.avfilter.av_buffersrc_write_frame;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_get_by_name;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_alloc;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_config;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_create_filter;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_graph_free;
import static org.bytedeco.ffmpeg.global.avfilter.avfilter_link;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_S16;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.bytedeco.ffmpeg.avfilter.AVFilterContext;
import org.bytedeco.ffmpeg.avfilter.AVFilterGraph;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.ShortPointer;

/** Plays sound faster or slower without changing its pitch. */
public final class Tempo {

    static {
        Natives.load();
    }

    private static final int CHUNK = 4096;
    private static final double MOST_PER_STEP = 2;
    private static final double LEAST_PER_STEP = 0.5;

    private Tempo() {
    }

    /**
     * Sound of 48 kHz, left and right in turn, {@code rate} times as fast (0.25 to 4), as long as the rate says to the
     * sample.
     */
    public static short[] stretch(short[] stereo, double rate) {
        if (!(rate >= 0.25 && rate <= 4))
            throw new IllegalArgumentException("rate %f".formatted(rate));
        var graph = avfilter_graph_alloc();
        try {
            var ends = chain(graph, steps(rate));
            return Arrays.copyOf(run(ends, stereo), 2 * (int) Math.round(stereo.length / 2 / rate));
        } finally {
            avfilter_graph_free(graph);
        }
    }

    private static List<Double> steps(double rate) {
        var steps = new ArrayList<Double>();
        double left = rate;
        while (left > MOST_PER_STEP || left < LEAST_PER_STEP) {
            double step = left > MOST_PER_STEP ? MOST_PER_STEP : LEAST_PER_STEP;
            steps.add(step);
            left /= step;
        }
        steps.add(left);
        return steps;
    }

    private record Ends(AVFilterContext source, AVFilterContext sink) {
    }

    private static Ends chain(AVFilterGraph graph, List<Double> steps) {
        var source = filter(graph, "abuffer", "sample_rate=48000:sample_fmt=s16:channel_layout=stereo:time_base=1/48000");
        var last = source;
        for (double step : steps)
            last = linked(last, filter(graph, "atempo", String.format(Locale.ROOT, "%.6f", step)));
        last = linked(last, filter(graph, "aformat", "sample_fmts=s16:sample_rates=48000:channel_layouts=stereo"));
        var sink = linked(last, filter(graph, "abuffersink", null));
        avfilter_graph_config(graph, null);
        return new Ends(source, sink);
    }

    private static AVFilterContext filter(AVFilterGraph graph, String name, String options) {
        var made = new AVFilterContext(null);
        if (avfilter_graph_create_filter(made, avfilter_get_by_name(name), name, options, null, graph) < 0)
            throw new IllegalStateException("filter %s with %s".formatted(name, options));
        return made;
    }

    private static AVFilterContext linked(AVFilterContext from, AVFilterContext to) {
        avfilter_link(from, 0, to, 0);
        return to;
    }

    private static short[] run(Ends ends, short[] stereo) {
        var out = new ShortList();
        AVFrame got = av_frame_alloc();
        for (int at = 0; at < stereo.length / 2; at += CHUNK) {
            send(ends.source, stereo, at, Math.min(CHUNK, stereo.length / 2 - at));
            drain(ends.sink, got, out);
        }
        av_buffersrc_write_frame(ends.source, null);
        drain(ends.sink, got, out);
        av_frame_free(got);
        return out.toArray();
    }

    private static void send(AVFilterContext source, short[] stereo, int at, int count) {
        var frame = av_frame_alloc();
        frame.nb_samples(count).format(AV_SAMPLE_FMT_S16).sample_rate(Resampler.RATE).pts(at);
        av_channel_layout_default(frame.ch_layout(), 2);
        av_frame_get_buffer(frame, 0);
        new ShortPointer(frame.data(0)).put(stereo, 2 * at, 2 * count);
        av_buffersrc_write_frame(source, frame);
        av_frame_free(frame);
    }

    private static void drain(AVFilterContext sink, AVFrame got, ShortList out) {
        while (av_buffersink_get_frame(sink, got) >= 0) {
            var samples = new short[2 * got.nb_samples()];
            new ShortPointer(got.data(0)).get(samples);
            out.add(samples);
            av_frame_unref(got);
        }
    }

    private static final class ShortList {

        private short[] values = new short[1 << 16];
        private int size;

        void add(short[] more) {
            if (size + more.length > values.length)
                values = Arrays.copyOf(values, Math.max(size + more.length, 2 * values.length));
            System.arraycopy(more, 0, values, size, more.length);
            size += more.length;
        }

        short[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
