// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.datavyu;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/**
 * The sheet inside an .opf: after a line with the version, each column is a line {@code name (MATRIX,true,)-code01|NOMINAL,code02|NOMINAL}
 * and below it a line {@code onset,offset,(first,second)} for each cell. A backslash takes away what the sign behind it means; at the end
 * of a line it stands for a line break within a cell.
 */
final class OpfSheet {

    private static final Texts TEXTS = Texts.of(OpfSheet.class);
    private static final Pattern COLUMN = Pattern.compile("((?:[^\\\\(]|\\\\.)+)\\((\\w+)[^)]*\\)(?:-(.*))?");
    private static final Pattern CELL = Pattern.compile("(\\d+):(\\d\\d):(\\d\\d):(\\d{3}),(\\d+):(\\d\\d):(\\d\\d):(\\d{3})(?:,(.*))?", Pattern.DOTALL);
    private static final int SHOWN = 40;

    private final Path file;
    private final DatavyuRows rows;
    private DatavyuColumn column;
    private boolean several;
    private int ordinal;

    OpfSheet(Path file, DatavyuRows rows) {
        this.file = file;
        this.rows = rows;
    }

    /** Hands over all cells. */
    void read(String text) throws Problem {
        var lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            int first = i;
            var line = lines[i];
            while (escapedEnd(line) && i + 1 < lines.length)
                line = line.substring(0, line.length() - 1) + "\n" + lines[++i];
            if (!line.isBlank() && !line.startsWith("#"))
                line(first + 1, line);
        }
    }

    private static boolean escapedEnd(String line) {
        int slashes = 0;
        while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\')
            slashes++;
        return slashes % 2 == 1;
    }

    private void line(int number, String line) throws Problem {
        var cell = CELL.matcher(line);
        if (cell.matches() && column != null) {
            var cells = new ArrayList<>(List.of(Integer.toString(++ordinal), millis(cell.group(1), cell.group(2), cell.group(3), cell.group(4)),
                    millis(cell.group(5), cell.group(6), cell.group(7), cell.group(8))));
            cells.addAll(codes(number, line, cell.group(9) == null ? "" : cell.group(9)));
            rows.cell(number, column, cells);
            return;
        }
        var head = COLUMN.matcher(line);
        if (!head.matches())
            throw problem(number, "column", line);
        several = head.group(3) != null;
        column = new DatavyuColumn(plain(head.group(1)).strip(), several ? names(head.group(3)) : List.of("value"));
        ordinal = 0;
    }

    private List<String> codes(int number, String line, String text) throws Problem {
        if (!several)
            return List.of(plain(text));
        if (!text.startsWith("(") || !text.endsWith(")"))
            throw problem(number, "cell", line);
        return split(text.substring(1, text.length() - 1)).stream().map(OpfSheet::plain).toList();
    }

    private static List<String> names(String text) {
        return split(text).stream().map(each -> plain(each.replaceFirst("[|]\\w+$", "")).strip()).toList();
    }

    /** The parts between commas that no backslash stands before. */
    private static List<String> split(String text) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int i = 0; i < text.length(); i++)
            if (text.charAt(i) == '\\')
                i++;
            else if (text.charAt(i) == ',') {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        parts.add(text.substring(from));
        return parts;
    }

    private static String plain(String text) {
        return text.replaceAll("(?s)\\\\(.)", "$1");
    }

    private static String millis(String hours, String minutes, String seconds, String millis) {
        return Long.toString(((Long.parseLong(hours) * 60 + Long.parseLong(minutes)) * 60 + Long.parseLong(seconds)) * 1_000 + Long.parseLong(millis));
    }

    private Problem problem(int number, String key, String line) {
        return new Problem(file.toString(), TEXTS.say("line", Integer.toString(number)),
                TEXTS.say(key, line.length() > SHOWN ? line.substring(0, SHOWN) + "\u2026" : line), TEXTS.say(key + ".next"), null);
    }
}
