// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** Small, sparse, constant, huge and tiny tables: every coefficient answers with a number or a sentence, none throws. */
class OddTablesTest {

    private static final Settings FEW = Settings.DEFAULT.withRounds(40).withThreads(1);

    private static void answersAll(Ratings ratings, String what) throws Stopped {
        for (var coefficient : Coefficients.allFor(ratings)) {
            var result = coefficient.of(ratings, FEW, Progress.NONE);
            assertThat(result.number().isPresent() && result.interval().isPresent() || !result.why().isBlank())
                    .as(what + " " + result.id()).isTrue();
            result.interval().ifPresent(i -> assertThat(Double.isFinite(i.low()) && Double.isFinite(i.high())).isTrue());
            assertThat(result.details().values()).allMatch(Double::isFinite);
        }
        for (var measure : PairMeasure.values())
            PairTable.of(ratings, measure);
        org.thinslice.agreement.observers.Severity.of(ratings, .95);
        Design.findings(ratings);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void small_random_tables(Level level) throws Stopped {
        var random = new SplittableRandom(99);
        for (int round = 0; round < 60; round++) {
            int units = random.nextInt(1, 7);
            int raters = random.nextInt(1, 5);
            int points = random.nextInt(1, 4);
            double missing = random.nextInt(3) * .3;
            var table = new double[units][raters];
            for (var row : table)
                for (int r = 0; r < raters; r++)
                    row[r] = random.nextDouble() < missing ? Double.NaN : random.nextInt(points + 1);
            var categories = random.nextBoolean() ? Categories.range(0, 3) : Categories.NONE;
            answersAll(Ratings.wide(level, categories, table), "table " + round);
        }
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void numbers_of_every_size(Level level) throws Stopped {
        double[][] table = Tables.random(4, 12, 3, 7, 1, .1);
        for (double scale : new double[] { 1e-150, 1e-9, 1e9, 1e150 })
            for (double shift : new double[] { 0, 1e9 }) {
                var moved = new double[table.length][3];
                for (int u = 0; u < table.length; u++)
                    for (int r = 0; r < 3; r++)
                        moved[u][r] = table[u][r] * scale + shift;
                answersAll(Ratings.wide(level, Categories.NONE, moved), "scale " + scale + " shift " + shift);
            }
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void numbers_at_the_ends_of_their_range_have_a_value_or_a_reason(Level level) throws Exception {
        for (var rows : new double[][][] { { { 1e308, 9e307, 1e308 }, { -1e308, -1e308, -9e307 }, { 5e307, 4e307, 5e307 } },
                { { 1e-310, 2e-310 }, { 3e-310, 3e-310 }, { 1e-309, 1e-309 } }, { { 1e308, 1e-308 }, { 1, 2 }, { 0, 1e308 } } }) {
            var ratings = Ratings.wide(level, Categories.NONE, rows);
            for (var result : AgreementTable.of(ratings, Coefficients.allFor(ratings), Settings.DEFAULT.withRounds(40), Progress.NONE).results())
                assertThat(result.number().isPresent() || !result.why().isBlank()).as(result.id()).isTrue();
        }
    }

    @Test
    void one_observer_no_unit_and_nothing_at_all() throws Stopped {
        for (var level : Level.values()) {
            answersAll(Ratings.wide(level, Categories.range(1, 5), new double[][] { { 1 }, { 2 } }), "one observer");
            answersAll(Ratings.wide(level, Categories.range(1, 5), new double[0][]), "nothing");
            answersAll(Ratings.wide(level, Categories.NONE, new double[][] { { Double.NaN, Double.NaN } }), "no rating");
            answersAll(Ratings.wide(level, Categories.range(1, 5), new double[][] { { 3, 3 }, { 3, 3 }, { 3, 3 } }), "all equal");
            answersAll(Ratings.wide(level, Categories.range(1, 5), new double[][] { { 1, 5 }, { 5, 1 } }), "opposed");
        }
    }
}
