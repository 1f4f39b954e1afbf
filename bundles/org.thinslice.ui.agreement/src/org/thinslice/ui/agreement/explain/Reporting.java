// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.thinslice.base.Texts;
import org.thinslice.exchange.ExportSettings;
import org.thinslice.exchange.report.HtmlReport;
import org.thinslice.study.Study;
import org.thinslice.ui.agreement.Exporting;
import org.thinslice.ui.kit.Work;

/** Asks for a file, writes the report of a study into it beside the windows, and says where it is. */
final class Reporting {

    private static final Texts TEXTS = Texts.of(Reporting.class);

    private final Object family;
    private final Shell shell;

    Reporting(Object family, Shell shell) {
        this.family = family;
        this.shell = shell;
    }

    /** Asks and, unless the user thinks better of it, writes. */
    void ask(Study study, ExportSettings settings) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(TEXTS.say("report.title"));
        dialog.setFilterNames(new String[] { TEXTS.say("report.html") });
        dialog.setFilterExtensions(new String[] { "*.html" });
        dialog.setFilterPath(study.folder().toString());
        dialog.setFileName(study.plan().settings().name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-") + ".html");
        dialog.setOverwrite(true);
        var path = dialog.open();
        if (path == null)
            return;
        var target = Path.of(path);
        Work.of(family, shell).start(TEXTS.say("report.work", target.getFileName()), progress -> {
            HtmlReport.write(study, target, settings, progress);
            return target;
        }, written -> Exporting.tell(shell, written));
    }
}
