// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.votes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.thinslice.agreement.Finding;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** The model of Dawid & Skene 1979 on votes whose answer can be derived, and its laws. */
class DawidSkene1979Test {

    private static DawidSkene.Fit fit(List<DawidSkene.Vote> votes, DawidSkene.Options options) throws Stopped {
        return (DawidSkene.Fit) DawidSkene.of(votes, options, Progress.NONE);
    }

    private static DawidSkene.Fit fit(List<DawidSkene.Vote> votes) throws Stopped {
        return fit(votes, DawidSkene.Options.DEFAULT);
    }

    /** Votes of three good observers and one who turns every code round. */
    private static List<DawidSkene.Vote> contrary() {
        var votes = new ArrayList<DawidSkene.Vote>();
        for (int u = 0; u < 40; u++) {
            double truth = 1 + u % 2;
            for (int r = 0; r < 3; r++)
                votes.add(new DawidSkene.Vote("u" + u, "good" + r, (u + r) % 13 == 0 ? 3 - truth : truth));
            votes.add(new DawidSkene.Vote("u" + u, "contrary", 3 - truth));
        }
        return votes;
    }

    private static List<DawidSkene.Vote> random(long seed, int units, int raters, int categories) {
        var random = new SplittableRandom(seed);
        var votes = new ArrayList<DawidSkene.Vote>();
        for (int u = 0; u < units; u++) {
            int truth = 1 + random.nextInt(categories);
            for (int r = 0; r < raters; r++)
                votes.add(new DawidSkene.Vote("u" + u, "r" + r, random.nextDouble() < .7 ? truth : 1 + random.nextInt(categories)));
        }
        return votes;
    }

    @Test
    void true_codes_follow_the_reliable_observers() throws Stopped {
        var fit = fit(contrary());
        assertThat(fit.prevalence()[0]).isEqualTo(.5, within(.02));
        assertThat(fit.confusion()[3][0][1]).as("the contrary observer turns the codes round").isGreaterThan(.95);
        assertThat(fit.accuracy(3)).isLessThan(.05);
        assertThat(fit.accuracy(0)).isGreaterThan(.85);
        for (int u = 0; u < 40; u++)
            assertThat(fit.label(u)).isEqualTo(new Score.Value(1 + u % 2));
        assertThat(fit.findings()).isEmpty();
    }

    @Test
    void unanimous_codes_are_certain_and_their_likelihood_is_that_of_the_shares() throws Stopped {
        var votes = new ArrayList<DawidSkene.Vote>();
        for (int u = 0; u < 10; u++)
            for (int r = 0; r < 3; r++)
                votes.add(new DawidSkene.Vote("u" + u, "r" + r, u < 3 ? 1 : 2));
        var fit = fit(votes);
        assertThat(fit.prevalence()).containsExactly(new double[] { .3, .7 }, within(1e-12));
        assertThat(fit.logLikelihood()).isEqualTo(3 * Math.log(.3) + 7 * Math.log(.7), within(1e-10));
        assertThat(fit.confusion()[1][1]).containsExactly(new double[] { 0, 1 }, within(1e-12));
        assertThat(fit.posterior()[9]).containsExactly(new double[] { 0, 1 }, within(1e-12));
    }

    @Test
    void a_single_category_is_certain() throws Stopped {
        var fit = fit(List.of(new DawidSkene.Vote("u", "a", 4), new DawidSkene.Vote("v", "a", 4), new DawidSkene.Vote("v", "b", 4)));
        assertThat(fit.prevalence()).containsExactly(1.0);
        assertThat(fit.logLikelihood()).isEqualTo(0, within(1e-15));
        assertThat(fit.findings()).isEmpty();
    }

    @Test
    void the_fit_is_a_fixed_point_of_the_published_equations() throws Stopped {
        var votes = random(4, 60, 5, 3);
        var fit = fit(votes);
        for (int k = 0; k < 3; k++) {
            double mass = 0;
            for (var row : fit.posterior())
                mass += row[k];
            assertThat(fit.prevalence()[k]).isEqualTo(mass / 60, within(1e-10));
            double given = 0;
            for (int u = 0; u < 60; u++)
                if (votes.get(u * 5).code() == 2)
                    given += fit.posterior()[u][k];
            assertThat(fit.confusion()[0][k][1]).isEqualTo(given / mass, within(1e-10));
        }
        double likelihood = 0;
        for (int u = 0; u < 60; u++) {
            var joint = joint(fit, votes.subList(u * 5, u * 5 + 5));
            double sum = joint[0] + joint[1] + joint[2];
            likelihood += Math.log(sum);
            for (int k = 0; k < 3; k++)
                assertThat(fit.posterior()[u][k]).isEqualTo(joint[k] / sum, within(1e-10));
        }
        assertThat(fit.logLikelihood()).isEqualTo(likelihood, within(1e-9));
    }

    private static double[] joint(DawidSkene.Fit fit, List<DawidSkene.Vote> votes) {
        var joint = fit.prevalence().clone();
        for (int k = 0; k < joint.length; k++)
            for (int r = 0; r < votes.size(); r++)
                joint[k] *= fit.confusion()[r][k][(int) votes.get(r).code() - 1];
        return joint;
    }

    @Test
    void every_round_raises_the_likelihood() throws Stopped {
        var votes = random(9, 50, 4, 3);
        double before = Double.NEGATIVE_INFINITY;
        for (int rounds = 1; rounds < 12; rounds++) {
            double now = fit(votes, DawidSkene.Options.DEFAULT.withRounds(rounds)).logLikelihood();
            assertThat(now).isGreaterThanOrEqualTo(before - 1e-9);
            before = now;
        }
    }

    @Test
    void giving_up_early_is_a_finding() throws Stopped {
        var fit = fit(random(9, 50, 4, 3), DawidSkene.Options.DEFAULT.withRounds(2));
        assertThat(fit.rounds()).isEqualTo(2);
        assertThat(fit.findings()).extracting(Finding::kind).contains(Finding.Kind.NOT_CONVERGED);
        assertThat(fit(random(9, 50, 4, 3)).findings()).extracting(Finding::kind).doesNotContain(Finding.Kind.NOT_CONVERGED);
    }

    @Test
    void two_observers_cannot_tell_errors_from_categories() throws Stopped {
        assertThat(fit(random(2, 50, 2, 2)).findings()).extracting(Finding::kind).contains(Finding.Kind.NOT_IDENTIFIED);
        assertThat(fit(random(2, 50, 3, 2)).findings()).extracting(Finding::kind).doesNotContain(Finding.Kind.NOT_IDENTIFIED);
        var twice = new ArrayList<>(random(2, 50, 2, 2));
        twice.addAll(random(3, 50, 2, 2));
        assertThat(fit(twice).findings()).as("a second code of the same observer is no third observer").extracting(Finding::kind)
                .contains(Finding.Kind.NOT_IDENTIFIED);
    }

    @Test
    void a_category_with_hardly_a_unit_is_a_finding() throws Stopped {
        var votes = new ArrayList<>(contrary());
        votes.add(new DawidSkene.Vote("odd", "good0", 9));
        assertThat(fit(votes).findings()).filteredOn(f -> f.kind() == Finding.Kind.FEW_UNITS).singleElement()
                .satisfies(f -> assertThat(f.text()).contains("9").doesNotContain("1"));
    }

    @Test
    void smoothing_adds_to_every_cell() throws Stopped {
        var votes = List.of(new DawidSkene.Vote("u", "a", 1), new DawidSkene.Vote("v", "a", 2), new DawidSkene.Vote("w", "a", 2));
        var fit = fit(votes, DawidSkene.Options.DEFAULT.withSmoothing(1).withRounds(1));
        // start: certain; first round: prevalence (1 + 1, 2 + 1) / 5, rows (1 + 1, 0 + 1) / 3 and (0 + 1, 2 + 1) / 4
        double one = .4 * 2 / 3;
        double two = .6 / 4;
        double p = one / (one + two);
        double otherOne = .4 / 3;
        double otherTwo = .6 * 3 / 4;
        double q = otherOne / (otherOne + otherTwo);
        assertThat(fit.prevalence()[0]).isEqualTo((1 + p + 2 * q) / 5, within(1e-12));
        assertThat(fit.confusion()[0][0][0]).isEqualTo((1 + p) / (2 + p + 2 * q), within(1e-12));
    }

    @Test
    void observers_may_code_a_unit_several_times_and_in_any_order() throws Stopped {
        var votes = new ArrayList<>(random(6, 30, 3, 3));
        votes.addAll(votes.subList(0, 30));
        var fit = fit(votes);
        var turned = new ArrayList<>(votes);
        java.util.Collections.reverse(turned);
        var other = fit(turned);
        assertThat(other.prevalence()).containsExactly(fit.prevalence(), within(1e-9));
        assertThat(other.logLikelihood()).isEqualTo(fit.logLikelihood(), within(1e-8));
        assertThat(other.units().get(0)).isEqualTo(votes.get(29).unit());
        assertThat(other.posterior()[other.units().indexOf("u3")]).containsExactly(fit.posterior()[3], within(1e-9));
    }

    @Test
    void names_of_categories_do_not_matter() throws Stopped {
        var votes = random(8, 40, 4, 3);
        var renamed = votes.stream().map(v -> new DawidSkene.Vote(v.unit(), v.rater(), -10 * v.code())).toList();
        var fit = fit(votes);
        var other = fit(renamed);
        assertThat(other.categories()).containsExactly(-30, -20, -10);
        for (int k = 0; k < 3; k++)
            assertThat(other.prevalence()[2 - k]).isEqualTo(fit.prevalence()[k], within(1e-9));
    }

    @Test
    void says_why_there_is_no_model_and_stops_when_told_to() throws Stopped {
        assertThat(DawidSkene.of(List.of(), Progress.NONE)).isEqualTo(new DawidSkene.NotFitted("There is not a single code to fit a model to."));
        assertThatThrownBy(() -> DawidSkene.of(contrary(), (done, total) -> false)).isInstanceOf(Stopped.class);
        assertThatThrownBy(() -> new DawidSkene.Options(-1, 5, 1e-9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DawidSkene.Options(0, 0, 1e-9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DawidSkene.Options(0, 5, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DawidSkene.Vote("u", "a", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
