// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.thinslice.base.Texts;
import org.thinslice.base.TimeLeft;
import org.thinslice.ui.design.copy.TimeWords;
import org.thinslice.ui.kit.Work;

/** Offers faster copies of the recordings that need them, makes them in the background and says how long it takes. */
final class CopyOffer {

    private static final Texts TEXTS = Texts.of(CopyOffer.class);

    private final Candidates candidates;
    private final Object family;
    private final Runnable changed;
    private final Composite box;
    private final Label words;
    private final Button button;
    private final WorkStrip strip;
    private Job copying;
    private int made;
    private Optional<String> failed = Optional.empty();

    /**
     * @param family  of the jobs
     * @param changed called when there are new copies
     */
    CopyOffer(Composite parent, int columns, Candidates candidates, Object family, Runnable changed) {
        this.candidates = candidates;
        this.family = family;
        this.changed = changed;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).exclude(true).applyTo(box);
        words = new Label(box, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(320, SWT.DEFAULT).applyTo(words);
        button = new Button(box, SWT.PUSH);
        button.setToolTipText(TEXTS.say("copies.offer.help"));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> start()));
        strip = new WorkStrip(parent, columns);
        box.setVisible(false);
    }

    /** The sentences about copies that could not be made. */
    Optional<String> said() {
        return failed;
    }

    /** Shows the offer if there is one to make. */
    void show() {
        var slow = candidates.slow();
        boolean offered = copying == null && !slow.isEmpty() && failed.isEmpty();
        boolean visible = offered || copying == null && made > 0;
        if (offered) {
            words.setText(TEXTS.say("copies.words", slow.size(), TimeWords.of(FasterCopies.roughSeconds(slow))));
            button.setText(TEXTS.say("copies.offer", slow.size()));
        } else if (made > 0) {
            words.setText(TEXTS.say("copies.done", made));
        }
        button.setVisible(offered);
        box.setVisible(visible);
        ((GridData) box.getLayoutData()).exclude = !visible;
        box.getParent().layout();
    }

    private void start() {
        var slow = candidates.slow();
        var left = new TimeLeft(System::nanoTime);
        var doing = TEXTS.say("copies.title", slow.size());
        candidates.busy(true);
        strip.start(doing, this::stop);
        copying = Work.quietly(family, box).start(doing, progress -> FasterCopies.make(slow, this::taken,
                strip.progress((done, total) -> text(doing, left.seconds(done, total)), progress)), this::ended);
        changed.run();
    }

    private static String text(String doing, OptionalLong seconds) {
        return seconds.isEmpty() ? doing : TEXTS.say("copies.left", doing, TimeWords.of(seconds.getAsLong()));
    }

    /** On the thread that works. */
    private void taken(FasterCopies.Made one) {
        box.getDisplay().asyncExec(() -> {
            if (box.isDisposed())
                return;
            made++;
            candidates.copied(one.original().file(), one.copy());
            changed.run();
        });
    }

    private void ended(List<String> problems) {
        failed = problems.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", problems));
        idle();
    }

    private void stop() {
        copying.cancel();
        idle();
    }

    private void idle() {
        copying = null;
        candidates.busy(false);
        strip.end();
        changed.run();
    }
}
