// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.scheme.SchemeBuild;
import org.thinslice.scheme.model.Level;
import org.thinslice.scheme.model.Scheme;
import org.thinslice.study.Answer;
import org.thinslice.study.Study;

/** Live formulas come to the program's values, whatever the study is like. */
class LiveFormulasTest {

    private static final List<String> HOSTILE = List.of("=1+1", "Slice", "slice", "k'1", "say \"k\"", "😀", "[k]*?/\\:", "@SUM(A1)", "x".repeat(300),
            "line\nbreak");

    @TempDir
    Path folder;

    /** A spreadsheet program of the machine computes every formula from nothing. */
    @Test
    void libreoffice_computes_every_formula_to_the_programs_value() throws Exception {
        assumeTrue(Office.isThere(), "LibreOffice is not installed: the live formulas of the workbook were not computed by it");
        var emptied = new ArrayList<Path>();
        for (var study : studies().entrySet()) {
            var ours = written(study.getKey(), study.getValue());
            emptied.add(folder.resolve("emptied").resolve(study.getKey() + ".xlsx"));
            Files.createDirectories(folder.resolve("emptied"));
            Office.empty(ours, emptied.get(emptied.size() - 1));
        }
        var saved = new Office(folder).saved(emptied);
        for (var name : studies().keySet())
            try (var ours = open(folder.resolve(name + ".xlsx")); var theirs = open(saved.resolve(name + ".xlsx"))) {
                assertThat(formulas(ours, theirs, name)).as(name).isGreaterThan(20);
            }
    }

    @Test
    void constant_ratings_have_an_analysis_of_variance_without_correlations() throws Exception {
        try (var book = open(written("constant", studies().get("constant")))) {
            var labels = new ArrayList<String>();
            book.getSheet("Check rapport").forEach(row -> Optional.ofNullable(row.getCell(7)).ifPresent(cell -> labels.add(cell.toString())));
            assertThat(labels).contains("mean square, error", "Percent agreement").noneMatch(label -> label.startsWith("ICC"));
        }
    }

    @Test
    void names_are_counted_as_they_are_spelled() throws Exception {
        try (var book = open(written("hostile", studies().get("hostile")))) {
            var head = book.getSheet("Check mood").getRow(0);
            assertThat(List.of(head.getCell(12), head.getCell(13), head.getCell(14))).extracting(Cell::getStringCellValue)
                    .containsExactly("=1+1", "Sad*", "sad*");
            assertThat(head.getCell(12).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    private static Map<String, Study> studies() throws Problem {
        var studies = new LinkedHashMap<String, Study>();
        studies.put("small", SmallStudy.open());
        studies.put("two", SmallStudy.open(List.of("k1", "k2")));
        studies.put("constant", SmallStudy.of(SmallStudy.twoItems(), List.of("k1", "k2", "k3"), (slice, observer, item) -> Optional.of(new Answer.Value(4))));
        var random = new Random(7);
        studies.put("missing", SmallStudy.of(SmallStudy.twoItems(), List.of("k1", "k2", "k3", "k4"), (slice, observer, item) -> random.nextInt(4) == 0
                ? Optional.empty() : Optional.of(new Answer.Value(1 + (slice + observer * random.nextInt(3)) % 7))));
        studies.put("hostile", SmallStudy.of(hostile(), HOSTILE, (slice, observer, item) -> random.nextInt(9) == 0 ? Optional.empty()
                : Optional.of(answer(item, random))));
        return studies;
    }

    private static Scheme hostile() {
        return SchemeBuild.scheme("=cmd|' /C calc'!A0").item(SchemeBuild.category("mood").label("=1+1 \"mood\" 😀").level(Level.NOMINAL)
                .choice("=1+1", "en", "=1+1").choice("Sad*", "en", "Sad").choice("sad*", "en", "'sad'"))
                .item(SchemeBuild.scale("rapport", -3, 3).step(.5).label("'[rapport]'!*")).item(SchemeBuild.analogue("line").label("+line"))
                .composite("both", "=both", "rapport", "line").build();
    }

    private static Answer answer(String item, Random random) {
        return switch (item) {
            case "mood" -> Answer.Codes.of(List.of("=1+1", "Sad*", "sad*").get(random.nextInt(3)));
            case "line" -> new Answer.Value(random.nextInt(1_000) / 10.0);
            default -> new Answer.Value(-3 + random.nextInt(13) * .5);
        };
    }

    private Path written(String name, Study study) throws Problem {
        var settings = ExportSettings.of("1.0", SmallStudy.NOON).withAgreement(Settings.DEFAULT.withRounds(20));
        Workbook.write(study, folder.resolve(name + ".xlsx"), settings, Progress.NONE);
        return folder.resolve(name + ".xlsx");
    }

    private static XSSFWorkbook open(Path file) throws Exception {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static int formulas(XSSFWorkbook ours, XSSFWorkbook theirs, String name) {
        int count = 0;
        assertThat(theirs.getNumberOfSheets()).as(name).isEqualTo(ours.getNumberOfSheets());
        for (int i = 0; i < ours.getNumberOfSheets(); i++)
            for (var row : ours.getSheetAt(i))
                for (var cell : row)
                    if (cell.getCellType() == CellType.FORMULA) {
                        count++;
                        var place = name + " " + ours.getSheetName(i) + " " + cell.getAddress() + " " + cell.getCellFormula();
                        var other = theirs.getSheetAt(i).getRow(row.getRowNum()).getCell(cell.getColumnIndex());
                        assertThat(other.getCachedFormulaResultType()).as(place).isEqualTo(CellType.NUMERIC);
                        assertThat(other.getNumericCellValue()).as(place).isCloseTo(cell.getNumericCellValue(), within(1e-9));
                    }
        return count;
    }
}
