// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.charts.AgreementByItem;
import org.thinslice.charts.AgreementByItem.Row;
import org.thinslice.charts.Benchmark;
import org.thinslice.charts.Mark;

class FigureFileTest {

    private final AgreementByItem figure = new AgreementByItem(List.of(
            new Row("=1+1, \"rapport\"", "κ", new Mark.Estimate(-.05, -.1, .2), Benchmark.NONE)), .95);

    private final List<List<String>> written = new ArrayList<>();

    @Test
    void numbers_stay_numbers_and_words_never_become_a_formula() {
        assertThat(FigureFile.table(figure, ",").split("\r\n")[1]).isEqualTo("\"'=1+1, \"\"rapport\"\"\",κ,-0.05,-0.1,0.2,");
    }

    @Test
    void the_name_of_the_file_comes_from_the_title() {
        assertThat(FigureFile.name(figure)).isEqualTo("Agreement-on-1-1-rapport");
    }

    @Test
    void the_ending_decides_the_format(@TempDir Path folder) throws Exception {
        FigureFile.write(figure, folder.resolve("a.png"), Optional.empty());
        FigureFile.write(figure, folder.resolve("a.SVG"), Optional.empty());
        FigureFile.write(figure, folder.resolve("a.csv"), Optional.empty());
        assertThat(Files.readAllBytes(folder.resolve("a.png"))).startsWith(0x89, 'P', 'N', 'G');
        assertThat(folder.resolve("a.SVG")).content().startsWith("<svg ");
        assertThat(folder.resolve("a.csv")).content().startsWith("Item,Coefficient,");
    }

    @Test
    void a_workbook_gets_the_numbers_of_the_table(@TempDir Path folder) throws Exception {
        FigureFile.write(figure, folder.resolve("a.XLSX"), Optional.of((file, title, rows) -> {
            assertThat(file).isEqualTo(folder.resolve("a.XLSX"));
            assertThat(title).isEqualTo(figure.title());
            written.addAll(rows);
        }));
        assertThat(written).isEqualTo(figure.rows());
    }
}
