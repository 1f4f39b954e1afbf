// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

    /** Six units, four judges: Shrout & Fleiss (1979), table 2. */
    private static final String SHROUT_FLEISS = """
            unit,r1,r2,r3,r4
            1,9,2,5,8
            2,6,1,3,2
            3,8,4,6,8
            4,7,1,2,6
            5,10,5,6,9
            6,6,2,4,7
            """;

    @TempDir
    Path folder;
    private Path wide;

    @BeforeEach
    void a_table() throws Exception {
        wide = Files.writeString(folder.resolve("wide.csv"), SHROUT_FLEISS);
    }

    @Test
    void a_wide_table_gives_the_published_coefficients() {
        var ran = Ran.thinslice("agreement", wide, "--level", "interval", "--coefficients", "icc", "--bootstrap", 0, "--format", "csv");
        assertThat(ran.code()).isZero();
        assertThat(value(ran, "ICC(A,1)")).isCloseTo(.29, within(.005));
        assertThat(value(ran, "ICC(C,k)")).isCloseTo(.91, within(.005));
    }

    @Test
    void a_table_of_units_gives_gamma_and_the_alphas() throws Exception {
        var units = Files.writeString(folder.resolve("units.csv"), "rater,start,end,category\nA,1,5,a\nA,6,10,b\nA,11,15,a\nB,2,6,a\nB,7,11,b\nB,12,16,a\n");
        var ran = Ran.thinslice("unitizing", units, "--end", 20, "--precision", .1, "--bootstrap", 100, "--format", "json");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("[").contains("\"coefficient\": \"gamma\"", "\"coefficient\": \"gamma_k\"", "\"observed\": 0.0625",
                "\"coefficient\": \"alpha_u_coincidence\"", "\"chance\": \"shuffle\"", "\"units\": 6", "\"raters\": 2");
        var text = Ran.thinslice("unitizing", units, "--chance", "statistical", "--precision", .1, "--bootstrap", 100);
        assertThat(text.out()).startsWith("One recording, 6 units").contains("γcat", "cuα", "(k)uα (b)");
        assertThat(Ran.thinslice("unitizing", units, "--format", "csv", "--precision", .2).lines()).hasSize(10);
        assertThat(Ran.thinslice("unitizing", units, "--weights", "1,1").code()).isEqualTo(2);
        assertThat(Ran.thinslice("unitizing", units, "--step", 0).code()).isEqualTo(2);
        assertThat(Ran.thinslice("unitizing", units, "--end", 3).code()).isEqualTo(1);
    }

    @Test
    void a_long_table_gives_the_same_as_a_wide_one() throws Exception {
        var text = new StringBuilder("slice,observer,value\n");
        SHROUT_FLEISS.lines().skip(1).map(line -> line.split(",")).forEach(cells -> {
            for (int r = 1; r < cells.length; r++)
                text.append(cells[0]).append(",r").append(r).append(',').append(cells[r]).append('\n');
        });
        var tall = Files.writeString(folder.resolve("long.csv"), text);
        for (var format : new String[] { "text", "json", "csv" })
            assertThat(Ran.thinslice("agreement", tall, "--level", "ordinal", "--categories", "1..10", "--bootstrap", 100, "--format", format).out())
                    .isEqualTo(Ran.thinslice("agreement", wide, "--level", "ordinal", "--categories", "1..10", "--bootstrap", 100, "--format", format).out());
    }

    @Test
    void a_word_in_a_number_column_is_one_sentence_with_its_place() throws Exception {
        Files.writeString(wide, SHROUT_FLEISS.replace("3,8,4", "3,often,4"));
        var ran = Ran.thinslice("agreement", wide, "--level", "interval");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).singleElement().asString().contains("wide.csv").contains("often").contains("4");
    }

    @Test
    void what_has_no_value_says_why_in_json() throws Exception {
        Files.writeString(wide, "unit,r1,r2\n1,3,3\n2,3,3\n3,3,3\n");
        var ran = Ran.thinslice("agreement", wide, "--level", "interval", "--coefficients", "krippendorff_alpha", "--format", "json");
        assertThat(ran.out()).contains("\"value\": null").containsPattern("\"status\": \"[A-Z]").doesNotContain("NaN");
    }

    @Test
    void draws_observers_as_well_and_takes_other_limits_where_asked() {
        Object[] ask = { "agreement", wide, "--level", "interval", "--coefficients", "krippendorff_alpha/metric=interval", "--bootstrap", 100, "--format", "json" };
        assertThat(Ran.thinslice(with(ask, "--resample", "both")).out()).contains("\"resample\": \"units_and_raters\"").contains("resamples of slices and");
        assertThat(Ran.thinslice(with(ask, "--limits", "percentile")).out()).contains("bootstrap percentile, 100 resamples of slices");
        assertThat(Ran.thinslice(with(ask, "--limits", "krippendorff")).out()).contains("\"limits\": \"Krippendorff\"");
        assertThat(Ran.thinslice(with(ask, "--resample", "sessions")).code()).isEqualTo(1);
        assertThat(Ran.thinslice(with(ask, "--resample", "units", "--by", "session")).code()).isEqualTo(2);
        assertThat(Ran.thinslice(with(ask, "--resample", "observers")).code()).isEqualTo(2);
    }

    @Test
    void without_sessions_nothing_is_drawn_by_session() {
        var ran = Ran.thinslice("agreement", wide, "--level", "interval", "--by", "session");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines()).singleElement().asString().contains("session");
    }

    @Test
    void an_unknown_coefficient_is_answered_with_the_nearest_there_are() {
        var ran = Ran.thinslice("agreement", wide, "--level", "interval", "--coefficients", "kappa_of_mine");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("kappa_of_mine").contains("kappa_max");
    }

    @Test
    void json_and_csv_carry_what_a_number_was_computed_from_and_how() throws Exception {
        Files.writeString(wide, SHROUT_FLEISS + "7,3,,,\n8,,,,\n");
        Object[] ask = { "agreement", wide, "--level", "ordinal", "--categories", "0..10", "--bootstrap", 60, "--seed", 9, "--confidence", ".9",
                "--coefficients", "krippendorff_alpha" };
        var json = Ran.thinslice(with(ask, "--format", "json")).lines().get(2);
        assertThat(json).contains("\"dropped\": [{\"count\": 1, \"what\": \"unit\", \"why\": \"no rating\"}, {\"count\": 1, \"what\": \"unit\"")
                .contains("\"seed\": 9,").contains("\"version\": \"" + AppVersion.TEXT + "\"").contains("\"estimator\": \"the formula")
                .contains("\"settings\": {\"confidence\": 0.9, \"bootstrap\": 60, \"seed\": 9, \"limits\": \"BCa\", \"resample\": \"units\"}")
                .contains("{\"kind\": \"few_units\", \"text\": \"Only 6 units").contains("{\"kind\": \"unused_categories\", \"text\": \"Nobody used: 0. ")
                .contains("{\"kind\": \"single_ratings\"");
        var csv = Ran.thinslice(with(ask, "--format", "csv")).lines();
        assertThat(csv.get(0)).endsWith(",dropped,findings,estimator,bootstrap,resample,seed,version");
        assertThat(csv.get(1)).contains("1 unit: no rating; 1 unit: rated by one observer only").contains("Nobody used: 0. ")
                .endsWith("60,units,9," + AppVersion.TEXT);
        assertThat(csv).allSatisfy(line -> assertThat(line.replaceAll("\"[^\"]*\"", "x").split(",", -1)).hasSize(20));
    }

    /** Quadratic weights of four points, 1 − d²/9, typed into a file give what the quadratic weights of the program give. */
    @Test
    void weights_of_ones_own_come_from_a_file() throws Exception {
        Files.writeString(wide, "unit,r1,r2\n1,1,1\n2,2,3\n3,4,4\n4,3,3\n5,1,3\n6,2,2\n7,4,2\n");
        var file = folder.resolve("weights.csv");
        Object[] ask = { "agreement", wide, "--level", "ordinal", "--categories", "1..4", "--format", "csv", "--bootstrap", 0 };
        var quadratic = Ran.thinslice(with(ask, "--coefficients", "cohen_kappa/weights=quadratic"));
        var text = "1 a b 0\na 1 a b\nb a 1 a\n0 b a 1\n".replace("a", ".88888888888888888").replace("b", ".55555555555555556");
        for (var written : new String[] { text, text.replace(' ', ','), text.replace(".", "0,").replace(' ', ';') }) {
            Files.writeString(file, written);
            var own = Ran.thinslice(with(ask, "--coefficients", "cohen_kappa", "--weights", file));
            assertThat(own.code()).as(own.err()).isZero();
            assertThat(number(own.lines().get(1))).isCloseTo(number(quadratic.lines().get(1)), within(1e-12));
        }
    }

    private static double number(String line) {
        return Double.parseDouble(line.replaceAll("\"[^\"]*\"", "x").split(",")[4]);
    }

    @Test
    void weights_that_do_not_fit_are_one_sentence_with_their_file() throws Exception {
        var file = folder.resolve("weights.csv");
        for (var text : new String[] { "", "1,0\n0,1\n", "1,x\n0,1", "1,.5\n.4,1", "2,0\n0,1", "\u0000" }) {
            Files.writeString(file, text);
            var ran = Ran.thinslice("agreement", wide, "--level", "ordinal", "--categories", "1..10", "--coefficients", "gwet_ac", "--weights", file);
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.err().lines()).singleElement().asString().contains("weights.csv").doesNotContain("Exception");
        }
        var none = Ran.thinslice("agreement", wide, "--level", "ordinal", "--coefficients", "icc", "--weights", file);
        assertThat(none.err()).contains("takes weights").contains("gwet_ac");
        var absent = Ran.thinslice("agreement", wide, "--level", "ordinal", "--weights", folder.resolve("no.csv"));
        assertThat(absent.err()).contains("no.csv");
    }

    private static Object[] with(Object[] words, Object... more) {
        return Stream.concat(Arrays.stream(words), Arrays.stream(more)).toArray();
    }

    @Test
    void another_kind_of_file_is_asked_to_be_saved_as_one_that_can_be_read() throws Exception {
        var ran = Ran.thinslice("agreement", Files.writeString(folder.resolve("old.xls"), "x"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines()).singleElement().asString().contains("old.xls").contains(".xlsx");
    }

    @Test
    void a_file_that_is_no_table_is_one_sentence() throws Exception {
        for (var name : new String[] { "a.xlsx", "a.csv", "a.study" }) {
            var file = Files.write(folder.resolve(name), new byte[] { 1, 2, 3, 0, 5 });
            var ran = Ran.thinslice("agreement", file);
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.err().lines()).singleElement().asString().contains(name).doesNotContain("Exception");
        }
    }

    private static double value(Ran ran, String label) {
        return ran.lines().stream().filter(line -> line.contains(label)).map(line -> line.replace("\"" + label + "\"", label).split(label.replaceAll("[()]", "\\\\$0") + ",")[1])
                .mapToDouble(rest -> Double.parseDouble(Arrays.asList(rest.split(",")).get(0))).findFirst().orElseThrow();
    }
}
