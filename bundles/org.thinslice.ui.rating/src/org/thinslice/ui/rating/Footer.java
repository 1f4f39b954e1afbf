// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.thinslice.base.Texts;
import org.thinslice.scheme.ReasonWord;
import org.thinslice.scheme.Reasons;
import org.thinslice.ui.rating.desk.Phase;
import org.thinslice.ui.rating.desk.RatingDesk;

/** The last line: cannot rate this one, watch again, next. */
final class Footer extends Composite {

    private static final Texts TEXTS = Texts.of(Footer.class);

    private final Button cannot;
    private final Button again;
    private final Button next;
    private RatingDesk desk;
    private Menu reasons;
    private String language;

    Footer(Composite parent, Look look, Runnable onNext) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(this);
        cannot = button(TEXTS.say("footer.cannot"), SWT.BEGINNING);
        cannot.addListener(SWT.Selection, event -> reasons.setVisible(true));
        again = button(TEXTS.say("footer.again.none"), SWT.END);
        again.addListener(SWT.Selection, event -> desk.watchAgain());
        next = button(TEXTS.say("footer.next"), SWT.END);
        next.setFont(look.question());
        next.addListener(SWT.Selection, event -> onNext.run());
        fit(next, SWT.END, false);
    }

    /** Takes a desk and offers the reasons its scheme allows. */
    void serve(RatingDesk newDesk, String inLanguage) {
        desk = newDesk;
        language = inLanguage;
        if (reasons != null)
            reasons.dispose();
        reasons = new Menu(cannot);
        Reasons.ofAll(desk.queue().scheme(), language).forEach(reason -> {
            var item = new MenuItem(reasons, SWT.PUSH);
            item.setText(FormPane.escaped(reason.words()));
            item.addListener(SWT.Selection, event -> desk.notRatable(reason.code()));
        });
        cannot.setVisible(reasons.getItemCount() > 0);
    }

    void draw() {
        var missing = desk.phase() == Phase.RECORDING_MISSING;
        cannot.setEnabled(desk.unlocked());
        again.setVisible(desk.queue().replaysAllowed() > 0);
        again.setText(desk.replaysLeft() > 0 ? TEXTS.say("footer.again", desk.replaysLeft()) : TEXTS.say("footer.again.none"));
        again.setEnabled(desk.canWatchAgain());
        fit(again, SWT.END, true);
        next.setText(TEXTS.say(missing ? "footer.leave" : "footer.next"));
        fit(next, SWT.END, false);
        next.setEnabled(missing || desk.canGoOn());
        layout();
    }

    /** The words of a reason, as the menu has them. */
    String words(String code) {
        return Reasons.ofAll(desk.queue().scheme(), language).stream().filter(one -> one.code().equals(code))
                .map(ReasonWord::words).findFirst().orElse(code);
    }

    boolean ownsEnter(Control control) {
        return control == cannot || control == again;
    }

    private Button button(String text, int align) {
        var button = new Button(this, SWT.PUSH);
        button.setText(text);
        fit(button, align, true);
        return button;
    }

    private static void fit(Button button, int align, boolean grab) {
        Look.target(button).align(align, SWT.CENTER).grab(grab, false).applyTo(button);
    }
}
