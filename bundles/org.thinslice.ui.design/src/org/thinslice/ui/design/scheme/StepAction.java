// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.thinslice.base.Texts;

/** Undo or redo in the Edit menu, by the name of the step. */
final class StepAction extends Action {

    private static final Texts TEXTS = Texts.of(StepAction.class);

    private final Runnable step;
    private final Supplier<Optional<String>> label;
    private final String key;

    StepAction(Runnable step, Supplier<Optional<String>> label, String key) {
        this.step = step;
        this.label = label;
        this.key = key;
        refresh();
    }

    void refresh() {
        setEnabled(label.get().isPresent());
        setText(label.get().map(l -> TEXTS.say(key + ".named", l)).orElseGet(() -> TEXTS.say(key)));
    }

    @Override
    public void run() {
        step.run();
    }
}
