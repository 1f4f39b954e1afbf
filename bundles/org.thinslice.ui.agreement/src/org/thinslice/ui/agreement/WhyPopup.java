// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.thinslice.base.Texts;
import org.thinslice.ui.agreement.model.Explanation;

/** Shows where a number comes from; gone with Esc or a click elsewhere. The text can be selected and copied. */
final class WhyPopup extends PopupDialog {

    private static final Texts TEXTS = Texts.of(WhyPopup.class);
    private static final int WIDTH = 520;

    private final Explanation explanation;
    private Text text;

    WhyPopup(Shell parent, Explanation explanation) {
        super(parent, INFOPOPUP_SHELLSTYLE, true, true, false, false, false, explanation.title(), TEXTS.say("why.foot"));
        this.explanation = explanation;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setText(String.join("\n\n", explanation.paragraphs()));
        GridDataFactory.fillDefaults().grab(true, true).indent(6, 4).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        return text;
    }

    @Override
    protected Control getFocusControl() {
        return text;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        var cursor = getParentShell().getDisplay().getCursorLocation();
        return new Point(cursor.x + 12, cursor.y + 12);
    }
}
