// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.shell;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.thinslice.base.Texts;
import org.thinslice.ui.kit.Icon;
import org.thinslice.ui.kit.Icons;

/** Says what the program is, which version, and under which licences everything in it stands. */
public final class AboutDialog extends Dialog {

    private static final Texts TEXTS = Texts.of(AboutDialog.class);

    public AboutDialog(Shell parent) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.say("about.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(area);
        var mark = new Label(area, SWT.NONE);
        mark.setImage(Icons.image(Icon.THINSLICE));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).span(1, 3).applyTo(mark);
        line(area, Product.name()).setFont(JFaceResources.getBannerFont());
        line(area, TEXTS.say("about.version", Product.version(), System.getProperty("java.vm.version")));
        line(area, TEXTS.say("about.text"));
        var tabs = new TabFolder(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(640, 320).applyTo(tabs);
        tab(tabs, TEXTS.say("about.notice"), Product.file("NOTICE", TEXTS.say("about.missing")));
        tab(tabs, TEXTS.say("about.licence"), Product.file("LICENSE", TEXTS.say("about.missing")));
        tab(tabs, TEXTS.say("about.parts"), Product.parts());
        tab(tabs, TEXTS.say("about.place"), TEXTS.say("about.place.text", String.valueOf(Platform.getInstanceLocation().getURL()),
                String.valueOf(Platform.getLogFileLocation())));
        return area;
    }

    private static Label line(Composite area, String words) {
        var label = new Label(area, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).hint(520, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static void tab(TabFolder tabs, String title, String content) {
        var item = new TabItem(tabs, SWT.NONE);
        item.setText(title);
        var text = new Text(tabs, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
        text.setFont(JFaceResources.getTextFont());
        text.setText(content);
        item.setControl(text);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true).setFocus();
    }
}
