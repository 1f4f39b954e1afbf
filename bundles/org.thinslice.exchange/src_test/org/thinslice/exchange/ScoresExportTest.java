// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.votes.AggregationRule;
import org.thinslice.agreement.votes.Window;
import org.thinslice.base.Progress;

/** The files of scores, read back. */
class ScoresExportTest {

    private static final ExportSettings QUICK = ExportSettings.of("1.0", SmallStudy.NOON).withAgreement(Settings.DEFAULT.withRounds(0)).withCharts(false);

    @TempDir
    Path folder;

    @Test
    void a_slice_scores_its_mean_unless_another_rule_is_asked_for() throws Exception {
        var table = SmallStudy.open().table("rapport");
        var rows = rows("scores.csv", QUICK);
        for (int i = 0; i < table.slices().size(); i++) {
            var values = table.values(table.slices().get(i).code()).stream().filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).toArray();
            var row = rows.get(i);
            assertThat(row).containsEntry("item", "rapport").containsEntry("slice", table.slices().get(i).code()).containsEntry("rule", "mean over observers")
                    .containsEntry("observers", Integer.toString(values.length)).containsEntry("note", "");
            assertThat(Double.parseDouble(row.get("score"))).isEqualTo(Arrays.stream(values).average().orElseThrow(), within(1e-9));
            assertThat(Double.parseDouble(row.get("difference_from_mean"))).isZero();
            assertThat(Double.parseDouble(row.get("lowest"))).isEqualTo(Arrays.stream(values).min().orElseThrow());
            assertThat(Double.parseDouble(row.get("highest"))).isEqualTo(Arrays.stream(values).max().orElseThrow());
        }
    }

    @Test
    void a_rule_is_named_with_its_window_and_shows_its_distance_from_the_mean() throws Exception {
        var rows = rows("scores.csv", QUICK.withScoring(new Scoring(AggregationRule.RATIO, Window.batches(3))));
        assertThat(rows).allSatisfy(row -> assertThat(row.get("rule")).isEqualTo("weighted vote, ratio, in batches of 3"));
        for (var row : rows)
            if (row.get("score").isEmpty())
                assertThat(row.get("note")).startsWith("Tie: ");
            else {
                double score = Double.parseDouble(row.get("score"));
                assertThat(score).as("a point of the scale").isEqualTo(Math.rint(score));
                assertThat(Double.parseDouble(row.get("difference_from_mean"))).isEqualTo(score - Double.parseDouble(row.get("mean")), within(1e-9));
                assertThat(Double.parseDouble(row.get("support"))).isBetween(1 / 3., 1.);
            }
        assertThat(rows).extracting(row -> row.get("difference_from_mean")).anyMatch(cell -> !cell.isEmpty() && Math.abs(Double.parseDouble(cell)) > .1);
    }

    @Test
    void a_session_scores_the_mean_of_its_slices_and_says_of_how_many() throws Exception {
        var slices = rows("scores.csv", QUICK);
        var sessions = rows("session_scores.csv", QUICK);
        assertThat(sessions).hasSize(8);
        var first = sessions.get(0);
        assertThat(first).containsEntry("item", "rapport").containsEntry("session", "session 1").containsEntry("slices", "3").containsEntry("slices_without_score", "0");
        assertThat(Double.parseDouble(first.get("score"))).isEqualTo(
                slices.subList(0, 3).stream().mapToDouble(row -> Double.parseDouble(row.get("score"))).average().orElseThrow(), within(1e-9));
    }

    @Test
    void what_the_model_warns_of_stands_beside_its_scores() throws Exception {
        var rows = rows("scores.csv", QUICK.withScoring(new Scoring(AggregationRule.DAWID_SKENE, Window.STUDY)));
        assertThat(rows.get(0)).containsEntry("rule", "Dawid–Skene");
        assertThat(rows).filteredOn(row -> !row.get("score").isEmpty()).isNotEmpty().allSatisfy(row -> assertThat(row.get("note")).contains("next to a guess"));
    }

    private List<Map<String, String>> rows(String file, ExportSettings settings) throws Exception {
        Export.write(SmallStudy.open(), folder.resolve("out"), settings, Progress.NONE);
        var lines = Files.readAllLines(folder.resolve("out").resolve(file));
        var heads = cells(lines.get(0));
        return lines.stream().skip(1).map(line -> {
            var cells = cells(line);
            var row = new HashMap<String, String>();
            for (int i = 0; i < heads.length; i++)
                row.put(heads[i], i < cells.length ? cells[i] : "");
            return (Map<String, String>) row;
        }).toList();
    }

    /** Cells of a line; commas within quotes are kept. */
    private static String[] cells(String line) {
        return Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)).map(cell -> cell.replaceAll("^\"|\"$", "")).toArray(String[]::new);
    }
}
