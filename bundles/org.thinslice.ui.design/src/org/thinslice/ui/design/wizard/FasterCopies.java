// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;
import org.thinslice.media.RecordingReport;
import org.thinslice.media.Rewrite;

/** Makes faster copies of recordings beside the originals, one after the other. */
final class FasterCopies {

    private static final Texts TEXTS = Texts.of(FasterCopies.class);
    private static final int TICKS = 1000;

    private FasterCopies() {
    }

    /** Seconds it will take, roughly. */
    static long roughSeconds(List<Candidate> slow) {
        return slow.stream().mapToLong(FasterCopies::roughSeconds).sum();
    }

    private static long roughSeconds(Candidate one) {
        var report = one.report().orElseThrow();
        return Math.max(1, Rewrite.roughSeconds(report, Rewrite.advised(report).orElseThrow()));
    }

    /**
     * Makes the copies. One that cannot be made does not stop the others.
     *
     * @param made takes each copy when it is complete, with its original; on the thread that works
     * @return a sentence for each copy that could not be made
     */
    static List<String> make(List<Candidate> slow, Consumer<Made> made, Progress progress) throws Stopped {
        var failed = new ArrayList<String>();
        long total = TICKS * roughSeconds(slow);
        long before = 0;
        for (var one : slow) {
            long start = before;
            long weight = roughSeconds(one);
            progress.stage(TEXTS.say("copies.doing", one.file().getFileName()));
            try {
                made.accept(new Made(one, copy(one, (done, all) -> progress.at(start + (all == 0 ? 0 : weight * TICKS * done / all), total))));
            } catch (Stopped stopped) {
                throw stopped;
            } catch (Problem problem) {
                failed.add(problem.getMessage());
            }
            before += weight * TICKS;
        }
        return failed;
    }

    /**
     * A copy and what it was made from.
     *
     * @param original the recording that is slow
     * @param copy     its copy
     */
    record Made(Candidate original, Candidate copy) {
    }

    private static Candidate copy(Candidate one, Progress progress) throws Problem {
        var report = one.report().orElseThrow();
        var target = Rewrite.place(one.file().toAbsolutePath().getParent(), one.file());
        var copy = Rewrite.write(report.source(), target, Rewrite.advised(report).orElseThrow(), progress);
        var sum = report.source().sha256((done, total) -> progress.at(1, 1));
        return one.copiedTo(RecordingReport.of(copy.source(), Progress.NONE), sum);
    }
}
