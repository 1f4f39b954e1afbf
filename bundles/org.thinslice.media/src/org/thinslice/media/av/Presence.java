// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_DISCARD;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;

import java.nio.file.Path;

import org.bytedeco.ffmpeg.avcodec.AVPacket;

import org.thinslice.base.Problem;

/** Tells a stretch of a recording in which nothing was recorded from one in which nothing can be decoded. */
final class Presence {

    static {
        Natives.load();
    }

    private static final long RUN_UP_MICROS = 5_000_000;

    private final int stream;
    private final StreamClock clock;
    private final long from;
    private final long to;

    private Presence(int stream, StreamClock clock, long from, long to) {
        this.stream = stream;
        this.clock = clock;
        this.from = from;
        this.to = to;
    }

    /** Whether a stream has packets to show that are stamped in [from, to), µs from time zero. */
    static boolean of(Path file, int stream, long zeroMicros, long fromMicros, long toMicros) throws Problem {
        AVPacket packet = av_packet_alloc();
        try (var container = Container.open(file)) {
            container.only(stream);
            var clock = new StreamClock(container.stream(stream).time_base(), zeroMicros);
            container.seek(stream, clock.ticks(fromMicros - RUN_UP_MICROS));
            return new Presence(stream, clock, fromMicros, toMicros).in(container, packet);
        } finally {
            av_packet_free(packet);
        }
    }

    private boolean in(Container container, AVPacket packet) {
        boolean found = false;
        boolean past = false;
        while (!found && !past && container.read(packet)) {
            boolean shown = packet.stream_index() == stream && (packet.flags() & AV_PKT_FLAG_DISCARD) == 0;
            long time = packet.pts() == AV_NOPTS_VALUE ? packet.dts() : packet.pts();
            found = shown && time != AV_NOPTS_VALUE && clock.micros(time) >= from && clock.micros(time) < to;
            past = packet.dts() != AV_NOPTS_VALUE && clock.micros(packet.dts()) >= to;
            av_packet_unref(packet);
        }
        return found;
    }
}
