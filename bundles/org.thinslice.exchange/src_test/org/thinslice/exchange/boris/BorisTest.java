// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.boris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.exchange.Grid;

/** Projects as BORIS saves them: JSON with one blank for each level. */
class BorisTest {

    static final String PROJECT = """
            {
             "time_format":"hh:mm:ss",
             "project_name":"dyads",
             "subjects_conf":{"0":{"key":"1","name":"left","description":""}},
             "observations":{
              "dyad1 anna":{
               "date":"2025-03-04T09:00:00",
               "file":{"1":["C:\\\\videos\\\\dyad1.mp4"],"2":[]},
               "type":"MEDIA",
               "description":"first pass",
               "time offset":0.0,
               "independent_variables":{"coder":"anna"},
               "events":[
                [
                 0.0,
                 "left",
                 "smile",
                 "",
                 ""
                ],
                [
                 4.25,
                 "left",
                 "nod",
                 "None",
                 "twice"
                ],
                [
                 10.5,
                 "left",
                 "smile",
                 "",
                 "",
                 315
                ],
                [
                 20.0,
                 "left",
                 "smile",
                 "",
                 ""
                ]
               ]
              },
              "empty":{"date":"2025-03-05T09:00:00","file":[],"type":"LIVE","description":"","independent_variables":{"coder":"ben"},"events":[]}
             },
             "behaviors_conf":{
              "0":{"type":"State event","key":"s","code":"smile","description":"","category":"positive","modifiers":{}},
              "1":{"type":"Point event","key":"n","code":"nod","description":"","category":"","modifiers":{}}
             },
             "project_format_version":"7.0"
            }
            """;

    @TempDir
    Path folder;

    private static List<List<String>> rows(Path file) throws Problem {
        var rows = new ArrayList<List<String>>();
        Grid.of(file).read((number, cells) -> {
            var row = new ArrayList<String>();
            row.add(Long.toString(number));
            row.addAll(cells);
            rows.add(row);
        }, Progress.NONE);
        return rows;
    }

    @Test
    void states_are_stretches_points_have_no_length_and_what_never_ends_has_no_end() throws Exception {
        var rows = rows(Files.writeString(folder.resolve("dyads.boris"), PROJECT));
        assertThat(rows).containsExactly(
                List.of("1", "Observation id", "Observation date", "Description", "Media file name", "coder", "Subject", "Behavior", "Behavioral category",
                        "Modifiers", "Behavior type", "Start (s)", "Stop (s)", "Comment"),
                List.of("14", "dyad1 anna", "2025-03-04T09:00:00", "first pass", "dyad1.mp4", "anna", "left", "smile", "positive", "", "State event", "0.0", "10.5", ""),
                List.of("21", "dyad1 anna", "2025-03-04T09:00:00", "first pass", "dyad1.mp4", "anna", "left", "nod", "", "", "Point event", "4.25", "4.25", "twice"),
                List.of("36", "dyad1 anna", "2025-03-04T09:00:00", "first pass", "dyad1.mp4", "anna", "left", "smile", "positive", "", "State event", "20.0", "", ""));
    }

    @Test
    void a_packed_project_on_one_line_counts_its_events() throws Exception {
        var file = folder.resolve("dyads.boris.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(PROJECT.replaceAll("\\n\\s*", "").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(rows(file)).extracting(row -> row.get(0)).containsExactly("1", "2", "3", "4");
    }

    @Test
    void a_project_that_was_cut_off_says_where() throws Exception {
        var file = Files.writeString(folder.resolve("cut.boris"), PROJECT.substring(0, PROJECT.indexOf("\"nod\"") + 3));
        assertThatThrownBy(() -> rows(file)).isInstanceOf(Problem.class).hasMessageContaining("cut.boris, line 24, sign 9: This is no project of BORIS that can be read. "
                + "It ends in the middle: something was cut off. Open it in BORIS");
    }

    @Test
    void other_letters_and_other_json_are_refused_in_a_sentence() throws Exception {
        var letters = Files.write(folder.resolve("letters.boris"), "{\n \"project_name\": \"Gef\u00fchl\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> rows(letters)).isInstanceOf(Problem.class).hasMessageContaining("line 2, sign 22: The file is not in UTF-8");
        var other = Files.writeString(folder.resolve("other.boris"), "{\"a\": 1}");
        assertThatThrownBy(() -> rows(other)).isInstanceOf(Problem.class).hasMessageContaining("it has no observations");
        var none = Files.writeString(folder.resolve("none.boris"), "{\"observations\": {}}");
        assertThatThrownBy(() -> rows(none)).isInstanceOf(Problem.class).hasMessageContaining("no event");
        var odd = Files.writeString(folder.resolve("odd.boris"), "{\"observations\": {\"a\": {\"events\": [\n[1]\n]}}}");
        assertThatThrownBy(() -> rows(odd)).isInstanceOf(Problem.class).hasMessageContaining("line 2: This event is no list");
        var unpacked = Files.writeString(folder.resolve("un.boris.gz"), PROJECT);
        assertThatThrownBy(() -> rows(unpacked)).isInstanceOf(Problem.class).hasMessageContaining("no project of BORIS");
        assertThatThrownBy(() -> rows(folder.resolve("gone.boris"))).isInstanceOf(Problem.class).hasMessageContaining("could not be read");
    }
}
