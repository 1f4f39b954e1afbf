// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;

/** What was coded with BORIS and Datavyu, as ratings. */
class CodedElsewhereTest {

    @TempDir
    Path folder;
    private Tables tables;

    @BeforeEach
    void tables() {
        tables = new Tables(folder);
    }

    private static String observation(String name, String media, String variables, String events) {
        return "\"%s\":{\"date\":\"2025-03-04T09:00:00\",\"file\":{\"1\":[\"/home/x/%s\"]},\"description\":\"\",\"independent_variables\":{%s},\"events\":[%s]}"
                .formatted(name, media, variables, events);
    }

    private Path project(String... observations) throws Exception {
        return tables.file("p.boris", "{\"observations\":{\n" + String.join(",\n", observations) + "},\n\"behaviors_conf\":{"
                + "\"0\":{\"type\":\"State event\",\"code\":\"smile\",\"category\":\"\"},\"1\":{\"type\":\"State event\",\"code\":\"frown\",\"category\":\"\"},"
                + "\"2\":{\"type\":\"Point event\",\"code\":\"rapport\",\"category\":\"\"}}}");
    }

    @Test
    void coders_of_a_project_are_named_by_an_independent_variable() throws Exception {
        var ready = Tables.ready(project(
                observation("o1", "d1.mp4", "\"coder\":\"anna\"", "[0.0,\"left\",\"smile\",\"\",\"\"],\n[10.0,\"left\",\"smile\",\"\",\"\"]"),
                observation("o2", "d1.mp4", "\"coder\":\"ben\"", "[0.0,\"left\",\"frown\",\"\",\"\"],\n[10.0,\"left\",\"frown\",\"\",\"\"]")),
                mapping -> mapping.with(Part.SESSION, "Media file name"));
        assertThat(ready.refused()).isEmpty();
        assertThat(Tables.lines(ready)).containsExactly("anna | d1.mp4 0.0-10.0 | rating | smile", "ben | d1.mp4 0.0-10.0 | rating | frown");
    }

    @Test
    void two_observations_of_one_recording_are_two_coders_and_modifiers_are_ratings() throws Exception {
        var ready = Tables.ready(project(
                observation("d1 anna", "d1.mp4", "", "[3.0,\"\",\"rapport\",\"5\",\"\"],\n[9.0,\"\",\"rapport\",\"2\",\"\"]"),
                observation("d1 ben", "d1.mp4", "", "[3.0,\"\",\"rapport\",\"6\",\"\"],\n[9.0,\"\",\"rapport\",\"None\",\"\"]")));
        assertThat(Tables.lines(ready)).containsExactly("d1 anna | d1.mp4 3.0-3.0 | rapport | 5.0", "d1 anna | d1.mp4 9.0-9.0 | rapport | 2.0",
                "d1 ben | d1.mp4 3.0-3.0 | rapport | 6.0");
        assertThat(ready.remarks()).contains("1 rating is missing: empty, NA, or a word for missing.");
    }

    @Test
    void a_state_that_never_ends_is_refused_with_its_line() throws Exception {
        var ready = Tables.ready(project(observation("o1", "d1.mp4", "",
                "\n[0.0,\"anna\",\"smile\",\"\",\"\"],\n[10.0,\"anna\",\"smile\",\"\",\"\"],\n[12.0,\"anna\",\"smile\",\"\",\"\"]")));
        assertThat(ready.ratings()).hasSize(1);
        assertThat(ready.refused()).containsExactly(new Refusal(5, "Stop (s)", "", "End of the slice (s): empty, so nobody can tell where what begins here ends."));
    }

    @Test
    void columns_of_datavyu_side_by_side_are_items_and_the_coder_of_a_cell_is_the_observer() throws Exception {
        var file = tables.file("dyad1.csv", """
                rapport.ordinal,rapport.onset,rapport.offset,rapport.code01,rapport.coder,warmth.ordinal,warmth.onset,warmth.offset,warmth.code01,warmth.coder,
                0,0,10000,5,anna,0,0,10000,2,anna,
                1,0,10000,6,ben,1,10000,20000,lots,anna,
                2,10000,20000,1,anna,2,10000,20000,3,ben,
                3,30000,40000,1,anna,,,,,,
                """);
        var ready = Tables.ready(file);
        assertThat(Tables.lines(ready)).containsExactly("anna | dyad1 0-10000 | rapport | 5.0", "anna | dyad1 0-10000 | warmth | 2.0",
                "ben | dyad1 0-10000 | rapport | 6.0", "anna | dyad1 10000-20000 | rapport | 1.0", "ben | dyad1 10000-20000 | warmth | 3.0",
                "anna | dyad1 30000-40000 | rapport | 1.0");
        assertThat(ready.plan().spanOf(ready.plan().slice("dyad1 10000-20000").orElseThrow()).orElseThrow().toMicros()).isEqualTo(20_000_000);
        assertThat(ready.refused()).containsExactly(new Refusal(3, "warmth.code01", "lots",
                "This is not a number. If it stands for no rating, name it as a word for missing."));
    }

    @Test
    void where_each_coder_has_a_column_the_column_is_the_observer() throws Exception {
        var file = folder.resolve("dyad1.opf");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("db"));
            zip.write("""
                    #4
                    anna (MATRIX,true,)-rapport|NOMINAL,warmth|NOMINAL
                    00:00:00:000,00:00:10:000,(5,4)
                    ben (MATRIX,true,)-rapport|NOMINAL,warmth|NOMINAL
                    00:00:00:000,00:00:10:000,(6,3)
                    """.getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> Tables.ready(file)).isInstanceOf(Problem.class).hasMessageContaining("Observer").hasMessageContaining("column, code, item");
        var ready = Tables.ready(file, mapping -> mapping.with(Part.OBSERVER, "column").with(Part.ITEM, "code"));
        assertThat(Tables.lines(ready)).containsExactly("anna | dyad1 0-10000 | rapport | 5.0", "anna | dyad1 0-10000 | warmth | 4.0",
                "ben | dyad1 0-10000 | rapport | 6.0", "ben | dyad1 0-10000 | warmth | 3.0");
    }

    @Test
    void submissions_that_do_not_count_are_named_and_so_is_whoever_is_missing() throws Exception {
        var list = tables.file("prolific.csv", """
                Submission id,Participant id,Status,Started at,Age,Sex
                1,aa,TIMED-OUT,2025-03-04T09:00:00Z,25,Female
                2,aa,APPROVED,2025-03-04T10:00:00Z,25,Female
                3,bb,RETURNED,2025-03-04T09:00:00Z,31,Male
                4,cc,REJECTED,2025-03-04T09:00:00Z,40,Male
                5,dd,AWAITING REVIEW,2025-03-04T09:00:00Z,40,Male
                6,ee,APPROVED,2025-03-04T09:00:00Z,CONSENT_REVOKED,CONSENT_REVOKED
                """);
        var statuses = ProlificFile.statuses(list, Progress.NONE);
        var answers = tables.file("t.csv", "slice,PROLIFIC_PID,value\nv1,aa,1\nv1,bb,2\nv2,bb,2\nv1,cc,2\nv1,dd,3\nv1,ff,4\n");
        var intake = Tables.intake(answers, mapping -> mapping, statuses);
        assertThat(intake.observers()).containsExactly("aa", "dd", "ff");
        assertThat(intake.remarks()).containsExactly(
                "3 rows of observers whose submissions do not count were left out. By: bb (returned), cc (rejected).",
                "1 observer is not in the list of Prolific and comes in all the same: ff.",
                "1 participant whose submission counts has no row in the table: ee.");
        var wide = Tables.intake(tables.file("w.csv", "clip,aa,bb,dd\nv1,1,2,3\nv2,1,2,3\n"), mapping -> mapping, statuses);
        assertThat(wide.observers()).containsExactly("aa", "dd");
        assertThat(Tables.intake(answers, mapping -> mapping, Map.of()).remarks()).isEmpty();
    }
}
