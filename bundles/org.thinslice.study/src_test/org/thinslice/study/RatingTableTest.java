// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.thinslice.agreement.Ends;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.observers.Repeats;
import org.thinslice.agreement.votes.AggregationRule;
import org.thinslice.agreement.votes.UnitScore;
import org.thinslice.agreement.votes.Window;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.scheme.SchemeBuild;
import org.thinslice.scheme.model.Scheme;

class RatingTableTest {

    private static final Scheme SCHEME = SchemeBuild.scheme("All kinds").item(SchemeBuild.scale("warm", 1, 7))
            .item(SchemeBuild.scale("cold", 1, 7).reversed()).item(SchemeBuild.analogue("line"))
            .item(SchemeBuild.category("gaze").choice("away", "en", "away").choice("mutual", "en", "mutual"))
            .item(SchemeBuild.category("acts").several().choice("nod", "en", "nods").choice("smile", "en", "smiles"))
            .item(SchemeBuild.words("remark")).composite("rapport", "Rapport", "warm", "cold").build();

    @Test
    void there_is_a_table_for_everything_that_can_be_counted() throws Exception {
        assertThat(study(List.of()).tables()).extracting(RatingTable::key)
                .containsExactly("warm", "cold", "line", "gaze", "acts.nod", "acts.smile", "rapport");
    }

    @Test
    void the_last_attempt_counts() throws Exception {
        var table = study(List.of(rating("k1", 0, "warm", new Answer.Value(2), 1), rating("k1", 0, "warm", new Answer.Value(6), 2))).table("warm");
        assertThat(table.value(code(0), "k1")).hasValue(6);
        assertThat(table.head().categories().values()).containsExactly(1., 2., 3., 4., 5., 6., 7.);
        assertThat(table.head().level()).isEqualTo(Level.INTERVAL);
    }

    @Test
    void only_observers_with_answers_are_columns() throws Exception {
        var table = study(List.of(rating("k2", 0, "warm", new Answer.Value(2), 1))).table("warm");
        assertThat(table.observers()).extracting(Observer::code).containsExactly("k2");
        assertThat(table.values(code(1))).containsExactly(OptionalDouble.empty());
    }

    @Test
    void practice_and_hidden_repeats_are_not_in_it() throws Exception {
        var practice = rating(Showing.practice("k1", code(0)), "warm", new Answer.Value(2), 1);
        var repeat = rating(Showing.repeat("k1", code(0), 2), "warm", new Answer.Value(3), 1);
        assertThat(study(List.of(practice, repeat)).table("warm").observers()).isEmpty();
    }

    @Test
    void hidden_repeats_stand_beside_the_answer_before_them() throws Exception {
        var study = study(List.of(rating("k1", 0, "warm", new Answer.Value(2), 1), rating(Showing.repeat("k1", code(0), 2), "warm", new Answer.Value(3), 1),
                rating(Showing.repeat("k1", code(0), 3), "warm", new Answer.Value(5), 1), rating("k2", 1, "warm", new Answer.Value(4), 1),
                rating(Showing.repeat("k2", code(1), 2), "warm", new Answer.NotRatable("sound"), 1)));
        var repeats = study.table("warm").repeats();
        assertThat(repeats.pairs()).containsOnlyKeys("k1");
        assertThat(repeats.pairs().get("k1")).containsExactly(new Repeats.Pair(code(0), 2, 3), new Repeats.Pair(code(0), 3, 5));
        assertThat(repeats.categories()).isEqualTo(study.table("warm").head().categories());
    }

    @Test
    void the_order_of_rating_is_that_of_the_ledger() throws Exception {
        var study = study(List.of(rating(Showing.practice("k1", code(3)), "warm", new Answer.Value(1), 1), rating("k1", 2, "warm", new Answer.Value(2), 1),
                rating("k2", 2, "warm", new Answer.Value(2), 1), rating("k1", 2, "cold", new Answer.Value(2), 1),
                rating("k1", 0, "warm", new Answer.Value(3), 1), rating("k1", 2, "warm", new Answer.Value(4), 2)));
        var order = RatedOrder.of(study.ratings());
        assertThat(order.position(Showing.rated("k1", code(2)))).hasValue(2);
        assertThat(order.position(Showing.rated("k1", code(0)))).hasValue(3);
        assertThat(order.position(Showing.rated("k2", code(2)))).hasValue(1);
        assertThat(order.position(Showing.rated("k2", code(0)))).isEmpty();
        var ratings = study.table("warm").toRatings();
        var ordered = order.of(ratings);
        assertThat(ordered.known()).isEqualTo(3);
        assertThat(ordered.position(ratings.from(0))).hasValue(3);
    }

    @Test
    void a_composite_turns_reversed_items_round() throws Exception {
        var table = study(List.of(rating("k1", 0, "warm", new Answer.Value(6), 1), rating("k1", 0, "cold", new Answer.Value(1), 1))).table("rapport");
        assertThat(table.value(code(0), "k1")).hasValue(6.5);
        assertThat(table.head().composite()).isTrue();
    }

    @Test
    void a_composite_without_all_its_items_says_why_it_has_no_value() throws Exception {
        var table = study(List.of(rating("k1", 0, "warm", new Answer.Value(6), 1), rating("k1", 0, "cold", new Answer.NotRatable("sound"), 1))).table("rapport");
        assertThat(table.value(code(0), "k1")).isEmpty();
        assertThat(table.answer(code(0), "k1")).get().isInstanceOf(Answer.NotRatable.class);
    }

    @Test
    void categories_become_codes_in_the_order_of_the_scheme() throws Exception {
        var study = study(List.of(rating("k1", 0, "gaze", Answer.Codes.of("mutual"), 1), rating("k1", 0, "acts", new Answer.Codes(Set.of("smile")), 1)));
        assertThat(study.table("gaze").value(code(0), "k1")).hasValue(2);
        assertThat(study.table("gaze").head().categories().labels()).containsExactly("away", "mutual");
        assertThat(study.table("acts.nod").value(code(0), "k1")).hasValue(0);
        assertThat(study.table("acts.smile").value(code(0), "k1")).hasValue(1);
    }

    @Test
    void statistics_get_slices_as_units_and_sessions_as_clusters() throws Exception {
        var ratings = study(List.of(rating("k1", 0, "warm", new Answer.Value(2), 1), rating("k2", 3, "warm", new Answer.Value(5), 1),
                rating("k2", 0, "warm", new Answer.NotRatable("sound"), 1))).table("warm").toRatings();
        assertThat(ratings.units()).isEqualTo(4);
        assertThat(ratings.raters()).isEqualTo(2);
        assertThat(ratings.observations()).isEqualTo(2);
        assertThat(ratings.session(3)).contains("session s02");
        assertThat(ratings.value(3, 1)).hasValue(5);
    }

    @Test
    void scores_are_means_over_those_who_rated() throws Exception {
        var table = study(List.of(rating("k1", 0, "warm", new Answer.Value(2), 1), rating("k2", 0, "warm", new Answer.Value(5), 1),
                rating("k2", 1, "warm", new Answer.Value(7), 1))).table("warm");
        var scores = table.scores(AggregationRule.MEAN, Window.STUDY, Progress.NONE);
        assertThat(scores.units()).extracting(UnitScore::unit).containsExactlyElementsOf(table.slices().stream().map(Slice::code).toList());
        assertThat(scores.units()).extracting(UnitScore::observers).containsExactly(2, 1, 0, 0);
        assertThat(scores.units().get(0).score().number()).hasValue(3.5);
        assertThat(scores.units().get(1).score().number()).hasValue(7);
        assertThat(scores.units().get(2).score().why()).isNotEmpty();
        assertThat(scores.sessions().get(0).score().number()).hasValue(5.25);
    }

    @Test
    void categories_are_voted_on_where_a_mean_was_asked_for() throws Exception {
        var table = study(List.of(rating("k1", 0, "gaze", Answer.Codes.of("mutual"), 1), rating("k2", 0, "gaze", Answer.Codes.of("away"), 1))).table("gaze");
        var scores = table.scores(AggregationRule.MEAN, Window.STUDY, Progress.NONE);
        assertThat(scores.rule()).isEqualTo(AggregationRule.MAJORITY);
        assertThat(scores.units().get(0).score().tied()).containsExactly(1.0, 2.0);
        var ticked = study(List.of(rating("k1", 0, "acts", new Answer.Codes(Set.of("smile")), 1), rating("k2", 0, "acts", new Answer.Codes(Set.of()), 1))).table("acts.smile");
        assertThat(ticked.scores(AggregationRule.MEAN, Window.STUDY, Progress.NONE).units().get(0).score().number()).as("the share who ticked it").hasValue(.5);
    }

    @Test
    void an_unknown_item_is_answered_with_those_there_are() throws Exception {
        var study = study(List.of());
        assertThatThrownBy(() -> study.table("heat")).isInstanceOf(Problem.class).hasMessageContaining("heat").hasMessageContaining("acts.nod");
    }

    private static final Plan PLAN = plan();

    private static Plan plan() {
        var bare = Plans.empty(1, SCHEME).withRecordings(Plans.recordings(20, 20));
        return Plans.crossed(SlicePlan.fixed(bare, SliceWindow.everySeconds(10)).addTo(bare), 2);
    }

    private static Study study(List<Rating> ratings) throws Problem {
        var storage = new MemoryStorage(PLAN);
        storage.append(ratings);
        return Study.open(storage, new HandClock(), "1.0");
    }

    private static String code(int slice) {
        return PLAN.slices().get(slice).code();
    }

    private static Rating rating(String observer, int slice, String item, Answer answer, int attempt) {
        return rating(Showing.rated(observer, code(slice)), item, answer, attempt);
    }

    private static Rating rating(Showing showing, String item, Answer answer, int attempt) {
        return new Rating(UUID.randomUUID().toString(), Plans.NOON, showing, item, answer, attempt, OptionalInt.empty(), 1_000, 1, 1, "1.0", false);
    }

    @Test
    void scales_without_points_and_means_of_several_items_have_ends_too() throws Exception {
        var study = study(List.of(rating("k1", 0, "line", new Answer.Value(20), 1)));
        assertThat(study.table("line").toRatings().ends()).isEqualTo(new Ends(0, 100));
        assertThat(study.table("warm").toRatings().ends()).isEqualTo(new Ends(1, 7));
        assertThat(study.table("rapport").toRatings().ends()).isEqualTo(new Ends(1, 7));
    }
}
