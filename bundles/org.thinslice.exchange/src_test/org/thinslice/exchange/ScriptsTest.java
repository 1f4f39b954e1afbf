// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Progress;
import org.thinslice.study.Sha256;
import org.thinslice.study.Study;

/** R and PSPP run the scripts of a folder where they are installed; else these tests are skipped and say so. */
class ScriptsTest {

    private static final double EXACT = 1e-9;
    private static final ExportSettings QUICK = ExportSettings.of("1.0", SmallStudy.NOON)
            .withAgreement(Settings.DEFAULT.withRounds(0)).withCharts(false);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(CsvFlavour.class)
    void r_computes_the_same_coefficients_as_the_program(CsvFlavour flavour) throws Exception {
        write(HostileStudy.open(), flavour);
        var said = run("Rscript", "ratings.R");
        int compared = 0;
        for (var line : checks()) {
            var at = Pattern.compile("(?m)^" + Pattern.quote(line.get(0) + " " + line.get(1)) + " (\\S+)$").matcher(said);
            assertThat(at.find()).as("%s in %s", line, said).isTrue();
            if (line.get(2).isEmpty())
                assertThat(at.group(1)).as("%s", line).isIn("NA", "NaN");
            else
                assertThat(Double.parseDouble(at.group(1))).as("%s", line).isCloseTo(Double.parseDouble(line.get(2)), within(EXACT));
            compared++;
        }
        assertThat(compared).isGreaterThan(15);
    }

    @ParameterizedTest
    @EnumSource(CsvFlavour.class)
    void pspp_computes_the_same_coefficients_as_the_program(CsvFlavour flavour) throws Exception {
        write(HostileStudy.open(), flavour);
        var said = run("pspp", "ratings.sps");
        assertThat(said).doesNotContain("error:").doesNotContain("warning:");
        int compared = 0;
        for (var line : checks()) {
            var at = Pattern.compile(Pattern.quote(line.get(0) + " " + line.get(1) + ":") + "[^\\n]*\\n\\s*(\\S+)\\s+(\\S+)\\s+(\\S+)").matcher(said);
            if (line.get(2).isEmpty())
                continue;
            assertThat(at.find()).as("%s in %s", line, said).isTrue();
            assertThat(Double.parseDouble(at.group(1))).as("%s", line).isCloseTo(Double.parseDouble(line.get(2)), within(EXACT));
            compared++;
        }
        assertThat(compared).isGreaterThan(15);
    }

    @Test
    void r_reads_labels_levels_and_reasons_as_they_were_typed() throws Exception {
        write(HostileStudy.open(), CsvFlavour.EXACT);
        Files.writeString(folder.resolve("look.R"), """
                source("ratings.R")
                say <- function(x) writeLines(paste0("<", enc2utf8(as.character(x)), ">"), useBytes = TRUE)
                say(study)
                say(attr(by_item$mood, "label"))
                say(levels(by_item$mood))
                say(attr(by_item$rapport, "level"))
                say(names(attr(by_item$rapport, "labels")))
                say(levels(ratings$missing_reason))
                say(unique(ratings$observer))
                say(ratings$value[ratings$item == "note"][1])
                say(sum(final$item == "rapport"))
                """);
        var said = run("Rscript", "look.R");
        assertThat(said).contains("<" + HostileStudy.HOSTILE + ">", "<" + HostileStudy.HOSTILE + " mood>", "<" + HostileStudy.HOSTILE + " sad>",
                "<interval>", "<" + HostileStudy.HOSTILE + " none>", "<picture>", "<" + HostileStudy.HOSTILE + " why>", "<" + HostileStudy.AWKWARD + ">",
                "<" + HostileStudy.NOTE + ">", "<" + HostileStudy.ratedOnce("rapport") + ">");
    }

    @Test
    void pspp_reads_labels_levels_and_missing_values() throws Exception {
        write(HostileStudy.open(), CsvFlavour.EXACT);
        Files.writeString(folder.resolve("look.sps"), """
                INCLUDE FILE='ratings.sps'.
                GET FILE='ratings.sav'.
                SELECT IF counts.
                DISPLAY DICTIONARY.
                FREQUENCIES /VARIABLES=mood rapport.
                LIST /VARIABLES=slice rapport note.
                """.replace(" note.", " mood."));
        var said = run("pspp", "look.sps").replaceAll("[\\s|]+", "");
        var words = HostileStudy.HOSTILE.replaceAll("[\\s|]+", "");
        assertThat(said).contains(words + "mood").contains(words + "sad").contains("Scale").contains("Nominal").contains(words + "why");
    }

    @Test
    void words_never_become_commands_of_stata() throws Exception {
        write(HostileStudy.open(), CsvFlavour.EXACT);
        var text = Files.readString(folder.resolve("ratings.do"));
        assertThat(text).contains("char(36)").contains("char(96)").contains("uchar(228)").doesNotContain("$").doesNotContain("`").doesNotContain("\\");
        assertThat(text.lines()).allMatch(line -> line.chars().filter(c -> c == '"').count() % 2 == 0);
    }

    @Test
    void the_data_package_names_every_table_with_its_checksum() throws Exception {
        write(HostileStudy.open(), CsvFlavour.EXACT);
        var json = Files.readString(folder.resolve("datapackage.json"));
        try (var files = Files.list(folder)) {
            for (var csv : files.filter(file -> file.toString().endsWith(".csv")).toList())
                assertThat(json).contains("\"path\": \"" + csv.getFileName() + "\"").contains("sha256:" + Sha256.of(csv, Progress.NONE));
        }
        assertThat(json).contains("\"seed_of_study\": 5").contains("\"version\": \"1.0\"").contains("\"type\": \"datetime\"");
        assertThat(Files.readString(folder.resolve("dataset_description.json"))).contains("\"variableMeasured\"").contains("\"@type\": \"Dataset\"");
        try (var data = Files.list(folder.resolve("data"))) {
            assertThat(data).singleElement().satisfies(file -> assertThat(file.getFileName().toString()).matches("study-[a-z0-9]+_data\\.csv"));
        }
    }

    private void write(Study study, CsvFlavour flavour) throws Exception {
        Export.write(study, folder, QUICK.withCsv(flavour), Progress.NONE);
    }

    private List<List<String>> checks() throws Exception {
        var lines = new ArrayList<List<String>>();
        Grid.of(folder.resolve("check.csv")).read((number, cells) -> lines.add(cells), Progress.NONE);
        return lines.subList(1, lines.size());
    }

    /** What a program says; the test is skipped where it is not installed. */
    private String run(String program, String script) throws Exception {
        try {
            var process = new ProcessBuilder(program, script).directory(folder.toFile()).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            return said;
        } catch (IOException absent) {
            assumeTrue(false, program + " is not installed, so its script was not run");
            return "";
        }
    }
}
