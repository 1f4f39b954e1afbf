// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinslice.base.Stopped;

class BootstrapTest {

    private static final Ratings LIKERT = Ratings.wide(Level.ORDINAL, Categories.range(1, 5), Tables.random(11, 60, 4, 5, .8, .1));
    private static final KrippendorffAlpha ALPHA = new KrippendorffAlpha(Metric.Plain.ORDINAL);
    private static final Settings SETTINGS = Settings.DEFAULT.withRounds(500);

    @ParameterizedTest
    @EnumSource(IntervalMethod.class)
    void gives_the_same_limits_on_one_thread_and_on_five(IntervalMethod method) {
        var one = Tables.evaluate(ALPHA, LIKERT, SETTINGS.withMethod(method).withThreads(1));
        var five = Tables.evaluate(ALPHA, LIKERT, SETTINGS.withMethod(method).withThreads(5));
        assertThat(five.interval()).isPresent().isEqualTo(one.interval());
    }

    @Test
    void gives_other_limits_with_another_seed() {
        var other = Tables.evaluate(ALPHA, LIKERT, SETTINGS.withSeed(2));
        assertThat(other.interval()).isNotEqualTo(Tables.evaluate(ALPHA, LIKERT, SETTINGS).interval());
        assertThat(other.basis().seed()).hasValue(2);
    }

    @Test
    void agrees_with_itself_whether_units_are_drawn_one_by_one_or_as_patterns() {
        var many = Ratings.wide(Level.ORDINAL, Categories.range(1, 3), Tables.random(3, 6000, 2, 3, .7, 0));
        var patterns = Tables.evaluate(ALPHA, many, SETTINGS.withRounds(2000).withMethod(IntervalMethod.PERCENTILE));
        var selection = Selection.pairable(many);
        var statistic = new ValueAlpha(selection, Metric.Plain.ORDINAL);
        var values = sampled(statistic, selection);
        var units = new BootstrapInterval(.5, values, SETTINGS.withRounds(2000)).percentile();
        var limits = patterns.interval().orElseThrow();
        assertThat(limits.low()).isEqualTo(units.low(), within(.003));
        assertThat(limits.high()).isEqualTo(units.high(), within(.003));
    }

    private static double[] sampled(Statistic statistic, Selection selection) {
        try {
            return new Bootstrap(statistic, selection, SETTINGS.withRounds(2000)).values(org.thinslice.base.Progress.NONE);
        } catch (Stopped never) {
            throw new AssertionError(never);
        }
    }

    @Test
    void wants_sessions_before_it_draws_them() {
        var result = Tables.evaluate(ALPHA, LIKERT, SETTINGS.withResample(Resample.SESSIONS));
        assertThat(result.number()).isPresent();
        assertThat(result.why()).contains("which session each unit was cut from");
    }

    @Test
    void widens_when_units_of_a_session_are_alike() throws Exception {
        var builder = Ratings.builder(Level.INTERVAL, Categories.NONE);
        var table = Tables.random(5, 20, 3, 7, .6, 0);
        for (int session = 0; session < 20; session++)
            for (int slice = 0; slice < 6; slice++) {
                var unit = session + "-" + slice;
                builder.session(unit, "s" + session);
                for (int r = 0; r < 3; r++)
                    builder.rating(unit, "k" + r, table[session][r]);
            }
        var interval = new KrippendorffAlpha(Metric.Plain.INTERVAL);
        var units = Tables.evaluate(interval, builder.build(), SETTINGS).interval().orElseThrow();
        var sessions = Tables.evaluate(interval, builder.build(), SETTINGS.withResample(Resample.SESSIONS)).interval().orElseThrow();
        assertThat(sessions.high() - sessions.low()).isGreaterThan(1.5 * (units.high() - units.low()));
        assertThat(sessions.method()).isEqualTo("bootstrap BCa, 500 resamples of sessions");
    }

    @Test
    void stops_when_asked() {
        assertThatThrownBy(() -> ALPHA.of(LIKERT, SETTINGS.withRounds(1_000_000), (done, total) -> done < 100))
                .isInstanceOf(Stopped.class);
    }

    @Test
    void says_why_perfect_agreement_has_no_interval() {
        var perfect = Tables.byRater(Level.ORDINAL, Categories.range(1, 5), "12345123", "12345123");
        assertThat(Tables.evaluate(ALPHA, perfect, SETTINGS).why()).startsWith("Every resample gave the same value");
    }
}
