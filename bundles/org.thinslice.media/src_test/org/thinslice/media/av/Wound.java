// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.thinslice.base.Problem;

/** Overwrites the pictures of a stretch of time, so that none of them can be decoded. */
public final class Wound {

    private Wound() {
    }

    /** A copy in which everything of the pictures stamped in [from, to), µs, is zero. */
    public static Path of(Path recording, Path target, long fromMicros, long toMicros) throws Problem, IOException {
        var bytes = Files.readAllBytes(recording);
        var packet = av_packet_alloc();
        try (var container = Container.open(recording)) {
            int stream = container.bestPicture().orElseThrow();
            var clock = new StreamClock(container.stream(stream).time_base(), 0);
            while (container.read(packet)) {
                long at = clock.micros(packet.pts());
                if (packet.stream_index() == stream && at >= fromMicros && at < toMicros)
                    Arrays.fill(bytes, (int) packet.pos(), (int) packet.pos() + packet.size(), (byte) 0);
                av_packet_unref(packet);
            }
        }
        av_packet_free(packet);
        return Files.write(target, bytes);
    }
}
