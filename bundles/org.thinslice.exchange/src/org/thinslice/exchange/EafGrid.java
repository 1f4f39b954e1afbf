// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.nio.file.Path;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.exchange.eaf.EafRows;

/** Annotation files of ELAN as a long table; the rows are counted as they come. */
record EafGrid(Path file) implements Grid {

    @Override
    public void read(Rows rows, Progress progress) throws Problem {
        var all = EafRows.of(file);
        rows.row(1, EafRows.HEADS);
        for (int i = 0; i < all.size(); i++)
            rows.row(i + 2L, all.get(i));
    }

    @Override
    public boolean decimalComma() {
        return false;
    }
}
