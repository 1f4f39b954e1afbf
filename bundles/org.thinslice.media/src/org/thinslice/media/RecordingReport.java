// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;

import org.thinslice.media.av.Coding;
import org.thinslice.media.av.Extent;
import org.thinslice.media.av.Survey;

/**
 * A recording seen with the eyes of somebody who prepares a study: what it holds, what will be slow, what is missing.
 *
 * @param source  its tracks, time zero and the length that can be trusted
 * @param bytes   its size
 * @param picture how its pictures follow each other; empty without a picture
 * @param remarks what should be known about it, the weightiest first
 */
public record RecordingReport(MediaSource source, long bytes, Optional<PictureFacts> picture, List<Remark> remarks) {

    private static final Texts TEXTS = Texts.of(RecordingReport.class);

    public RecordingReport {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(picture, "picture");
        remarks = List.copyOf(remarks);
    }

    /**
     * Looks at a recording. Takes well under a second for mp4 and mov files; other files are read from end to end, without
     * decoding them.
     */
    public static RecordingReport of(Path file, Progress progress) throws Problem {
        return of(MediaSource.probe(file), progress);
    }

    /** Likewise for a recording that has been probed. */
    public static RecordingReport of(MediaSource source, Progress progress) throws Problem {
        var file = source.file();
        long soundEnd = source.audio().isEmpty() ? 0 : Extent.endMicros(file, source.audio().get().stream()) - source.zeroMicros();
        if (source.video().isEmpty())
            return new RecordingReport(source, bytes(file), Optional.empty(), Remarks.ofSound(source));
        int stream = source.video().get().stream();
        var coding = Coding.of(file, stream);
        long zero = source.zeroMicros();
        var stamps = Survey.quick(file, stream, zero, zero + source.durationMicros(), progress);
        var facts = PictureFacts.of(stamps.shownFrom(zero), KeyFrames.of(stamps.keysFrom(zero), source.durationMicros()), coding.interlaced());
        return new RecordingReport(source, bytes(file), Optional.of(facts), new Remarks(source, facts, coding, soundEnd, stamps.damaged()).all());
    }

    /** Whether a faster copy would cure something. */
    public boolean slow() {
        return remarks.stream().anyMatch(remark -> remark.kind().curedByCopy());
    }

    private static long bytes(Path file) throws Problem {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new Problem(file.toString(), null, TEXTS.say("sum.failed"), TEXTS.say("sum.failed.next"), gone);
        }
    }
}
