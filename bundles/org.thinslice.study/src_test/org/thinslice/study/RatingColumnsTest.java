// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RatingColumnsTest {

    private static final Showing SHOWING = Showing.rated("k1", "s1");

    private final Random random = new Random(11);
    private final RatingColumns columns = new RatingColumns();

    private Rating rating(Showing showing, String item, Answer answer, int attempt) {
        return new Rating(id(), Plans.NOON.plusMillis(random.nextInt(90_000)), showing, item, answer, attempt, OptionalInt.empty(), random.nextInt(5_000),
                1, 1, "1.0", false);
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private Correction correction(Rating of, Answer answer) {
        return new Correction(id(), Plans.NOON, of.id(), of.showing(), of.item(), answer, "typed wrong", "1.1");
    }

    private RatingRows taking(List<Rating> ratings) {
        ratings.forEach(columns::take);
        return columns.rows();
    }

    @Test
    void give_every_kind_of_answer_back_as_it_was_given() {
        var ratings = IntStream.range(0, 9).mapToObj(i -> rating(SHOWING, "item" + i, List.of(new Answer.Value(.1 + .2), new Answer.Value(-0.0),
                new Answer.Value(0), new Answer.Codes(Set.of()), Answer.Codes.of("a"), new Answer.Codes(Set.of("b", "a,c")), new Answer.Words(""),
                new Answer.Words("tab\t 𝄞 \u0001"), new Answer.NotRatable("no sound")).get(i), 1)).toList();
        assertThat(taking(ratings).ratings()).isEqualTo(ratings);
    }

    @Test
    void give_every_field_back_as_it_was_given() {
        var answer = new Answer.Value(3);
        var ratings = List.of(
                new Rating(id(), Plans.NOON, SHOWING, "warm", answer, 1, OptionalInt.empty(), 0, 0, 1, "1.0", false),
                new Rating(id(), Instant.EPOCH.minusMillis(1), Showing.practice("k1", "s1"), "warm", answer, 7, OptionalInt.of(0), Long.MAX_VALUE, 3, 2, "1.1", true),
                new Rating(id(), Plans.NOON, Showing.repeat("k1", "s1", 4), "warm", answer, Integer.MAX_VALUE, OptionalInt.of(-5), 1, Integer.MAX_VALUE, 9, "x", true),
                new Rating(new UUID(0, 0).toString(), Instant.EPOCH, SHOWING, "warm", answer, 1, OptionalInt.of(5), 1, 1, 1, "1.0", false),
                new Rating(new UUID(-1, -1).toString(), Plans.NOON, SHOWING, "gaze", answer, 1, OptionalInt.of(5), 1, 1, 1, "1.0", true));
        assertThat(taking(ratings).ratings()).isEqualTo(ratings);
    }

    @Test
    void ids_and_times_that_fit_no_column_come_back_all_the_same() {
        var upper = new Rating("0B8A3F5E-3B54-4A53-9C1E-0A86D5D3B111", Plans.NOON, SHOWING, "a", new Answer.Value(1), 1, OptionalInt.empty(), 1, 1, 1, "1", true);
        var brief = new Rating("1-1-1-1-1", Plans.NOON, SHOWING, "b", new Answer.Value(1), 1, OptionalInt.empty(), 1, 1, 1, "1", true);
        var late = new Rating(id(), Instant.MAX, SHOWING, "c", new Answer.Value(1), 1, OptionalInt.empty(), 1, 1, 1, "1", true);
        var early = new Rating(id(), Instant.MIN, SHOWING, "d", new Answer.Value(1), 1, OptionalInt.empty(), 1, 1, 1, "1", true);
        var rows = taking(List.of(upper, brief, late, early));
        assertThat(rows.ratings()).containsExactly(upper, brief, late, early);
        assertThat(new FinalRatings(rows).of(SHOWING).values()).containsExactly(upper, brief, late, early);
        assertThat(new FinalRatings(rows).holds(upper)).isTrue();
        assertThat(rows.last()).containsEntry("k1", late.at());
        assertThat(columns.take(correction(upper, new Answer.Value(2)))).contains(upper);
    }

    @Test
    void a_correction_stands_among_the_answers_and_not_among_the_ratings() {
        var ratings = IntStream.range(0, 20).mapToObj(i -> rating(SHOWING, "item" + i, new Answer.Value(i), 1)).toList();
        var answers = new ArrayList<Rating>();
        for (var rating : ratings) {
            columns.take(rating);
            answers.add(rating);
            for (int again = 0; again < random.nextInt(3); again++) {
                var old = answers.get(answers.size() - 1);
                var correction = correction(old, new Answer.Value(50 + again));
                assertThat(columns.take(correction)).contains(old);
                answers.add(correction.over(old));
            }
        }
        assertThat(columns.rows().ratings()).isEqualTo(ratings);
        assertThat(columns.rows().answers()).isEqualTo(answers);
        assertThat(columns.rows().of("k1")).isEqualTo(ratings);
        assertThat(columns.rows().of("k2")).isEmpty();
    }

    @Test
    void lists_of_ratings_cannot_be_changed_or_read_beyond_their_end() {
        var list = taking(List.of(rating(SHOWING, "warm", new Answer.Value(1), 1))).ratings();
        assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.add(list.get(0))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> list.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    /** What a state should say, in plain objects: the rule of the ledger, once more. */
    private static final class Plain {

        final List<Rating> ratings = new ArrayList<>();
        final List<Rating> answers = new ArrayList<>();
        final Map<Showing, Map<String, Rating>> finals = new HashMap<>();
        final Map<String, Integer> attempts = new HashMap<>();

        void take(Rating rating) {
            ratings.add(rating);
            answers.add(rating);
            attempts.put(rating.id(), rating.attempt());
            finals.computeIfAbsent(rating.showing(), showing -> new LinkedHashMap<>()).merge(rating.item(), rating,
                    (old, next) -> next.attempt() >= attempts.get(old.id()) ? next : old);
        }

        Optional<Rating> take(Correction correction) {
            var old = finals.getOrDefault(correction.showing(), Map.of()).get(correction.item());
            if (old == null || !old.id().equals(correction.corrects()))
                return Optional.empty();
            attempts.put(correction.id(), attempts.get(old.id()));
            answers.add(correction.over(old));
            finals.get(old.showing()).put(old.item(), correction.over(old));
            return Optional.of(old);
        }
    }

    private record Seen(RatingRows rows, List<Rating> ratings, List<Rating> answers, Map<Showing, Map<String, Rating>> finals) {

        static Seen of(RatingRows rows, Plain plain) {
            var finals = new HashMap<Showing, Map<String, Rating>>();
            plain.finals.forEach((showing, items) -> finals.put(showing, new LinkedHashMap<>(items)));
            return new Seen(rows, List.copyOf(plain.ratings), List.copyOf(plain.answers), finals);
        }

        void check() {
            assertThat(rows.ratings()).isEqualTo(ratings);
            assertThat(rows.answers()).isEqualTo(answers);
            finals.forEach((showing, items) -> assertThat(List.copyOf(new FinalRatings(rows).of(showing).entrySet())).isEqualTo(List.copyOf(items.entrySet())));
            assertThat(new FinalRatings(rows).of(Showing.rated("nobody", "s1"))).isEmpty();
            assertThat(answers.stream().filter(new FinalRatings(rows)::holds).count()).isEqualTo(finals.values().stream().mapToInt(Map::size).sum());
        }
    }

    private Showing anyShowing(int slices) {
        var observer = "k" + random.nextInt(12);
        var slice = "s" + random.nextInt(slices);
        return random.nextInt(8) > 0 ? Showing.rated(observer, slice) : Showing.repeat(observer, slice, 2 + random.nextInt(2));
    }

    private void grow(RatingColumns to, Plain plain, int entries, int slices) {
        for (int i = 0; i < entries; i++)
            if (random.nextInt(10) > 0 || plain.answers.isEmpty()) {
                var rating = rating(anyShowing(slices), "item" + random.nextInt(4), new Answer.Value(random.nextInt(9)), 1 + random.nextInt(3));
                to.take(rating);
                plain.take(rating);
            } else {
                // often of an answer that does not count any more
                var correction = correction(plain.answers.get(random.nextInt(plain.answers.size())), new Answer.Value(random.nextInt(9)));
                assertThat(to.take(correction)).isEqualTo(plain.take(correction));
            }
    }

    @Test
    void what_counts_is_what_the_rule_of_the_ledger_says_and_every_earlier_state_stays_as_it_was() {
        var plain = new Plain();
        var seen = new ArrayList<Seen>();
        for (int step = 0; step < 12; step++) {
            seen.add(Seen.of(columns.rows(), plain));
            grow(columns, plain, random.nextInt(700), 40);
        }
        seen.add(Seen.of(columns.rows(), plain));
        assertThat(columns.length()).isGreaterThan(3 * RatingChunk.ROWS);
        seen.forEach(Seen::check);
    }

    @Test
    void two_futures_of_one_state_do_not_mix() {
        var plain = new Plain();
        grow(columns, plain, 1_500, 30);
        var common = Seen.of(columns.rows(), plain);
        var first = RatingColumns.after(common.rows());
        assertThat(first).as("nothing is copied without need").isSameAs(columns);
        first.take(rating(SHOWING, "warm", new Answer.Value(1), 1));
        var second = RatingColumns.after(common.rows());
        grow(second, plain, 1_500, 60);
        Seen.of(second.rows(), plain).check();
        assertThat(first.rows().ratings()).hasSize(common.ratings().size() + 1);
    }

    @Test
    void a_state_can_be_read_while_another_thread_adds_to_it() throws Exception {
        var plain = new Plain();
        grow(columns, plain, 700, 20);
        var seen = Seen.of(columns.rows(), plain);
        var adding = CompletableFuture.runAsync(() -> {
            var other = new Random(3);
            for (int i = 0; i < 60_000; i++)
                columns.take(new Rating(new UUID(i, i).toString(), Plans.NOON, Showing.rated("k" + other.nextInt(12), "s" + other.nextInt(2_000)),
                        "item" + other.nextInt(6), new Answer.Value(i), 5, OptionalInt.of(i % 7), i, i % 5, 1, "1.0", true));
        });
        do
            seen.check();
        while (!adding.isDone());
        adding.get();
        assertThat(columns.length()).isEqualTo(seen.answers().size() + 60_000);
    }
}
