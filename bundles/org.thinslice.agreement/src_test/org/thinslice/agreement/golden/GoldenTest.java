// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Made-up tables whose values R (irr, irrCAC, psych, irrNA, lme4), Python and DKPro gave; own/golden.json names the tool of each. Further numbers
 * (standard errors, F, p, …) are compared too, but for the p values that docs/agreement.md says are read differently.
 */
class GoldenTest {

    private static List<Case> own() throws Exception {
        return GoldenFolder.cases(Path.of(GoldenTest.class.getResource("own").toURI()));
    }

    static Stream<String> coefficients() throws Exception {
        return own().stream().map(Case::coefficient).distinct();
    }

    @ParameterizedTest
    @MethodSource("coefficients")
    void gives_what_other_tools_give(String coefficient) throws Exception {
        var evaluations = new Evaluations();
        var soft = new SoftAssertions();
        for (var golden : own())
            if (golden.coefficient().equals(coefficient)) {
                var outcome = evaluations.of(golden);
                soft.assertThat(!outcome.answered() || outcome.meets(golden)).as("%s: %s, not %s %s", golden.id(),
                        outcome.line(golden.id()), golden.value(), golden.limits()).isTrue();
                soft.assertThat(outcome.otherDetails(golden)).as("%s: %s, not %s", golden.id(), outcome.details(), golden.extra()).isEmpty();
            }
        soft.assertAll();
    }

    @Test
    void leaves_out_only_what_it_reads_differently_and_says_why() throws Exception {
        var evaluations = new Evaluations();
        var left = own().stream().filter(c -> !evaluations.of(c).answered()).toList();
        assertThat(left).hasSize(13);
        assertThat(left).allSatisfy(c -> assertThat(evaluations.of(c).left()).doesNotStartWith("no code").doesNotStartWith("the case cannot"));
    }

    @Test
    void a_value_or_a_limit_that_is_off_by_more_than_its_tolerance_is_noticed() {
        var outcome = new Outcome(new double[] { .5 }, new double[] { .25, .75 }, "", true);
        assertThat(outcome.meets(aCase(.5, List.of(.25, .75)))).isTrue();
        assertThat(outcome.meets(aCase(.5 + 2e-9, List.of()))).isFalse();
        assertThat(outcome.meets(aCase(.5, List.of(.25, .75001)))).isFalse();
        assertThat(outcome.meets(aCase(List.of(.5), List.of()))).isFalse();
        assertThat(outcome.meets(aCase(Json.NULL, List.of()))).isFalse();
        assertThat(Outcome.undefined("All equal.").meets(aCase(Json.NULL, List.of()))).isTrue();
        assertThat(Outcome.undefined("All equal.").meets(aCase(1.0, List.of()))).isFalse();
    }

    @Test
    void a_further_number_of_the_same_name_is_compared_as_well() {
        var golden = new Case(Map.of("tolerance", 1e-9, "extra", Map.of("se", .25, "p", .01, "tool", "R")), null);
        assertThat(new Outcome(new double[] { 1 }, new double[0], "", true, "", Map.of("se", .25, "df", 3.)).otherDetails(golden)).isEmpty();
        assertThat(new Outcome(new double[] { 1 }, new double[0], "", true, "", Map.of("se", .26, "p", .01)).otherDetails(golden)).containsExactly("se");
    }

    private static Case aCase(Object value, List<Double> limits) {
        return new Case(Map.of("id", "a", "value", value, "ci", limits, "tolerance", 1e-9), null);
    }

    @TempDir
    Path folder;

    @Test
    void a_case_that_cannot_be_answered_is_left_out_with_a_reason_and_the_others_are_answered() throws Exception {
        Files.writeString(folder.resolve("t.csv"), "\uFEFFunit,\"r,1\",r2\r\n1,2,3\r\n\r\n2,NA,1\r\n3,4,4\r\n4,1,1\r\n");
        Files.writeString(folder.resolve("n.csv"), "unit,r1,r2\n1,yes,no\n2,no,no\n3,yes,yes\n");
        Files.writeString(folder.resolve("golden.json"), """
                {"datasets": {"t": {"file": "t.csv", "kind": "wide", "level": "interval", "categories": null},
                  "n": {"file": "n.csv", "kind": "wide", "level": "nominal", "categories": null},
                  "odd": {"file": "n.csv", "kind": "wide", "level": "interval", "categories": [1, 2]},
                  "gone": {"file": "gone.csv", "kind": "wide", "level": "nominal"}},
                 "cases": [
                  {"id": "a", "dataset": "t.csv", "coefficient": "krippendorff_alpha", "options": {"metric": "interval"}},
                  {"id": "b", "dataset": "t.csv", "coefficient": "krippendorff_alpha", "options": {"metric": "cubic"}},
                  {"id": "c", "dataset": "t.csv", "coefficient": "krippendorff_alpha", "options": {"metric": "circular"}},
                  {"id": "d", "dataset": "t.csv", "coefficient": "icc", "options": {"model": "twoway", "missing": "imputed"}},
                  {"id": "e", "dataset": "gone.csv", "coefficient": "krippendorff_alpha", "options": {"metric": "nominal"}},
                  {"id": "f", "dataset": null, "coefficient": "krippendorff_alpha", "options": null},
                  {"id": "g", "dataset": "t.csv", "coefficient": "phi_of_mine", "options": {}},
                  {"id": "h", "dataset": "n", "coefficient": "krippendorff_alpha", "options": {"metric": "nominal"}},
                  {"id": "i", "dataset": "odd", "coefficient": "krippendorff_alpha", "options": {"metric": "nominal"}}]}
                """);
        var evaluations = new Evaluations();
        var outcomes = GoldenFolder.cases(folder).stream().map(evaluations::of).toList();
        assertThat(outcomes.stream().map(Outcome::answered)).containsExactly(true, false, false, false, false, false, false, true, false);
        assertThat(outcomes.get(3).left()).contains("missing = imputed");
        assertThat(outcomes.get(6).left()).contains("no code");
        assertThat(outcomes.get(0).line("a \"b\"")).startsWith("{\"id\": \"a \\\"b\\\"\", \"value\": 0.");
    }
}
