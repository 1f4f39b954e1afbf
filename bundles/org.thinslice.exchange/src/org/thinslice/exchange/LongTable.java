// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.nio.file.Path;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.study.Study;

/** Writes every rating and correction of a study as a row of a csv file: raw, with its attempt, its times and its versions. */
public final class LongTable {

    private LongTable() {
    }

    /** Writes the table; the old file stays until the new one is complete. */
    public static void write(Study study, Path csv, CsvFlavour flavour, Progress progress) throws Problem {
        var columns = new LongColumns(study).columns();
        CsvCells.write(csv, columns, study.answers(), flavour, progress);
    }
}
