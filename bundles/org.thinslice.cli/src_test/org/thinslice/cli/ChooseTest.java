// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.guidance.Choice;
import org.thinslice.base.Problem;

class ChooseTest {

    private static final String SHROUT_FLEISS = "unit,r1,r2,r3,r4\n1,9,2,5,8\n2,6,1,3,2\n3,8,4,6,8\n4,7,1,2,6\n5,10,5,6,9\n6,6,2,4,7\n";

    @TempDir
    Path folder;

    @Test
    void names_the_coefficient_and_writes_the_paragraph_with_the_numbers_of_the_table() throws Exception {
        var table = Files.writeString(folder.resolve("t.csv"), SHROUT_FLEISS);
        var ran = Ran.thinslice("choose", table, "--level", "interval", "--type", "agreement", "--unit", "average", "--observers", "random");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("Report ICC(A,k) (icc model=twoway type=agreement unit=average missing=listwise).")
                .contains("The same observers rated every slice.").contains("24 ratings of 6 slices by 4 observers. ICC(A,4) = .62, 95% CI [.07, .93]")
                .contains("Note: Only 6 units");
    }

    @Test
    void without_ratings_the_design_is_asked_for_and_the_paragraph_has_no_numbers() {
        var ran = Ran.thinslice("choose", "--level", "interval", "--type", "consistency", "--unit", "single", "--observers", "fixed", "--design", "incomplete");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("Report ICC(C,1) (icc_reml type=consistency unit=single").contains("restricted maximum likelihood").doesNotContain("CI");
    }

    @Test
    void a_design_that_is_said_wins_over_the_one_the_table_shows() throws Exception {
        var table = Files.writeString(folder.resolve("t.csv"), SHROUT_FLEISS);
        var ran = Ran.thinslice("choose", table, "--level", "interval", "--type", "agreement", "--unit", "single", "--observers", "random", "--design", "nested");
        assertThat(ran.out()).contains("Report ICC(1) ").contains("ICC(1) = .17");
    }

    @Test
    void where_nobody_can_be_asked_every_option_that_is_missing_is_named_at_once() {
        var ran = Ran.thinslice("choose", "--unit", "single");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("--level, --type, --observers, --design");
    }

    @Test
    void takes_the_number_of_an_answer_its_word_or_enter_for_the_first_and_asks_again_for_anything_else() throws Exception {
        var said = new StringWriter();
        var interview = new Interview(Optional.of(new BufferedReader(new StringReader("3\n7\nperhaps\n Consistency \n\n"))), new PrintWriter(said));
        assertThat(interview.answer(Level.class, Optional.empty())).isEqualTo(Level.INTERVAL);
        assertThat(interview.answer(Icc.Type.class, Optional.empty())).isEqualTo(Icc.Type.CONSISTENCY);
        assertThat(interview.answer(Icc.Unit.class, Optional.empty())).isEqualTo(Icc.Unit.SINGLE);
        assertThat(interview.answer(Choice.Observers.class, Optional.of(Choice.Observers.FIXED))).isEqualTo(Choice.Observers.FIXED);
        assertThat(said.toString()).containsSubsequence("What are the ratings?", "  1  nominal", "  4  ratio", "1 to 4", "stricter", "Type a number from 1 to 2")
                .doesNotContain("stand for");
        assertThatThrownBy(() -> interview.answer(ChooseCommand.Design.class, Optional.empty())).isInstanceOf(Problem.class);
    }

    @Test
    void a_scale_of_a_billion_points_is_wrong_use() {
        var ran = Ran.thinslice("agreement", "x.csv", "--categories", "1..2000000000");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("1..2000000000").contains("too many points");
    }
}
