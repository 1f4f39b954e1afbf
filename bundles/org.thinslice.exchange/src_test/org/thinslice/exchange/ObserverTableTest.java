// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Progress;
import org.thinslice.scheme.SchemeBuild;
import org.thinslice.study.Answer;
import org.thinslice.study.Study;

class ObserverTableTest {

    private static final ExportSettings QUICK = ExportSettings.of("1.0", SmallStudy.NOON).withAgreement(Settings.DEFAULT.withRounds(50));

    @TempDir
    Path folder;

    private static Study named() throws Exception {
        var scheme = SchemeBuild.scheme("Gaze").item(SchemeBuild.category("gaze").choice("none", "en", "None").choice("brief", "en", "Brief")).build();
        return SmallStudy.of(scheme, List.of("k1", "k2"),
                (slice, observer, item) -> Optional.of(Answer.Codes.of((slice + observer) % 3 == 0 ? "none" : "brief")));
    }

    @Test
    void names_have_neither_mean_nor_ends() throws Exception {
        Export.write(named(), folder.resolve("out"), QUICK, Progress.NONE);
        var rows = Files.readAllLines(folder.resolve("out/observers.csv"));
        var heads = List.of(rows.get(0).split(","));
        for (var row : rows.subList(1, 3))
            for (var empty : List.of("mean", "sd", "lowest", "highest", "at_floor", "at_ceiling"))
                assertThat(row.split(",")[heads.indexOf(empty)]).as(empty).isEmpty();
        assertThat(rows.get(1).split(",")[heads.indexOf("ratings")]).isEqualTo("12");
    }

    @Test
    void every_measure_of_an_observer_is_in_the_codebook_and_the_data_package() throws Exception {
        Export.write(SmallStudy.open(), folder.resolve("out"), QUICK, Progress.NONE);
        var codebook = Files.readString(folder.resolve("out/codebook.csv"));
        var described = Files.readString(folder.resolve("out/datapackage.json"));
        assertThat(codebook).contains("Observers,severity,", "positive: lenient", "Observers,alarm_at,", "Observers,fit,", "Observers,spread,");
        assertThat(described).contains("Change in points of the scale from the first to the last slice", "with the observer minus");
    }

    @Test
    void what_is_computed_is_a_number_whatever_this_study_happens_to_give() throws Exception {
        Export.write(SmallStudy.open(), folder.resolve("out"), QUICK, Progress.NONE);
        var described = Files.readString(folder.resolve("out/datapackage.json")).replaceAll("\\s+", "");
        for (var computed : List.of("difference_from_mean", "repeats_icc", "severity", "alarm_at"))
            assertThat(described).contains("\"name\":\"" + computed + "\",\"type\":\"number\"");
        assertThat(described).contains("\"name\":\"duration_ms\",\"type\":\"integer\"");
    }
}
