// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.thinslice.base.Texts;
import org.thinslice.exchange.report.TableFile;
import org.thinslice.study.Study;
import org.thinslice.ui.agreement.Exporting;
import org.thinslice.ui.kit.FileKinds;
import org.thinslice.ui.kit.OpenStudy;
import org.thinslice.ui.kit.SaveDialog;
import org.thinslice.ui.kit.Work;

/** Asks for a file and saves tables of words into it. */
final class TableSaving {

    private static final Texts TEXTS = Texts.of(TableSaving.class);

    private final OpenStudy open;
    private final Shell shell;

    TableSaving(OpenStudy open, Shell shell) {
        this.open = open;
        this.shell = shell;
    }

    /** Asks and, unless the user thinks better of it, saves; the first row of each table holds its heads. */
    void ask(String title, String name, List<List<List<String>>> tables) {
        var kinds = new FileKinds(List.of(kind("save.html", ".html"), kind("save.xlsx", ".xlsx"), kind("save.csv", ".csv")));
        SaveDialog.ask(shell, TEXTS.say("save.title"), kinds, open.study().map(Study::folder), name).ifPresent(target -> write(target, title, tables));
    }

    private static FileKinds.Kind kind(String key, String ending) {
        return new FileKinds.Kind(TEXTS.say(key), ending);
    }

    private void write(Path target, String title, List<List<List<String>>> tables) {
        Work.of(open, shell).start(TEXTS.say("save.work", target.getFileName()), progress -> {
            TableFile.write(target, title, tables);
            return target;
        }, written -> Exporting.tell(shell, TEXTS.say("save.done", written), written));
    }
}
