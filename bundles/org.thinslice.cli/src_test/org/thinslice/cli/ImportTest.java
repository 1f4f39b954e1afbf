// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

    @TempDir
    Path folder;

    private Path table;
    private String study;

    @BeforeEach
    void table() throws Exception {
        table = Files.writeString(folder.resolve("lab.csv"), """
                Clip;Rater;Dimension;Score
                v1;anna;rapport;5
                v1;ben;rapport;6
                v2;anna;rapport;2
                v2;ben;rapport;many
                v3;anna;rapport;7
                v3;ben;rapport;6
                """);
        study = folder.resolve("lab.study").toString();
    }

    @Test
    void nothing_is_written_without_a_yes() {
        var ran = Ran.thinslice("import", table.toString(), "--to", study);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("Rating: column 'Score'").contains("v1  anna  rapport  5").contains("becomes rapport: interval, 1..7");
        assertThat(ran.err()).contains("Line 5, column 'Score', 'many': This is not a number.").contains("5 ratings can come in. Nothing is written yet");
        assertThat(Path.of(study)).doesNotExist();
    }

    @Test
    void a_yes_makes_a_study_that_everything_else_reads() throws Exception {
        assertThat(Ran.thinslice("import", table.toString(), "--to", study, "--yes", "--points", "rapport=1..9").code()).isEqualTo(1);
        var agreement = Ran.thinslice("agreement", study, "--bootstrap", "0");
        assertThat(agreement.code()).isZero();
        var out = folder.resolve("out.csv");
        assertThat(Ran.thinslice("export", study, "--to", out.toString()).code()).isZero();
        assertThat(Files.readString(out)).contains(",v1,anna,rapport,5,").doesNotContain("many");
        assertThat(Ran.thinslice("verify", study).code()).isZero();
    }

    @Test
    void the_same_table_twice_is_in_the_study_once_and_another_answer_is_refused() throws Exception {
        Ran.thinslice("import", table.toString(), "--to", study, "--yes");
        var again = Ran.thinslice("import", table.toString(), "--into", study, "--yes");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("no rating in the table that could come in");
        Files.writeString(table, "Clip,Rater,Dimension,Score\nv1,anna,rapport,1\nv1,cleo,rapport,4\nv9,cleo,rapport,4\nv1,cleo,trust,4\n");
        var more = Ran.thinslice("import", table.toString(), "--into", study, "--yes");
        assertThat(more.err()).contains("another answer of observer anna").contains("no slice 'v9'").contains("no item 'trust'").contains("1 rating written");
        assertThat(Ran.thinslice("import", table.toString(), "--into", study, "--yes", "--new-slices").err()).contains("1 rating written").contains("1 rating is in the study already");
    }

    @Test
    void a_mapping_can_be_saved_and_used_again() throws Exception {
        var odd = Files.writeString(folder.resolve("odd.csv"), "A,B,C\nv1,k1,3\nv1,k2,4\nv2,k1,1\nv2,k2,2\n");
        var map = folder.resolve("odd.map").toString();
        assertThat(Ran.thinslice("import", odd.toString(), "--to", study, "--map", "slice=A,observer=B,value=C", "--item", "warmth", "--save-map", map).code()).isZero();
        var used = Ran.thinslice("import", odd.toString(), "--to", study, "--use-map", map, "--yes", "--level", "warmth=ordinal");
        assertThat(used.code()).isZero();
        assertThat(used.out()).contains("Item 'warmth' becomes warmth: ordinal, 1..4");
    }

    @Test
    void an_export_to_elan_says_which_files_there_are() throws Exception {
        Files.writeString(table, "slice,observer,value,session,start,end,when\nv1,a,3,d1,0,10,2025-04-01 10:00\nv2,a,4,d2,0,10,2025-04-01 10:01\n");
        assertThat(Ran.thinslice("import", table.toString(), "--to", study, "--yes").out()).contains("Time of the rating: column 'when'");
        var eaf = folder.resolve("lab.eaf");
        assertThat(Ran.thinslice("export", study, "--to", eaf.toString()).err()).contains("lab-*.eaf");
        assertThat(folder.resolve("lab-d1.eaf")).exists();
        assertThat(folder.resolve("lab-d2.eaf")).exists();
    }

    @Test
    void a_batch_with_its_answers_in_one_column_and_a_list_of_who_counts_become_a_study() throws Exception {
        var batch = Files.writeString(folder.resolve("batch.csv"), """
                HITId,WorkerId,AssignmentId,AssignmentStatus,Input.video,Answer.taskAnswers
                H1,W1,A1,Approved,v1,"[{""rapport"":{""1"":false,""2"":true,""3"":false}}]"
                H1,W2,A2,Rejected,v1,"[{""rapport"":{""1"":true,""2"":false,""3"":false}}]"
                H2,W1,A3,Approved,v2,"[{""rapport"":{""1"":false,""2"":false,""3"":true}}]"
                H2,W3,A4,Submitted,v2,"[{""rapport"":{""1"":false,""2"":fa"
                """);
        var ran = Ran.thinslice("import", batch, "--to", study, "--yes");
        assertThat(ran.code()).as(ran.err()).isEqualTo(1);
        assertThat(ran.out()).contains("Answer.rapport").contains("v1  W1  rapport  2").contains("becomes rapport: interval, 1..3");
        assertThat(ran.err()).contains("1 rejected assignment was left out. By: W2.").contains("Line 5, column 'Answer.taskAnswers'").contains("cannot be read at sign 28")
                .contains("2 ratings written");
    }

    @Test
    void projects_of_boris_and_spreadsheets_of_datavyu_are_files_to_import() throws Exception {
        var project = Files.writeString(folder.resolve("p.boris"), """
                {
                 "observations":{
                  "anna":{"date":"2025-03-04T09:00:00","file":{"1":["d1.mp4"]},"description":"","independent_variables":{},"events":[[1.0,"","rapport","5",""]]},
                  "ben":{"date":"2025-03-04T09:00:00","file":{"1":["d1.mp4"]},"description":"","independent_variables":{},"events":[[1.0,"","rapport","6",""]]}
                 },
                 "behaviors_conf":{"0":{"type":"Point event","code":"rapport","category":""}}
                }
                """);
        var ran = Ran.thinslice("import", project, "--to", study, "--yes");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("Observer: column 'Observation id'").contains("Session: column 'Media file name'").contains("Rating: column 'Modifiers'");
        assertThat(Ran.thinslice("verify", study).code()).isZero();
        Files.writeString(project, Files.readString(project).substring(0, 100));
        var cut = Ran.thinslice("import", project, "--to", study + "2", "--yes");
        assertThat(cut.code()).isEqualTo(1);
        assertThat(cut.err()).contains("p.boris, line 3, sign ").contains("something was cut off").doesNotContain("Exception");
    }

    @Test
    void wrong_words_are_wrong_use() {
        assertThat(Ran.thinslice("import", table.toString(), "--to", study, "--map", "colour=Clip").code()).isEqualTo(2);
        assertThat(Ran.thinslice("import", table.toString(), "--to", study, "--level", "rapport=high").code()).isEqualTo(2);
        assertThat(Ran.thinslice("import", table.toString(), "--to", study, "--map", "slice=Nothing").err()).contains("no column 'Nothing'");
        assertThat(Ran.thinslice("import", table.toString()).code()).isEqualTo(2);
    }
}
