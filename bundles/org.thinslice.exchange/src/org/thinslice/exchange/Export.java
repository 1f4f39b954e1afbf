// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.nio.file.Path;
import java.util.Locale;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.exchange.eaf.EafExport;
import org.thinslice.study.Study;

/** Writes a study out in the form that the target's name asks for. */
public final class Export {

    private Export() {
    }

    /**
     * Writes a study out.
     *
     * @param target ends in .xlsx for a workbook, in .csv for the long table alone, in .eaf for annotation
     *               files of ELAN (one for each recording); anything else is a folder
     * @throws Problem if it could not be written or was stopped; what was at the target before is then still there, but for a folder one of whose
     *                 files refuses to be replaced, and several annotation files, of which the first may be new
     */
    public static void write(Study study, Path target, ExportSettings settings, Progress progress) throws Problem {
        var name = target.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx"))
            Workbook.write(study, target, settings, progress);
        else if (name.endsWith(".eaf"))
            EafExport.write(study, target, settings.at(), progress);
        else if (name.endsWith(".csv"))
            LongTable.write(study, target, settings.csv(), progress);
        else
            FolderExport.write(study, target, settings, progress);
    }
}
