// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.datavyu;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;
import org.thinslice.exchange.Grid;

/**
 * A table that Datavyu exports by cells or by frames, taken apart: the columns of the spreadsheet stand side by side in it, each as
 * {@code name.ordinal, name.onset, name.offset} and a column for each of its codes.
 *
 * @param file    the table
 * @param table   its rows
 * @param blocks  the columns of the spreadsheet, and where each begins
 * @param heads   how many cells its header has
 * @param frames  whether there is a row for each frame
 */
public record SideBySide(Path file, Grid table, List<Block> blocks, int heads, boolean frames) implements Grid {

    private static final int BEFORE_CODES = 3;

    /** A column of the spreadsheet, from one column of the table on. */
    record Block(DatavyuColumn column, int from) {
    }

    /** Whether a header is that of such a table. */
    public static boolean is(List<String> heads) {
        return !blocks(heads).isEmpty();
    }

    /** The table taken apart. */
    public static SideBySide of(Path file, Grid table, List<String> heads) {
        return new SideBySide(file, table, blocks(heads), heads.size(), heads.get(0).equalsIgnoreCase("nFrame"));
    }

    private static List<Block> blocks(List<String> heads) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i + 2 < heads.size(); i++) {
            int dot = heads.get(i).toLowerCase(Locale.ROOT).lastIndexOf(".ordinal");
            var name = dot < 1 ? "" : heads.get(i).substring(0, dot);
            if (dot > 0 && heads.get(i + 1).equalsIgnoreCase(name + ".onset") && heads.get(i + 2).equalsIgnoreCase(name + ".offset"))
                blocks.add(new Block(new DatavyuColumn(name, codes(heads, name, i + BEFORE_CODES)), i));
        }
        return blocks;
    }

    private static List<String> codes(List<String> heads, String name, int from) {
        var codes = new ArrayList<String>();
        for (int i = from; i < heads.size() && heads.get(i).startsWith(name + ".") && !heads.get(i).equalsIgnoreCase(name + ".ordinal"); i++)
            codes.add(heads.get(i).substring(name.length() + 1));
        return codes;
    }

    @Override
    public boolean decimalComma() {
        return table.decimalComma();
    }

    @Override
    public List<String> remarks() {
        return table.remarks();
    }

    @Override
    public void read(Rows rows, Progress progress) throws Problem {
        var sink = new DatavyuRows(file.getFileName().toString().replaceFirst("[.][^.]+$", ""), rows);
        boolean[] begun = new boolean[1];
        table.read((number, cells) -> {
            if (begun[0])
                apart(number, cells, sink);
            else
                rows.row(number, DatavyuRows.HEADS);
            begun[0] = true;
        }, progress);
    }

    private void apart(long number, List<String> cells, DatavyuRows sink) throws Problem {
        if (frames && cells.size() < heads) {
            var texts = Texts.of(SideBySide.class);
            throw new Problem(file.toString(), texts.say("row", Long.toString(number)), texts.say("narrow", cells.size(), heads), texts.say("narrow.next"), null);
        }
        for (var block : blocks) {
            int to = block.from() + BEFORE_CODES + block.column().codes().size();
            var own = new ArrayList<String>();
            for (int i = block.from(); i < to; i++)
                own.add(i < cells.size() ? cells.get(i) : "");
            sink.cell(number, block.column(), own);
        }
    }
}
