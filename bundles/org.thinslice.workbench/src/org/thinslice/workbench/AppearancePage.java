// SPDX-License-Identifier: EPL-2.0
package org.thinslice.workbench;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.thinslice.base.Texts;

/** Chooses between light and dark windows; the change shows at once and is kept. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final Texts TEXTS = Texts.of(AppearancePage.class);
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private IThemeEngine engine;
    private Button dark;

    @Override
    public void init(IWorkbench workbench) {
        engine = workbench.getService(IThemeEngine.class);
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        new Label(area, SWT.NONE).setText(TEXTS.say("appearance.windows"));
        var light = new Button(area, SWT.RADIO);
        light.setText(TEXTS.say("appearance.light"));
        dark = new Button(area, SWT.RADIO);
        dark.setText(TEXTS.say("appearance.dark"));
        ITheme active = engine.getActiveTheme();
        dark.setSelection(active != null && active.getId().equals(DARK));
        light.setSelection(!dark.getSelection());
        return area;
    }

    @Override
    public boolean performOk() {
        engine.setTheme(dark.getSelection() ? DARK : LIGHT, true);
        return true;
    }
}
