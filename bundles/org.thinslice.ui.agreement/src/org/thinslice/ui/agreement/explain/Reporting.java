// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.thinslice.base.Texts;
import org.thinslice.exchange.ExportSettings;
import org.thinslice.exchange.report.HtmlReport;
import org.thinslice.study.Study;
import org.thinslice.ui.agreement.Exporting;
import org.thinslice.ui.kit.FileKinds;
import org.thinslice.ui.kit.SaveDialog;
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
        var kinds = new FileKinds(List.of(new FileKinds.Kind(TEXTS.say("report.html"), ".html")));
        SaveDialog.ask(shell, TEXTS.say("report.title"), kinds, Optional.of(study.folder()), study.plan().settings().name())
                .ifPresent(target -> write(study, target, settings));
    }

    private void write(Study study, Path target, ExportSettings settings) {
        Work.of(family, shell).start(TEXTS.say("report.work", target.getFileName()), progress -> {
            HtmlReport.write(study, target, settings, progress);
            return target;
        }, written -> Exporting.tell(shell, TEXTS.say("report.done", written), written));
    }
}
