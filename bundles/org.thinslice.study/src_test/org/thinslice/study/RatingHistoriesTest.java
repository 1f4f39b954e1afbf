// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Thousands of made-up ledgers, held in columns and once more as plain lists that are searched from end to end. */
class RatingHistoriesTest {

    /** Pairs of these have the same hash, whatever is put around them. */
    private static final List<String> CODES = List.of("AaAa", "AaBB", "BBAa", "BBBB", "k1", "k2");
    private static final List<Answer> ANSWERS = List.of(new Answer.Value(0), new Answer.Value(-0.0), new Answer.Value(.1 + .2), new Answer.Value(7),
            new Answer.Codes(Set.of()), Answer.Codes.of("AaAa"), new Answer.Codes(Set.of("BBBB", "AaBB")), new Answer.Words(""), new Answer.Words("AaAa"),
            new Answer.Words("BBBB"), new Answer.NotRatable("BBBB"), new Answer.NotRatable("picture"));

    /** What was taken, and nothing else: every question is answered by looking at all of it. */
    private static final class Story {

        private final List<Rating> ratings = new ArrayList<>();
        private final List<Rating> answers = new ArrayList<>();
        /** The attempt of the observer that each answer stands for, by its place among the answers. */
        private final List<Integer> attempts = new ArrayList<>();

        void take(Entry entry) {
            if (entry instanceof Rating rating) {
                ratings.add(rating);
                attempts.add(rating.attempt());
                answers.add(rating);
            } else if (entry instanceof Correction correction) {
                int counting = counting(correction.showing(), correction.item());
                if (counting >= 0 && answers.get(counting).id().equals(correction.corrects())) {
                    attempts.add(attempts.get(counting));
                    answers.add(correction.over(answers.get(counting)));
                }
            }
        }

        /** The rule of the ledger: the highest attempt, the last among equals, and a correction as long as what it corrects would. */
        int counting(Showing showing, String item) {
            int best = -1;
            for (int i = 0; i < answers.size(); i++)
                if (answers.get(i).showing().equals(showing) && answers.get(i).item().equals(item)
                        && (best < 0 || attempts.get(i) >= attempts.get(best)))
                    best = i;
            return best;
        }

        /** What everybody may ask, written down at this moment. */
        Told told() {
            var finals = new LinkedHashMap<Showing, Map<String, Rating>>();
            for (var answer : answers)
                finals.computeIfAbsent(answer.showing(), showing -> new LinkedHashMap<>()).computeIfAbsent(answer.item(),
                        item -> answers.get(counting(answer.showing(), item)));
            var own = new HashMap<String, List<Rating>>();
            var last = new HashMap<String, Instant>();
            for (var rating : ratings) {
                own.computeIfAbsent(rating.observer(), observer -> new ArrayList<>()).add(rating);
                last.merge(rating.observer(), rating.at(), (a, b) -> a.isAfter(b) ? a : b);
            }
            return new Told(List.copyOf(ratings), List.copyOf(answers), finals, own, last);
        }
    }

    private record Told(List<Rating> ratings, List<Rating> answers, Map<Showing, Map<String, Rating>> finals, Map<String, List<Rating>> own,
            Map<String, Instant> last) {

        /** Not one assertion for each rating: there are millions. */
        void isWhat(Snapshot snapshot, String history) {
            var rows = snapshot.rows();
            assertThat(rows.ratings().equals(ratings)).as("ratings of " + history).isTrue();
            assertThat(rows.answers().equals(answers)).as("answers of " + history).isTrue();
            finals.forEach((showing, items) -> assertThat(List.copyOf(snapshot.finals().of(showing).entrySet())).as("what counts in " + history)
                    .isEqualTo(List.copyOf(items.entrySet())));
            var counting = new HashSet<Rating>();
            finals.values().forEach(items -> counting.addAll(items.values()));
            assertThat(answers.stream().filter(snapshot.finals()::holds).allMatch(counting::contains)).as(history).isTrue();
            assertThat(answers.stream().filter(snapshot.finals()::holds).count()).as(history).isEqualTo(counting.size());
            var byShowing = ratings.stream().collect(Collectors.groupingBy(Rating::showing));
            assertThat(finals.keySet().stream().allMatch(showing -> snapshot.finals().given(showing).equals(byShowing.getOrDefault(showing, List.of()))))
                    .as("ratings of each showing in " + history).isTrue();
            own.forEach((observer, given) -> assertThat(rows.of(observer).equals(given)).as("ratings of one observer in " + history).isTrue());
            assertThat(rows.last()).as(history).isEqualTo(last);
        }
    }

    private static final class Writer {

        private final Random random;
        private final int codes;

        Writer(Random random, int codes) {
            this.random = random;
            this.codes = codes;
        }

        private <T> T any(List<T> things) {
            return things.get(random.nextInt(things.size()));
        }

        private String code() {
            return random.nextInt(3) == 0 ? "x" + random.nextInt(codes) : any(CODES);
        }

        /** Mostly as they are made; some by hand, in capitals or without zeros in front. */
        private String id() {
            var id = new UUID(random.nextLong(), random.nextLong()).toString();
            return switch (random.nextInt(40)) {
                case 0 -> id.toUpperCase(Locale.ROOT);
                case 1 -> "%x-1-2-3-%x".formatted(random.nextInt(1 << 28), random.nextInt());
                default -> id;
            };
        }

        /** Long before 1970, with nanoseconds that the ledger does not keep, or as far away as can be. */
        private Instant at() {
            return switch (random.nextInt(40)) {
                case 0 -> Instant.MIN.plusNanos(random.nextInt(2_000_000_000));
                case 1 -> Instant.MAX;
                case 2, 3 -> Instant.EPOCH.minusNanos(random.nextInt(2_000_000_000));
                default -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
            };
        }

        private Showing showing() {
            return switch (random.nextInt(6)) {
                case 0 -> Showing.practice(code(), code());
                case 1 -> Showing.repeat(code(), code(), 2 + random.nextInt(2));
                default -> Showing.rated(code(), code());
            };
        }

        Entry next(Story story) {
            int kind = random.nextInt(10);
            if (kind < 2 && !story.answers.isEmpty()) {
                // of an answer of late, or of any, which mostly does not count any more
                var of = story.answers.get(kind == 0 ? story.answers.size() - 1 : random.nextInt(story.answers.size()));
                return new Correction(id(), at(), of.id(), of.showing(), of.item(), any(ANSWERS), "why", "2");
            }
            if (kind == 2 && !story.answers.isEmpty()) {
                var of = any(story.answers);
                return rating(of.showing(), of.item(), random.nextInt(4) == 0 ? 1 : of.attempt() % 1_000 + random.nextInt(2));
            }
            return rating(showing(), code(), random.nextInt(100) == 0 ? Integer.MAX_VALUE - random.nextInt(2) : 1 + random.nextInt(3));
        }

        private Rating rating(Showing showing, String item, int attempt) {
            return new Rating(id(), at(), showing, item, any(ANSWERS), Math.max(1, attempt),
                    random.nextInt(3) == 0 ? OptionalInt.of(random.nextInt()) : OptionalInt.empty(), random.nextLong() >>> 1 + random.nextInt(60),
                    random.nextInt(3), 1 + random.nextInt(2), any(List.of("1", "2")), random.nextBoolean());
        }
    }

    private static Snapshot none() {
        return new LedgerContents().with(Plans.empty(1, Plans.rapport()));
    }

    /** One ledger, in as many pieces as it comes; what was there after each is asked for by other threads while it grows on. */
    private static void tell(long seed, int pieces, int most, int codes, ExecutorService readers, List<Future<?>> reading) {
        var random = new Random(seed);
        var writer = new Writer(random, codes);
        var story = new Story();
        var now = none();
        var known = Set.<Showing>of();
        for (int piece = 0; piece < pieces; piece++) {
            var lines = new ArrayList<Ledger.Line>();
            for (int left = random.nextInt(most); left > 0; left--) {
                var entry = writer.next(story);
                story.take(entry);
                lines.add(new Ledger.Line(now.position() + lines.size() + 1, entry));
            }
            var next = now.plus(lines);
            var told = story.told();
            reading.add(readers.submit(() -> told.isWhat(next, "history " + seed)));
            var before = now;
            var later = new HashSet<>(told.finals().keySet());
            later.removeAll(known);
            reading.add(readers.submit(() -> assertThat(later).as("what came later in history " + seed)
                    .allMatch(showing -> before.finals().of(showing).isEmpty())));
            known = told.finals().keySet();
            now = next;
        }
    }

    @Test
    void columns_say_what_plain_lists_say_after_every_piece_of_thousands_of_ledgers() throws Exception {
        var readers = Executors.newFixedThreadPool(3);
        try {
            var reading = new ArrayList<Future<?>>();
            for (long seed = 0; seed < 3_000; seed++)
                tell(seed, 4, 14, 4, readers, reading);
            for (long seed = 3_000; seed < 3_060; seed++)
                tell(seed, 5, 120, 40, readers, reading);
            for (var each : reading)
                each.get();
        } finally {
            readers.shutdown();
        }
    }

    @Test
    void columns_say_what_plain_lists_say_around_the_end_of_a_chunk() throws Exception {
        for (int before : List.of(RatingChunk.ROWS - 2, RatingChunk.ROWS - 1, RatingChunk.ROWS, 2 * RatingChunk.ROWS - 1)) {
            var writer = new Writer(new Random(before), 400);
            var story = new Story();
            var lines = new ArrayList<Ledger.Line>();
            while (story.answers.size() < before) {
                // few questions are asked twice, so that answers stand far behind those they follow
                var entry = story.answers.size() % 5 == 0 ? writer.next(story) : writer.rating(writer.showing(), "item " + story.answers.size(), 1);
                story.take(entry);
                lines.add(new Ledger.Line(lines.size() + 1L, entry));
            }
            var now = none().plus(lines);
            story.told().isWhat(now, before + " rows");
            for (int more = 0; more < 4; more++) {
                var entry = IntStream.range(0, 100).mapToObj(i -> writer.next(story)).filter(Rating.class::isInstance).findFirst().orElseThrow();
                story.take(entry);
                now = now.plus(List.of(new Ledger.Line(lines.size() + more + 1L, entry)));
                assertThat(now.rows().length()).isEqualTo(before + more + 1);
                story.told().isWhat(now, before + " rows and " + (more + 1));
            }
        }
    }
}
