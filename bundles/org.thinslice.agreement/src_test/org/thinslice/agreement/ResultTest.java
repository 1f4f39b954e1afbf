// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

class ResultTest {

    private static final Basis BASIS = new Basis(5, 2, 10, List.of(), OptionalLong.empty());

    private static Answer answer() {
        return new Answer(Icc.A1, BASIS, Settings.DEFAULT);
    }

    @Test
    void an_estimate_beyond_one_is_shown_as_it_is_and_said_to_be() {
        var result = answer().withoutInterval(1.25, "interval.rounds");
        assertThat(result.number()).hasValue(1.25);
        assertThat(result.why()).isEqualTo("No resamples were asked for.");
        assertThat(result.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.OUT_OF_RANGE);
        assertThat(result.findings().get(0).text()).contains("1.25").contains("report it");
        assertThat(answer().withoutInterval(-1.25, "interval.rounds").findings()).hasSize(1);
    }

    @Test
    void rounding_beyond_one_is_no_finding() {
        for (double value : new double[] { 1, 1 + 1e-12, -1, 0 })
            assertThat(answer().withoutInterval(value, "interval.rounds").findings()).isEmpty();
        assertThat(answer().quantity(25, new NoInterval("No.")).findings()).isEmpty();
    }

    @Test
    void what_is_not_finite_is_no_number() {
        for (double value : new double[] { Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY }) {
            assertThat(answer().withoutInterval(value, "interval.rounds").why()).contains("divides by zero");
            assertThat(answer().quantity(value, new NoInterval("No.")).number()).isEmpty();
            assertThat(answer().detail("F", value).undefined("undefined.pairs").details()).isEmpty();
            assertThatThrownBy(() -> new Reliability.Estimate(value, new NoInterval("No."))).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Reliability.NotDefined(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Dropped(0, "units", "no rating")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void details_findings_and_seed_are_carried() {
        var result = answer().detail("F", 3).detail("p", .01).finding(Finding.Kind.DROPPED, "finding.listwise", 2).seeded(9)
                .undefined("undefined.complete", 1, 7);
        assertThat(result.details()).isEqualTo(Map.of("F", 3., "p", .01));
        assertThat(result.basis().seed()).hasValue(9);
        assertThat(result.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.DROPPED);
        assertThat(result.why()).startsWith("1 of 7 units");
        assertThat(result.id()).isEqualTo("icc/model=twoway/type=agreement/unit=single/missing=listwise");
    }

    @Test
    void progress_runs_through_all_coefficients_by_name_and_hears_a_stop() throws Exception {
        var ratings = Ratings.wide(Level.ORDINAL, Categories.range(1, 5), Tables.random(3, 30, 3, 5, 1, 0));
        var coefficients = List.<Coefficient>of(new KrippendorffAlpha(Metric.Plain.ORDINAL), Icc.A1, new KrippendorffAlpha(Metric.Plain.INTERVAL));
        var stages = new ArrayList<String>();
        var steps = new ArrayList<Long>();
        AgreementTable.of(ratings, coefficients, Settings.DEFAULT.withRounds(300).withThreads(1), new Progress() {
            @Override
            public boolean at(long done, long total) {
                assertThat(total).isEqualTo(3000);
                steps.add(done);
                return true;
            }

            @Override
            public void stage(String name) {
                stages.add(name);
            }
        });
        assertThat(stages).containsExactly("Krippendorff's α (ordinal)", "ICC(A,1)", "Krippendorff's α (interval)");
        assertThat(steps).isSorted().contains(0L, 1000L, 2000L).endsWith(3000L);
        assertThat(steps).anyMatch(s -> s > 0 && s < 1000).anyMatch(s -> s > 2000 && s < 3000).noneMatch(s -> s > 1000 && s < 2000);
        IntStream.of(0, 1000, 2000, 2500).forEach(at -> assertThatThrownBy(() -> AgreementTable.of(ratings, coefficients,
                Settings.DEFAULT.withRounds(300), (done, total) -> done < at)).isInstanceOf(Stopped.class));
    }

    /** What the chance-corrected family says where it has no number. */
    @Test
    void every_member_of_the_family_has_the_same_reasons() {
        var continuous = Ratings.wide(Level.INTERVAL, Categories.NONE, Tables.random(9, 600, 2, 100_000, 9000, 0));
        var negative = Ratings.wide(Level.RATIO, Categories.NONE, new double[][] { { -1, 2 }, { 2, 2 }, { 3, 1 } });
        var single = Ratings.wide(Level.NOMINAL, Categories.range(1, 3), new double[][] { { 1, Double.NaN }, { Double.NaN, 2 } });
        var same = Ratings.wide(Level.NOMINAL, Categories.NONE, new double[][] { { 2, 2 }, { 2, 2 } });
        for (var weights : List.of(Weighting.QUADRATIC, Weighting.RATIO))
            for (var coefficient : List.<Coefficient>of(new FleissKappa(weights, CategorySet.OBSERVED), new CongerKappa(weights, CategorySet.OBSERVED),
                    new BrennanPrediger(weights, CategorySet.OBSERVED), new GwetAc(weights, CategorySet.OBSERVED), new GwetAlpha(weights))) {
                assertThat(Tables.evaluate(coefficient, continuous).why()).contains("different values").contains("1,");
                assertThat(Tables.evaluate(coefficient, single).why()).contains("No unit was rated by two");
                assertThat(Tables.evaluate(coefficient, same).number()).isEmpty();
                assertThat(Tables.evaluate(coefficient, negative).why().contains("zero or more; the smallest rating is -1")).isEqualTo(weights == Weighting.RATIO);
            }
    }

    @Test
    void a_thousand_categories_are_counted_and_one_more_is_not() {
        for (int extra = 0; extra < 2; extra++) {
            var table = IntStream.range(0, 1000 + extra).mapToObj(i -> new double[] { i, i }).toArray(double[][]::new);
            var ratings = Ratings.wide(Level.NOMINAL, Categories.NONE, table);
            for (var coefficient : List.<Coefficient>of(new FleissKappa(Weighting.UNWEIGHTED, CategorySet.OBSERVED), new GwetAlpha(Weighting.UNWEIGHTED),
                    new CohenKappa(Weighting.UNWEIGHTED)))
                assertThat(Tables.evaluate(coefficient, ratings).number().isPresent()).isEqualTo(extra == 0);
        }
    }

    @Test
    void one_unit_has_a_number_and_no_interval() {
        var one = Ratings.wide(Level.NOMINAL, Categories.range(1, 2), new double[][] { { 1, 2, 1 } });
        for (var coefficient : List.<Coefficient>of(new FleissKappa(Weighting.UNWEIGHTED, CategorySet.OBSERVED), new GwetAlpha(Weighting.UNWEIGHTED))) {
            assertThat(Tables.evaluate(coefficient, one).number()).isPresent();
            assertThat(Tables.evaluate(coefficient, one).why()).isEqualTo("An interval needs at least two units.");
        }
    }
}
