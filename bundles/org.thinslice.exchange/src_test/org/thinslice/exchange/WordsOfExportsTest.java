// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.votes.AggregationRule;
import org.thinslice.agreement.votes.Window;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.exchange.report.HtmlReport;
import org.thinslice.scheme.SchemeBuild;
import org.thinslice.scheme.model.Level;
import org.thinslice.study.Answer;
import org.thinslice.study.Study;

/** What a workbook and a report say in sentences is true of what was computed: of ordered points, of names, of ratings that are missing. */
class WordsOfExportsTest {

    private static final ExportSettings QUICK = ExportSettings.of("1.0", SmallStudy.NOON).withAgreement(Settings.DEFAULT.withRounds(50)).withCharts(false);

    @TempDir
    Path folder;

    private static Study study() throws Problem {
        var scheme = SchemeBuild.scheme("Three").item(SchemeBuild.scale("rapport", 1, 7)).item(SchemeBuild.scale("warm", 1, 7).level(Level.ORDINAL))
                .item(SchemeBuild.category("gaze").choice("none", "en", "none").choice("mutual", "en", "mutual")).build();
        var random = new Random(3);
        return SmallStudy.of(scheme, List.of("k1", "k2", "k3", "k4"), (slice, observer, item) -> random.nextInt(9) == 0 ? Optional.empty()
                : Optional.of(item.equals("gaze") ? Answer.Codes.of((slice + random.nextInt(2)) % 2 == 0 ? "none" : "mutual")
                        : new Answer.Value(1 + (slice + random.nextInt(3)) % 7)));
    }

    private String sheet(String name, ExportSettings settings) throws Exception {
        var file = folder.resolve("book.xlsx");
        Workbook.write(study(), file, settings, Progress.NONE);
        try (var in = Files.newInputStream(file); var book = new XSSFWorkbook(in)) {
            var text = new StringBuilder();
            book.getSheet(name).forEach(row -> row.forEach(cell -> text.append(cell).append('\n')));
            return text.toString();
        }
    }

    private String report(ExportSettings settings) throws Exception {
        var file = folder.resolve("report.html");
        HtmlReport.write(study(), file, settings, Progress.NONE);
        return Files.readString(file).replace("&#39;", "'");
    }

    @Test
    void the_reporting_sheet_names_the_rule_the_scores_were_made_by() throws Exception {
        var centred = QUICK.withScoring(new Scoring(AggregationRule.CENTRED_MEAN, Window.STUDY));
        for (var text : List.of(sheet("GRRAS", centred), report(centred)))
            assertThat(text).contains("were moved to the mean of all on rapport and warm and the category most observers chose on gaze",
                    "of warm is the reliability of the mean over observers, not of these scores");
        assertThat(sheet("GRRAS", QUICK)).contains("the mean over its observers on rapport and warm").doesNotContain("moved to the mean of all");
    }

    @Test
    void the_read_me_sheet_promises_of_names_no_analysis_of_variance() throws Exception {
        assertThat(sheet("Read me", QUICK)).contains("gaze: percent agreement computed again by live formulas")
                .doesNotContain("gaze: percent agreement, and");
    }

    @Test
    void the_read_me_sheet_tells_sessions_from_recordings_and_one_way_to_an_interval_from_another() throws Exception {
        assertThat(sheet("Read me", QUICK)).contains("4 sessions, 4 recordings, 12 slices", "from the F distribution", "normal approximation to the logarithms",
                "bootstrap (BCa), 50 resamples of slices", "take slices as independent");
    }

    @Test
    void every_place_of_the_report_says_how_its_interval_was_made() throws Exception {
        assertThat(report(QUICK)).contains("Interval by", "stepped up by the Spearman–Brown formula", "from Student’s t distribution", "Efron (1987)",
                "from a bootstrap (BCa; Efron, 1987) of 50 resamples of slices", "takes slices as independent of one another");
    }

    @Test
    void coefficients_of_ordered_points_say_what_they_make_of_the_order() throws Exception {
        var rows = List.of(report(QUICK).split("<tr>")).stream().filter(row -> row.contains("<bdi>warm<")).toList();
        assertThat(rows).filteredOn(row -> row.contains("Percent agreement")).anySatisfy(row -> assertThat(row).contains("It ignores the order of the points"));
        assertThat(rows).filteredOn(row -> row.contains("ICC(A,1)")).anySatisfy(row -> assertThat(row).contains("It takes the points as equally spaced"));
        assertThat(rows).filteredOn(row -> row.contains("α (ordinal)")).isNotEmpty()
                .noneSatisfy(row -> assertThat(row).containsAnyOf("ignores the order", "equally spaced"));
    }

    @Test
    void words_of_other_choices_are_said_to_go_by_the_estimate() throws Exception {
        assertThat(report(QUICK)).contains("Words go by the estimate here", "Words by the estimate", "Other word by the estimate");
    }

    @Test
    void agreement_of_categories_is_not_headed_as_that_of_a_mean() throws Exception {
        assertThat(report(QUICK)).contains("of categories it is the agreement of single ratings").doesNotContain("mean squared difference of two ratings");
    }
}
