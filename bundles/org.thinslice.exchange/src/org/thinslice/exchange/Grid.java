// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.List;
import java.util.Locale;
import java.nio.file.Files;
import java.nio.file.Path;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.exchange.boris.BorisGrid;
import org.thinslice.exchange.datavyu.OpfGrid;

/** A file of rows and cells, read row by row so that its size does not matter. */
public interface Grid {

    /** Takes the rows in their order. */
    @FunctionalInterface
    interface Rows {
        /** Says on which sheet the next rows stand; files without sheets do not. */
        default void sheet(String name) {
            // most readers do not care
        }

        /**
         * One row that is not empty.
         *
         * @param number where it starts, 1 for the first line or row of the file
         * @param cells  its texts, without surrounding blanks; an empty cell is an empty text
         */
        void row(long number, List<String> cells) throws Problem;
    }

    /** Hands over every row that is not empty. */
    void read(Rows rows, Progress progress) throws Problem;

    /** What people should know of the last reading, in sentences. */
    default List<String> remarks() {
        return List.of();
    }

    /** Whether "3,5" is a number in it (it is where cells are not separated by commas). */
    boolean decimalComma();

    /**
     * The grid of a file: a workbook if it ends in .xlsx, annotations if in .eaf (or a folder of such), a project of BORIS if in .boris,
     * a spreadsheet of Datavyu if in .opf, separated text otherwise.
     */
    static Grid of(Path file) throws Problem {
        if (file.getFileName() == null)
            throw Failures.of(file, "file.unreadable");
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".eaf") || Files.isDirectory(file))
            return new EafGrid(file);
        if (name.endsWith(".boris") || name.endsWith(".boris.gz"))
            return new BorisGrid(file);
        if (name.endsWith(".opf"))
            return new OpfGrid(file);
        return name.endsWith(".xlsx") || name.endsWith(".xlsm") ? new SheetGrid(file) : TextGrid.of(file);
    }
}
