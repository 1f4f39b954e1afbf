// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.charts.Part;
import org.thinslice.charts.Subject;
import org.thinslice.study.SliceFilter;
import org.thinslice.study.Study;
import org.thinslice.ui.kit.Bus;

class FigureDeskTest {

    /** Computes the agreement at once. */
    private static final class AtOnce implements Computing {

        @Override
        public void start(Study study, SliceFilter filter, Consumer<StudyAgreement> done, Runnable stopped) {
            try {
                done.accept(StudyAgreement.of(study, Settings.DEFAULT.withRounds(0), Progress.NONE));
            } catch (Problem impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public void stop() {
            // done already
        }
    }

    private boolean stopping;
    private final AgreementDesk desk = new AgreementDesk(new Bus<>(), new AtOnce());
    private final FigureDesk figures = new FigureDesk(desk, this::run);

    private Runnable run(boolean seen, FigureDesk.Task task, Consumer<Shown> done, Runnable stopped) {
        if (stopping) {
            stopped.run();
            return () -> { };
        }
        try {
            done.accept(task.run(Progress.NONE));
        } catch (Problem impossible) {
            throw new IllegalStateException(impossible);
        }
        return () -> { };
    }

    private FigureDesk.Key key(Sight sight) {
        return figures.key(sight).orElseThrow();
    }

    @Test
    void there_is_nothing_to_make_as_long_as_no_study_is_open() {
        assertThat(figures.key(Sight.ITEMS)).isEmpty();
    }

    @Test
    void a_figure_is_kept_for_when_its_item_is_looked_at_again() throws Problem {
        desk.study(Optional.of(SmallStudy.rated()));
        var rapport = key(Sight.OBSERVERS);
        figures.make(rapport, shown -> { }, () -> { });
        desk.pick(Subject.of(Part.ITEM, "warmth"));
        assertThat(figures.known(key(Sight.OBSERVERS))).isEmpty();
        desk.pick(Subject.of(Part.ITEM, "rapport"));
        assertThat(key(Sight.OBSERVERS)).isEqualTo(rapport);
        assertThat(figures.known(key(Sight.OBSERVERS))).get().isInstanceOf(Shown.Drawn.class);
    }

    @Test
    void only_what_a_figure_shows_asks_for_a_new_one() throws Problem {
        desk.study(Optional.of(SmallStudy.rated()));
        var severity = key(Sight.SEVERITY);
        var slice = key(Sight.SLICE);
        desk.pick(Subject.of(Part.SLICE, "b2"));
        assertThat(key(Sight.SEVERITY)).isEqualTo(severity);
        assertThat(key(Sight.SLICE)).isNotEqualTo(slice);
    }

    @Test
    void new_ratings_make_new_figures() throws Problem {
        var study = SmallStudy.rated();
        desk.study(Optional.of(study));
        var before = key(Sight.ITEMS);
        study.append(SmallStudy.ratings("warmth", "k2", 4, 5, 3, 2));
        desk.study(Optional.of(study));
        assertThat(key(Sight.ITEMS)).isNotEqualTo(before);
    }

    @Test
    void figures_of_results_that_were_replaced_are_forgotten() throws Problem {
        var study = SmallStudy.rated();
        desk.study(Optional.of(study));
        var before = key(Sight.ITEMS);
        figures.make(before, shown -> { }, () -> { });
        assertThat(figures.known(before)).isPresent();
        study.append(SmallStudy.ratings("warmth", "k2", 4, 5, 3, 2));
        desk.study(Optional.of(study));
        assertThat(figures.known(before)).isEmpty();
        var shown = new ArrayList<Shown>();
        figures.make(before, shown::add, () -> { });
        assertThat(shown).as("whoever asked is answered").hasSize(1);
        assertThat(figures.known(before)).isEmpty();
    }

    @Test
    void a_figure_that_was_stopped_can_be_asked_for_again() throws Problem {
        desk.study(Optional.of(SmallStudy.rated()));
        var key = key(Sight.GROWTH);
        var told = new ArrayList<String>();
        stopping = true;
        figures.make(key, shown -> told.add("shown"), () -> told.add("stopped"));
        assertThat(figures.known(key)).isEmpty();
        stopping = false;
        figures.make(key, shown -> told.add("shown"), () -> told.add("stopped"));
        assertThat(told).containsExactly("stopped", "shown");
    }

    @Test
    void figures_of_a_closed_study_are_forgotten() throws Problem {
        desk.study(Optional.of(SmallStudy.rated()));
        var key = key(Sight.ITEMS);
        figures.make(key, shown -> { }, () -> { });
        desk.study(Optional.empty());
        assertThat(figures.known(key)).isEmpty();
    }

    @Test
    void pairs_can_be_chosen_and_confusions_of_all_of_them_come_first() throws Problem {
        desk.study(Optional.of(SmallStudy.rated()));
        var other = choice(Sight.CONFUSIONS, Part.OTHER_OBSERVER);
        assertThat(other.names()).containsExactly("all pairs", "k2", "k3");
        assertThat(other.current()).isZero();
        desk.pick(other.picks().get(2));
        assertThat(choice(Sight.CONFUSIONS, Part.OTHER_OBSERVER).current()).isEqualTo(2);
        assertThat(choice(Sight.DIFFERENCES, Part.OTHER_OBSERVER).names()).containsExactly("k2", "k3");
        desk.pick(other.picks().get(0));
        assertThat(desk.selected().get(Part.OTHER_OBSERVER)).isEmpty();
    }

    @Test
    void items_sessions_and_coefficients_can_be_chosen_where_they_matter() throws Problem {
        desk.study(Optional.of(SmallStudy.rated()));
        assertThat(choice(Sight.SEVERITY, Part.ITEM).names()).containsExactly("rapport", "warmth");
        assertThat(choice(Sight.SESSION, Part.SESSION).names()).containsExactly("a", "b");
        var coefficient = choice(Sight.GROWTH, Part.COEFFICIENT);
        assertThat(coefficient.names().get(coefficient.current())).startsWith("Krippendorff");
        assertThat(Choice.of(Sight.ITEMS, desk)).isEmpty();
    }

    private Choice choice(Sight sight, Part part) {
        return Choice.of(sight, desk).stream().filter(choice -> choice.part() == part).findFirst().orElseThrow();
    }
}
