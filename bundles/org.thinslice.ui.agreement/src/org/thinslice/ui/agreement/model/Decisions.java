// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.study.Excluded;
import org.thinslice.study.Exclusion;
import org.thinslice.study.Study;

/**
 * What was decided since the study was opened, and how it is undone and done again: by a further entry of the ledger, as
 * nothing in it is ever removed. May be used from any thread.
 */
public final class Decisions {

    private static final Texts TEXTS = Texts.of(Decisions.class);

    private record Decision(List<Excluded> things, boolean takenBack, String reason) {
    }

    private final Study study;
    private final Deque<Decision> done = new ArrayDeque<>();
    private final Deque<Decision> undone = new ArrayDeque<>();

    /** For a study that was just opened. */
    public Decisions(Study study) {
        this.study = study;
    }

    /** The study. */
    public Study study() {
        return study;
    }

    /** Leaves things out, or takes them in again. */
    public synchronized void decide(Collection<Excluded> things, boolean takeBack, String reason) throws Problem {
        done.push(write(things, takeBack, reason));
        undone.clear();
    }

    /** Whether there is something to undo. */
    public synchronized boolean canUndo() {
        return !done.isEmpty();
    }

    /** Whether there is something to do again. */
    public synchronized boolean canRedo() {
        return !undone.isEmpty();
    }

    /**
     * Undoes the last decision.
     *
     * @throws Problem if it cannot be written, or was undone elsewhere; then the decision before it is the next to be undone
     */
    public synchronized void undo() throws Problem {
        if (done.isEmpty())
            return;
        var last = done.peek();
        step(done, !last.takenBack(), TEXTS.say("undo.reason", last.reason()));
        undone.push(last);
    }

    /** Does again what was undone last; a failure is as with {@link #undo()}. */
    public synchronized void redo() throws Problem {
        if (undone.isEmpty())
            return;
        var last = undone.peek();
        step(undone, last.takenBack(), last.reason());
        done.push(last);
    }

    /** Takes the uppermost off a stack by deciding about its things; what is so already would refuse for ever, and goes too. */
    private void step(Deque<Decision> stack, boolean takeBack, String reason) throws Problem {
        var things = stack.peek().things();
        try {
            write(things, takeBack, reason);
        } catch (Problem failure) {
            if (things.stream().noneMatch(one -> study.exclusions().holds(one) == takeBack))
                stack.pop();
            throw failure;
        }
        stack.pop();
    }

    private Decision write(Collection<Excluded> things, boolean takeBack, String reason) throws Problem {
        var curation = study.curation();
        var written = takeBack ? curation.takeBack(things, reason) : curation.exclude(things, reason);
        return new Decision(written.stream().map(Exclusion::what).toList(), takeBack, reason);
    }
}
