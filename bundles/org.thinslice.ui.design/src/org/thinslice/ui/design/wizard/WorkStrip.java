// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;

/** Says within a page what is going on, how far it is, and stops it; not there while nothing is going on. */
final class WorkStrip {

    private static final Texts TEXTS = Texts.of(WorkStrip.class);
    private static final int TICKS = 1000;
    private static final long EVERY_NANOS = 150_000_000L;

    private final Composite box;
    private final Label words;
    private final ProgressBar bar;
    private final AtomicLong shownAt = new AtomicLong();
    private Runnable stop = () -> { };

    WorkStrip(Composite parent, int columns) {
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(box);
        words = new Label(box, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(words);
        bar = new ProgressBar(box, SWT.HORIZONTAL);
        bar.setMaximum(TICKS);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(160, SWT.DEFAULT).applyTo(bar);
        var button = new Button(box, SWT.PUSH);
        button.setText(TEXTS.say("stop"));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> stop.run()));
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).exclude(true).applyTo(box);
        box.setVisible(false);
    }

    /** Appears. @param onStop what the button does */
    void start(String text, Runnable onStop) {
        stop = onStop;
        words.setText(text.replace("&", "&&"));
        bar.setSelection(0);
        StudyPage.name(bar, text);
        visible(true);
    }

    /** Says how far it is; on the UI thread. */
    void show(String text, double share) {
        words.setText(text.replace("&", "&&"));
        bar.setSelection((int) (TICKS * share));
    }

    void end() {
        visible(false);
    }

    private void visible(boolean now) {
        box.setVisible(now);
        ((GridData) box.getLayoutData()).exclude = !now;
        box.getParent().layout();
    }

    /**
     * A progress for another thread that is shown here a few times a second.
     *
     * @param text  the words for what is done and what is to be done in all
     * @param asked who else may stop the work
     */
    Progress progress(BiFunction<Long, Long, String> text, Progress asked) {
        var display = box.getDisplay();
        return (done, total) -> {
            long now = System.nanoTime();
            if (total > 0 && now - shownAt.get() > EVERY_NANOS) {
                shownAt.set(now);
                display.asyncExec(() -> {
                    if (!box.isDisposed())
                        show(text.apply(done, total), (double) done / total);
                });
            }
            return asked.at(done, total);
        };
    }
}
