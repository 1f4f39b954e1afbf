// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.avformat.AVIndexEntry.AVINDEX_DISCARD_FRAME;
import static org.bytedeco.ffmpeg.avformat.AVIndexEntry.AVINDEX_KEYFRAME;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_CORRUPT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_DISCARD;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.avformat_index_get_entries_count;
import static org.bytedeco.ffmpeg.global.avformat.avformat_index_get_entry;
import static org.bytedeco.ffmpeg.global.avformat.avio_size;
import static org.bytedeco.ffmpeg.global.avformat.avio_tell;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;

import java.nio.file.Path;
import java.util.stream.LongStream;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVRational;

import org.thinslice.base.Problem;
import org.thinslice.base.Progress;

/** Finds where the frames and key frames of a stream are without decoding any. */
public final class Survey {

    static {
        Natives.load();
    }

    private static final int REPORT_EVERY = 200;

    private final int stream;
    private final LongStream.Builder shown = LongStream.builder();
    private final LongStream.Builder keys = LongStream.builder();
    private int unstamped;
    private int damaged;
    private int count;

    private Survey(int stream) {
        this.stream = stream;
    }

    /** Reads the file from end to end. */
    public static Stamps of(Path file, int stream, Progress progress) throws Problem {
        try (var container = Container.open(file)) {
            container.only(stream);
            return new Survey(stream).read(container, progress);
        }
    }

    /**
     * Reads the table that mp4 and mov files have, which takes no time, as far as the file really goes; other files from end
     * to end. The table has times of decoding: the distances between its key frames are right, their places may be off by the
     * few frames by which pictures are put in order.
     *
     * @param zeroMicros time zero on the file's own clock
     * @param endMicros  where the stream really ends, likewise
     */
    public static Stamps quick(Path file, int stream, long zeroMicros, long endMicros, Progress progress) throws Problem {
        try (var container = Container.open(file)) {
            if (container.context().iformat().name().getString().startsWith("mov")) {
                var table = new Survey(stream).table(container, zeroMicros, endMicros);
                if (complete(table, endMicros))
                    return table;
            }
        }
        return of(file, stream, progress);
    }

    /** In files written in fragments only the first of them may be in the table. */
    private static boolean complete(Stamps table, long endMicros) {
        int count = table.shown().length;
        return count > 1 && endMicros - table.unit().micros(table.shown()[count - 1]) < 1_000_000;
    }

    private Stamps table(Container container, long zeroMicros, long endMicros) throws Problem {
        var from = container.stream(stream);
        var unit = unit(from.time_base());
        long shift = Long.MIN_VALUE;
        for (int i = 0; i < avformat_index_get_entries_count(from); i++) {
            var entry = avformat_index_get_entry(from, i);
            if ((entry.flags() & AVINDEX_DISCARD_FRAME) != 0)
                continue;
            if (shift == Long.MIN_VALUE)
                shift = unit.ticks(zeroMicros) - entry.timestamp();
            if (unit.micros(entry.timestamp() + shift) < endMicros)
                add(container.file(), entry.timestamp() + shift, (entry.flags() & AVINDEX_KEYFRAME) != 0);
        }
        return stamps(unit);
    }

    private Stamps read(Container container, Progress progress) throws Problem {
        var io = container.context().pb();
        long total = Math.max(1, avio_size(io));
        AVPacket packet = av_packet_alloc();
        try {
            for (int packets = 0; container.read(packet); packets++) {
                note(container.file(), packet);
                av_packet_unref(packet);
                if (packets % REPORT_EVERY == 0)
                    progress.step(Math.min(total, avio_tell(io)), total);
            }
        } finally {
            av_packet_free(packet);
        }
        return stamps(unit(container.stream(stream).time_base()));
    }

    private void note(Path file, AVPacket packet) throws Problem {
        if (packet.stream_index() != stream || (packet.flags() & AV_PKT_FLAG_DISCARD) != 0)
            return;
        if ((packet.flags() & AV_PKT_FLAG_CORRUPT) != 0)
            damaged++;
        if (packet.pts() == AV_NOPTS_VALUE)
            unstamped++;
        long time = packet.pts() == AV_NOPTS_VALUE ? packet.dts() : packet.pts();
        if (time != AV_NOPTS_VALUE)
            add(file, time, (packet.flags() & AV_PKT_FLAG_KEY) != 0);
    }

    private void add(Path file, long time, boolean key) throws Problem {
        if (++count > Limits.MOST_PICTURES)
            throw Failures.about(file, "pictures.many", Limits.MOST_PICTURES);
        shown.add(time);
        if (key)
            keys.add(time);
    }

    private Stamps stamps(Stamps.Unit unit) {
        return new Stamps(unit, shown.build().toArray(), keys.build().toArray(), unstamped, damaged);
    }

    static Stamps.Unit unit(AVRational base) {
        return new Stamps.Unit(base.num(), base.den());
    }
}
