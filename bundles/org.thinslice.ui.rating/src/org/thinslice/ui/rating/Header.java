// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.thinslice.base.Texts;
import org.thinslice.ui.rating.desk.RatingDesk;

/** Which slice this is, how many there are, how long it will take, and whether the answer is saved. */
final class Header extends Composite {

    private static final Texts TEXTS = Texts.of(Header.class);

    private final Label count;
    private final ProgressBar bar;
    private final Label left;
    private final Label saved;

    Header(Composite parent, Look look) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(2 * Look.GAP, 0).applyTo(this);
        count = new Label(this, SWT.NONE);
        count.setFont(look.question());
        bar = new ProgressBar(this, SWT.SMOOTH);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(bar);
        left = new Label(this, SWT.NONE);
        saved = new Label(this, SWT.RIGHT);
        saved.setFont(look.question());
        saved.setText(TEXTS.say("header.saved"));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER)
                .hint(saved.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + Look.GAP, SWT.DEFAULT).applyTo(saved);
    }

    void draw(RatingDesk desk) {
        var at = desk.progressed();
        count.setText(TEXTS.say(at.practice() ? "header.practice" : "header.slice", at.number(), at.total()));
        bar.setMaximum(at.total());
        bar.setSelection(desk.saved() && desk.form().complete() ? at.number() : at.number() - 1);
        left.setText(at.minutesLeft().isPresent() ? TEXTS.say("header.left", at.minutesLeft().getAsInt()) : "");
        saved.setText(desk.saved() ? TEXTS.say("header.saved") : "");
        layout();
    }
}
