// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.copy;

import java.util.LinkedHashMap;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;
import org.thinslice.base.TimeLeft;
import org.thinslice.media.RecordingReport;
import org.thinslice.media.Rewrite;
import org.thinslice.study.Plan;
import org.thinslice.study.Recording;
import org.thinslice.study.RecordingFile;
import org.thinslice.study.Study;

/** Makes a faster copy of a recording of a study and has the study use it; slices and ratings stay as they are. */
public final class RecordingCopy {

    private static final Texts TEXTS = Texts.of(RecordingCopy.class);

    private RecordingCopy() {
    }

    /** Makes the copy beside the original. @return the sentence that says what was done */
    public static String make(Study study, Recording recording, Progress progress) throws Problem {
        var original = study.fileOf(recording);
        var report = RecordingReport.of(original, progress);
        var way = Rewrite.advised(report).orElseThrow(() -> new Problem(original.toString(), null, TEXTS.say("copy.fast"), null, null));
        var target = Rewrite.place(original.toAbsolutePath().getParent(), original);
        var left = new TimeLeft(System::nanoTime);
        var copy = Rewrite.write(report.source(), target, way, (done, total) -> {
            left.seconds(done, total).ifPresent(seconds -> progress.stage(TEXTS.say("copy.left", TimeWords.of(seconds))));
            return progress.at(done, total);
        }).source();
        var sum = copy.sha256(Progress.NONE);
        var bytes = RecordingReport.of(copy, Progress.NONE).bytes();
        var variables = new LinkedHashMap<>(recording.variables());
        variables.putAll(Provenance.of(original.getFileName().toString(), recording.sha256()));
        var used = new Recording(recording.id(), recording.session(), RecordingFile.written(study.folder(), target), sum, bytes,
                copy.durationMicros(), copy.hasVideo(), copy.hasAudio(), variables, recording.offsetMicros(), recording.masks());
        study.change(TEXTS.say("copy.change", recording.id(), target.getFileName()),
                TEXTS.say("copy.reason", original.getFileName(), recording.sha256()), plan -> with(plan, used));
        return TEXTS.say("copy.done", recording.id(), target.getFileName(), original.getFileName());
    }

    /** The plan with another file for one of its recordings. */
    static Plan with(Plan plan, Recording used) {
        return plan.withRecordings(plan.recordings().stream().map(one -> one.id().equals(used.id()) ? used : one).toList());
    }
}
