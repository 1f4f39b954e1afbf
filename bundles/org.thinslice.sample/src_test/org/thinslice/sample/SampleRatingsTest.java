// SPDX-License-Identifier: EPL-2.0
package org.thinslice.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinslice.study.Answer;
import org.thinslice.study.Entry;
import org.thinslice.study.FinalRatings;
import org.thinslice.study.Plan;
import org.thinslice.study.Rating;
import org.thinslice.study.Recording;
import org.thinslice.study.Showing;

class SampleRatingsTest {

    @Test
    void are_the_same_for_the_same_seed_and_others_for_another() throws Exception {
        assertThat(entries(3)).isEqualTo(entries(3));
        assertThat(entries(3)).isNotEqualTo(entries(4));
    }

    @Test
    void every_observer_answers_every_slice_on_the_scale() throws Exception {
        var plan = plan(3);
        var finals = FinalRatings.of(ratings(3));
        for (var observer : plan.observers())
            for (var slice : plan.slices()) {
                var answer = finals.of(Showing.rated(observer.code(), slice.code()), "rapport").orElseThrow().answer();
                if (answer instanceof Answer.Value value)
                    assertThat(value.value()).isBetween(1.0, 9.0);
            }
        assertThat(plan.recordings()).hasSize(12);
        assertThat(plan.slices()).hasSize(48);
        assertThat(plan.observers()).hasSize(6).allMatch(observer -> observer.simulated());
    }

    @Test
    void some_slices_are_not_ratable_and_some_ratings_are_corrected() throws Exception {
        var ratings = ratings(7);
        assertThat(ratings.stream().filter(rating -> rating.answer() instanceof Answer.NotRatable).count()).isBetween(1L, 20L);
        assertThat(ratings.stream().filter(rating -> rating.attempt() == 2).count()).isBetween(1L, 20L);
    }

    @Test
    void entries_come_in_the_order_of_time() throws Exception {
        assertThat(entries(3)).isSortedAccordingTo(java.util.Comparator.comparing(Entry::at));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 7, 42, 2026})
    void observers_agree_about_as_well_as_observers_do(long seed) throws Exception {
        assertThat(iccA1(plan(seed), FinalRatings.of(ratings(seed)))).isBetween(.5, .75);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42})
    void rapport_is_highest_in_phase_and_in_anti_phase_and_lowest_half_way(long seed) throws Exception {
        var plan = plan(seed);
        Map<String, Double> means = ratings(seed).stream().filter(rating -> rating.answer() instanceof Answer.Value)
                .collect(Collectors.groupingBy(rating -> phase(plan, rating),
                        Collectors.averagingDouble(rating -> ((Answer.Value) rating.answer()).value())));
        assertThat(means.get("0")).isGreaterThan(means.get("45")).isGreaterThan(means.get("90") + 2);
        assertThat(means.get("180")).isGreaterThan(means.get("135")).isGreaterThan(means.get("90") + 2);
    }

    @Test
    void slice_codes_tell_neither_session_nor_condition() throws Exception {
        var plan = plan(3);
        for (var slice : plan.slices())
            assertThat(slice.code()).doesNotContain(plan.sessionOf(slice)).doesNotContainIgnoringCase("phase");
        assertThat(SampleDesign.of(3)).extracting(Pair::phaseDegrees).isNotEqualTo(SampleDesign.of(4).stream().map(Pair::phaseDegrees).toList());
    }

    private static String phase(Plan plan, Rating rating) {
        return plan.recordingOf(plan.slice(rating.slice()).orElseThrow()).variables().get("phase_degrees");
    }

    private static List<Rating> ratings(long seed) throws Exception {
        return entries(seed).stream().filter(Rating.class::isInstance).map(Rating.class::cast).toList();
    }

    private static List<Entry> entries(long seed) throws Exception {
        return SampleRatings.of(plan(seed), SampleDesign.of(seed), SampleStudy.scale(), "1.0", seed);
    }

    private static Plan plan(long seed) throws Exception {
        return SampleStudy.planFor(SampleDesign.of(seed).stream().map(SampleRatingsTest::recording).toList(), seed);
    }

    private static Recording recording(Pair pair) {
        return new Recording(pair.session(), pair.session(), pair.session() + ".mp4", "ab".repeat(32), 1, 41_000_000, true, true,
                Map.of("phase_degrees", Integer.toString(pair.phaseDegrees())));
    }

    /** ICC(A,1) of the slices that everybody rated; McGraw and Wong (1996), table 4, case 2A. */
    private static double iccA1(Plan plan, FinalRatings finals) {
        var rows = plan.slices().stream().map(slice -> plan.observers().stream()
                .map(observer -> finals.of(Showing.rated(observer.code(), slice.code()), "rapport").orElseThrow().answer()).toList())
                .filter(row -> row.stream().allMatch(Answer.Value.class::isInstance))
                .map(row -> row.stream().mapToDouble(answer -> ((Answer.Value) answer).value()).toArray()).toList();
        int n = rows.size();
        int k = 6;
        double grand = rows.stream().flatMapToDouble(java.util.Arrays::stream).average().orElseThrow();
        double between = 0;
        double observers = 0;
        double all = 0;
        double[] columns = new double[k];
        for (var row : rows) {
            between += k * Math.pow(java.util.Arrays.stream(row).average().orElseThrow() - grand, 2);
            for (int j = 0; j < k; j++) {
                columns[j] += row[j] / n;
                all += Math.pow(row[j] - grand, 2);
            }
        }
        for (double mean : columns)
            observers += n * Math.pow(mean - grand, 2);
        double msr = between / (n - 1);
        double msc = observers / (k - 1);
        double mse = (all - between - observers) / ((n - 1.0) * (k - 1));
        return (msr - mse) / (msr + (k - 1) * mse + k * (msc - mse) / n);
    }
}
