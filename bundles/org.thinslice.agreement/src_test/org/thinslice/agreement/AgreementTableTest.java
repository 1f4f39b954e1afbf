// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

class AgreementTableTest {

    private static final Settings QUICK = Settings.DEFAULT.withRounds(100);

    @ParameterizedTest
    @EnumSource(Level.class)
    void gives_every_coefficient_a_number_with_an_interval_or_a_reason(Level level) throws Stopped {
        var ratings = Ratings.wide(level, Categories.range(1, 7), Tables.random(7, 40, 3, 7, 1, 0));
        for (var result : AgreementTable.of(ratings, Coefficients.allFor(ratings), QUICK, Progress.NONE).results())
            assertThat(result.number().isPresent() && result.interval().isPresent() || !result.why().isBlank()).as(result.id()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void says_why_thin_data_has_no_number(Level level) throws Stopped {
        var nothing = new double[][] { { Double.NaN, Double.NaN }, { 1, Double.NaN } };
        for (var ratings : List.of(Ratings.wide(level, Categories.range(1, 7), nothing), Ratings.wide(level, Categories.NONE, nothing),
                Ratings.wide(level, Categories.NONE, new double[0][])))
            for (var result : AgreementTable.of(ratings, Coefficients.allFor(ratings), QUICK, Progress.NONE).results()) {
                assertThat(result.number()).as(result.id()).isEmpty();
                assertThat(result.why()).as(result.id()).endsWith(".");
            }
    }

    @Test
    void has_no_two_results_of_one_id() throws Stopped {
        var ratings = Ratings.wide(Level.RATIO, Categories.range(1, 7), Tables.random(7, 20, 2, 7, 1, 0));
        assertThat(AgreementTable.of(ratings, Coefficients.allFor(ratings), QUICK, Progress.NONE).results()).extracting(Result::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void warns_of_observers_who_share_no_unit() throws Stopped {
        var split = Tables.byRater(Level.ORDINAL, Categories.range(1, 5), "1234....", "1244....", "....2345", "....2344");
        var result = AgreementTable.of(split, QUICK, Progress.NONE).results().get(0);
        assertThat(result.findings()).extracting(Finding::text).anyMatch(t -> t.contains("r1, r2 | r3, r4"));
    }

    @Test
    void warns_of_an_observer_who_never_moves() throws Stopped {
        var flat = Tables.byRater(Level.ORDINAL, Categories.range(1, 5), "1234", "1244", "3333", "2345");
        assertThat(AgreementTable.of(flat, QUICK, Progress.NONE).results().get(0).findings())
                .contains(new Finding(Finding.Kind.CONSTANT_OBSERVER, "Gave the same rating throughout: r3. Ask whether the scale was understood; if you leave such an observer out, say so and report both results."));
    }

    @Test
    void reports_progress_that_never_goes_back() throws Stopped {
        var ratings = Ratings.wide(Level.ORDINAL, Categories.range(1, 7), Tables.random(7, 40, 3, 7, 1, 0));
        long[] last = { 0 };
        AgreementTable.of(ratings, QUICK, (done, total) -> {
            assertThat(done).isBetween(last[0], total);
            last[0] = done;
            return true;
        });
        assertThat(last[0]).isPositive();
    }

    @Test
    void lists_the_names_there_are_when_asked_for_another() {
        var ratings = Tables.byRater(Level.NOMINAL, Categories.range(1, 2), "12", "12");
        assertThatThrownBy(() -> Coefficients.named(ratings, List.of("kappa"))).isInstanceOf(Problem.class)
                .hasMessageContaining("There is no coefficient kappa").hasMessageContaining("cohen_kappa");
    }

    @Test
    void compares_every_pair_of_observers() {
        var table = PairTable.of(Tables.byRater(Level.NOMINAL, Categories.range(1, 3), "1231", "123.", "...2"), PairMeasure.KAPPA);
        assertThat(table.cell(0, 1).number()).hasValue(1);
        assertThat(table.cell(1, 0)).isEqualTo(table.cell(0, 1));
        assertThat(table.common(0, 1)).isEqualTo(3);
        assertThat(table.cell(1, 2).why()).contains("no unit in common");
        assertThat(table.cell(2, 2).number()).isEmpty();
    }

    @Test
    void draws_sessions_for_every_interval_when_asked_to() throws Exception {
        var builder = Ratings.builder(Level.INTERVAL, Categories.range(1, 7));
        double[][] table = Tables.random(5, 15, 3, 7, .6, 0);
        for (int session = 0; session < 15; session++)
            for (int slice = 0; slice < 4; slice++) {
                builder.session(session + "-" + slice, "s" + session);
                for (int r = 0; r < 3; r++)
                    builder.rating(session + "-" + slice, "k" + r, table[session][r]);
            }
        var ratings = builder.build();
        var units = AgreementTable.of(ratings, QUICK, Progress.NONE).results();
        var sessions = AgreementTable.of(ratings, QUICK.withResample(Resample.SESSIONS), Progress.NONE).results();
        for (int i = 0; i < units.size(); i++) {
            assertThat(sessions.get(i).number()).isEqualTo(units.get(i).number());
            var limits = sessions.get(i).interval().orElseThrow();
            assertThat(limits.method()).endsWith("resamples of sessions");
            assertThat(limits.high() - limits.low()).isGreaterThan(width(units.get(i)));
        }
    }

    private static double width(Result result) {
        return result.interval().map(i -> i.high() - i.low()).orElseThrow();
    }
}
