// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;

/** Writes the csv files of a folder, one after the other, and keeps what they turned out to hold. */
final class FolderTables {

    private final Path folder;
    private final CsvFlavour flavour;
    private final Progress progress;
    private final List<CsvFacts> written = new ArrayList<>();

    FolderTables(Path folder, CsvFlavour flavour, Progress progress) {
        this.folder = folder;
        this.flavour = flavour;
        this.progress = progress;
    }

    /** Writes one; the old file stays until the new one is complete. */
    <R> CsvFacts write(String name, List<Column<R>> columns, List<R> rows) throws Problem {
        CsvCells.write(folder.resolve(name), columns, rows, flavour, progress);
        var facts = MeasuredCells.of(name, columns, rows, flavour);
        written.add(facts);
        return facts;
    }

    /** The files so far. */
    List<CsvFacts> written() {
        return List.copyOf(written);
    }
}
