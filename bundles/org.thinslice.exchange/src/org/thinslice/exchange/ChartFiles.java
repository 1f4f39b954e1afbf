// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.thinslice.base.AtomicFile;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Look;
import org.thinslice.charts.Picture;
import org.thinslice.charts.Size;

/** The charts as files: each as SVG for papers and as PNG, at twice its size, for slides. */
final class ChartFiles {

    private static final int WIDTH = 880;
    private static final int HEIGHT = 420;

    private ChartFiles() {
    }

    /** Writes {@code 01-agreement-by-item.svg}, {@code .png}, … into a folder, which is made if it is not there. */
    static void write(Path folder, List<Figure> figures, Progress progress) throws Problem {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw Failures.at(folder, "folder.failed", failure);
        }
        for (int i = 0; i < figures.size(); i++) {
            progress.step(i, figures.size());
            var figure = figures.get(i);
            var name = name(i + 1, figure);
            var size = new Size(WIDTH, Math.max(HEIGHT, Picture.leastHeight(figure, Look.LIGHT)), 2);
            AtomicFile.write(folder.resolve(name + ".svg"),
                    out -> out.write(Picture.svg(figure, Look.LIGHT, size).getBytes(StandardCharsets.UTF_8)));
            AtomicFile.write(folder.resolve(name + ".png"), out -> out.write(Picture.of(figure, Look.LIGHT, size).png()));
        }
    }

    /** A chart's place and title as a file's name; letters that trouble some file systems become hyphens. */
    static String name(int place, Figure figure) {
        var words = figure.title().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return String.format(Locale.ROOT, "%02d-%s", place, words);
    }
}
