// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.thinslice.base.Texts;
import org.thinslice.exchange.report.TableFile;
import org.thinslice.ui.agreement.Exporting;
import org.thinslice.ui.kit.Work;

/** Asks for a file and saves tables of words into it. */
final class TableSaving {

    private static final Texts TEXTS = Texts.of(TableSaving.class);

    private final Object family;
    private final Shell shell;

    TableSaving(Object family, Shell shell) {
        this.family = family;
        this.shell = shell;
    }

    /** Asks and, unless the user thinks better of it, saves; the first row of each table holds its heads. */
    void ask(String title, String name, List<List<List<String>>> tables) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(TEXTS.say("save.title"));
        dialog.setFilterNames(new String[] { TEXTS.say("save.html"), TEXTS.say("save.xlsx"), TEXTS.say("save.csv") });
        dialog.setFilterExtensions(new String[] { "*.html", "*.xlsx", "*.csv" });
        dialog.setFileName(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-") + ".html");
        dialog.setOverwrite(true);
        var path = dialog.open();
        if (path == null)
            return;
        var target = Path.of(path);
        Work.of(family, shell).start(TEXTS.say("save.work", target.getFileName()), progress -> {
            TableFile.write(target, title, tables);
            return target;
        }, written -> Exporting.tell(shell, written));
    }
}
