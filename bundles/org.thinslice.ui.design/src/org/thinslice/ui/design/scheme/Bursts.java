// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import java.util.function.LongSupplier;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/** A command stack on which a burst of keystrokes in one field is one step back. */
final class Bursts extends BasicCommandStack {

    private static final long PAUSE_NANOS = 2_000_000_000L;

    private final LongSupplier nanos;
    private Object burst;
    private long last;

    /** @param nanos a clock that never goes back, in nanoseconds */
    Bursts(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * Does something that can be taken back.
     *
     * @param label what it is called in the Edit menu
     * @param field the field typed into; steps for the same field within 2 s of each other are one. Null: a step of its own
     */
    void run(Command step, String label, Object field) {
        if (field != null && field.equals(burst) && nanos.getAsLong() - last < PAUSE_NANOS && getRedoCommand() == null
                && getUndoCommand() instanceof CompoundCommand open) {
            open.appendAndExecute(step);
            notifyListeners();
        } else {
            var first = new CompoundCommand(label);
            first.append(step);
            execute(first);
        }
        burst = field;
        last = nanos.getAsLong();
    }

    /** Ends the burst: what is typed next is a step of its own. */
    void seal() {
        burst = null;
    }

    @Override
    public void undo() {
        seal();
        super.undo();
    }

    @Override
    public void redo() {
        seal();
        super.redo();
    }

    @Override
    public void saveIsDone() {
        seal();
        super.saveIsDone();
        notifyListeners();
    }
}
