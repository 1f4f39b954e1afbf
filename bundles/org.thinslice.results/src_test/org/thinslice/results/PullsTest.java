// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.thinslice.agreement.AgreementTable;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.KrippendorffAlpha;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Metric;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.Subset;
import org.thinslice.agreement.observers.Influence;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

class PullsTest {

    private static Ratings table(int slices, int odd) {
        var random = new Random(3);
        var table = new double[slices][4];
        for (int u = 0; u < slices; u++) {
            int base = 1 + random.nextInt(7);
            for (int r = 0; r < 4; r++)
                table[u][r] = r == odd ? 1 + random.nextInt(7) : Math.max(1, Math.min(7, base + random.nextInt(2)));
        }
        return Ratings.wide(Level.INTERVAL, Categories.range(1, 7), table);
    }

    @Test
    void the_observer_who_guesses_comes_first() throws Problem {
        var pulls = Pulls.of(table(40, 2), Icc.A1, Progress.NONE);
        assertThat(pulls.observers().get(0).left()).isEqualTo("r3");
        assertThat(pulls.observers().get(0).change().orElseThrow()).isNegative();
        assertThat(pulls.warnings()).hasSize(1);
    }

    @Test
    void a_change_is_the_difference_from_the_table_without_it() throws Problem {
        var ratings = table(30, 1);
        var pulls = Pulls.of(ratings, Icc.A1, Progress.NONE);
        var first = pulls.slices().get(0);
        double with = Icc.A1.of(ratings, Settings.DEFAULT, Progress.NONE).number().orElseThrow();
        double without = Icc.A1.of(Subset.withoutUnit(ratings, Integer.parseInt(first.left()) - 1), Settings.DEFAULT, Progress.NONE).number().orElseThrow();
        assertThat(first.change().orElseThrow()).isCloseTo(with - without, within(1e-12));
        assertThat(pulls.looked()).isEqualTo(30);
    }

    @Test
    void of_very_many_slices_those_are_tried_on_which_observers_differ_most() throws Problem {
        var ratings = table(Pulls.MOST + 100, 0);
        assertThat(Pulls.of(ratings, Icc.A1, Progress.NONE).looked()).isEqualTo(Pulls.MOST);
        var alpha = new KrippendorffAlpha(Metric.of(Level.INTERVAL));
        var all = Pulls.of(ratings, alpha, Progress.NONE);
        assertThat(all.looked()).isEqualTo(Pulls.MOST + 100);
    }

    @Test
    void stops_when_asked_to() {
        assertThatThrownBy(() -> Pulls.of(table(40, 0), Icc.A1, (done, total) -> done < 2)).isInstanceOf(Stopped.class);
    }

    /** In R: lme4, without k3 ICC(A,1) .2896400193 instead of .2641402545, ICC(A,k̂) .6387932651 instead of .6545500218. */
    @Test
    void the_strict_one_pulls_down_the_coefficient_of_one_rating_though_the_mean_of_five_is_less_reliable() throws Problem {
        var ratings = OneStrict.panel(Level.INTERVAL);
        var settings = Settings.DEFAULT.withRounds(0);
        var reported = Reported.of(ratings, AgreementTable.of(ratings, settings, Progress.NONE), settings, Progress.NONE);
        var one = observer(Pulls.of(ratings, reported.ofOneRating(), Progress.NONE), "k3");
        assertThat(one.without().number().orElseThrow()).isCloseTo(.2896400193, within(1e-6));
        assertThat(one.change().orElseThrow()).isCloseTo(.2641402545 - .2896400193, within(1e-6));
        var mean = Pulls.of(ratings, reported.choice().coefficient(), Progress.NONE);
        assertThat(observer(mean, "k3").change().orElseThrow()).isCloseTo(.6545500218 - .6387932651, within(1e-6));
        assertThat(mean.warnings().get(0).text()).startsWith("ICC(A,k̂) is of a mean");
    }

    private static Influence observer(Pulls pulls, String name) {
        return pulls.observers().stream().filter(each -> each.left().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void names_have_one_coefficient_only() throws Problem {
        var ratings = OneStrict.panel(Level.NOMINAL);
        var settings = Settings.DEFAULT.withRounds(0);
        var reported = Reported.of(ratings, AgreementTable.of(ratings, settings, Progress.NONE), settings, Progress.NONE);
        assertThat(reported.ofOneRating()).isEqualTo(reported.choice().coefficient());
    }
}
