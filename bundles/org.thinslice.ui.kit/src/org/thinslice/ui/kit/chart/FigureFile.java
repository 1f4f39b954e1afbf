// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.chart;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.thinslice.base.AtomicFile;
import org.thinslice.base.Problem;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Look;
import org.thinslice.charts.Picture;
import org.thinslice.charts.Size;

/** A figure as a file or as text: what leaves the program is drawn on white, whatever the theme. */
final class FigureFile {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 480;

    private FigureFile() {
    }

    /** Writes the figure in the format its name ends in: png (at 300 %, for print), svg, or its numbers as csv or as xlsx. */
    static void write(Figure figure, Path file, Optional<ChartMenu.Workbooks> workbooks) throws Problem {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx") && workbooks.isPresent()) {
            workbooks.get().write(file, figure.title(), figure.rows());
            return;
        }
        var bytes = name.endsWith(".svg") ? Picture.svg(figure, Look.LIGHT, size(figure, 1)).getBytes(StandardCharsets.UTF_8)
                : name.endsWith(".csv") ? table(figure, ",").getBytes(StandardCharsets.UTF_8)
                        : Picture.of(figure, Look.LIGHT, size(figure, 3)).png();
        AtomicFile.write(file, out -> out.write(bytes));
    }

    /** The size in which a figure leaves the program: high enough for all its labels. */
    static Size size(Figure figure, double scale) {
        return new Size(WIDTH, Math.max(HEIGHT, Picture.leastHeight(figure, Look.LIGHT)), scale);
    }

    /** The numbers as lines of text, for the clipboard (tabs) or a file (commas). */
    static String table(Figure figure, String separator) {
        return figure.rows().stream().map(row -> line(row, separator)).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** A name for the file, made from the title. */
    static String name(Figure figure) {
        var name = figure.title().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "figure" : name;
    }

    private static String line(List<String> row, String separator) {
        return row.stream().map(cell -> quoted(harmless(cell), separator)).collect(Collectors.joining(separator));
    }

    /** A spreadsheet must not take words for a formula; numbers stay as they are. */
    private static String harmless(String cell) {
        return cell.matches("(?s)[=+\\-@\t\r].*") && !cell.matches("-?[0-9.]+([eE]-?[0-9]+)?") ? "'" + cell : cell;
    }

    private static String quoted(String cell, String separator) {
        var plain = cell.indexOf('"') < 0 && !cell.contains(separator) && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
