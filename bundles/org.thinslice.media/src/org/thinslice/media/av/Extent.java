// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_DISCARD;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale_q;

import java.nio.file.Path;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVRational;

import org.thinslice.base.Problem;

/** Finds where a stream really ends, from its packets; what the header says is only used to look in the right place. */
public final class Extent {

    static {
        Natives.load();
    }

    private static final long TAIL_MICROS = 5_000_000;
    private static final AVRational MICROS = new AVRational().num(1).den(1_000_000);

    private final Container container;
    private final int stream;
    private final AVRational unit;
    private final long frameTicks;
    private long end = Long.MIN_VALUE;

    private Extent(Container container, int stream) {
        this.container = container;
        this.stream = stream;
        container.only(stream);
        unit = container.stream(stream).time_base();
        var rate = container.stream(stream).avg_frame_rate();
        var frame = new AVRational().num(Math.max(1, rate.den())).den(Math.max(1, rate.num()));
        frameTicks = rate.num() > 0 ? av_rescale_q(1, frame, unit) : 1;
    }

    /** End of the last frame of a stream on the file's own clock, µs. */
    public static long endMicros(Path file, int stream) throws Problem {
        long claimed = claimedEnd(file);
        if (claimed != Long.MIN_VALUE) {
            long end = read(file, stream, claimed - TAIL_MICROS);
            if (end > claimed - TAIL_MICROS)
                return end;
        }
        return read(file, stream, Long.MIN_VALUE);
    }

    private static long claimedEnd(Path file) throws Problem {
        try (var container = Container.open(file)) {
            long duration = container.context().duration();
            long start = container.context().start_time();
            return duration == AV_NOPTS_VALUE || duration <= 0 ? Long.MIN_VALUE : duration + (start == AV_NOPTS_VALUE ? 0 : start);
        }
    }

    private static long read(Path file, int stream, long fromMicros) throws Problem {
        try (var container = Container.open(file)) {
            var extent = new Extent(container, stream);
            if (fromMicros != Long.MIN_VALUE && !container.seek(stream, av_rescale_q(Math.max(0, fromMicros), MICROS, extent.unit)))
                return Long.MIN_VALUE;
            return extent.readOn();
        }
    }

    private long readOn() {
        var packet = av_packet_alloc();
        while (container.read(packet)) {
            note(packet);
            av_packet_unref(packet);
        }
        av_packet_free(packet);
        return end == Long.MIN_VALUE ? end : av_rescale_q(end, unit, MICROS);
    }

    private void note(AVPacket packet) {
        long time = packet.pts() == AV_NOPTS_VALUE ? packet.dts() : packet.pts();
        boolean shown = packet.stream_index() == stream && (packet.flags() & AV_PKT_FLAG_DISCARD) == 0;
        if (shown && time != AV_NOPTS_VALUE)
            end = Math.max(end, time + (packet.duration() > 0 ? packet.duration() : frameTicks));
    }
}
