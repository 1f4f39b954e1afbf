// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinslice.study.Answer;
import org.thinslice.study.Rating;
import org.thinslice.study.Showing;

/** What is read the quick way is what is read the thorough way, or is left to it. */
class QuickReadingTest {

    private static final String SPARE = "\"\\,:{}[] 0129.-+Eeabtrue\n";

    private final Random random = new Random(20260302);

    @ParameterizedTest
    @ValueSource(strings = { "2026-03-01T12:00:00Z", "2026-03-01T12:00:00.007Z", "1969-12-31T23:59:59.999Z", "2024-02-29T00:00:00Z", "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z", "2026-00-10T00:00:00Z", "2026-04-31T10:00:00.5Z", "2026-03-01T24:00:00Z", "2026-03-01T12:60:00Z", "2026-06-30T23:59:60Z",
            "0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z", "+12026-03-01T12:00:00Z", "2026-03-01T12:00:00.123456Z", "2026-03-01T12:00:00", "Z", "",
            "2026-03-01T12:00Z", "2026-03-01T12:00:00+01:00", "2026-03-01t12:00:00z", "２026-03-01T12:00:00Z", "2026/03/01T12:00:00Z", "2026-03-01T12:00:00,123Z" })
    void moments_are_what_java_says_they_are(String text) {
        assertThat(moment(() -> Moment.parse(text))).isEqualTo(moment(() -> Instant.parse(text)));
    }

    @Test
    void random_moments_are_what_java_says_they_are() {
        for (int i = 0; i < 3_000; i++) {
            var given = Instant.ofEpochMilli(random.nextLong() % 60_000_000_000_000L).toString();
            assertThat(Moment.parse(given)).isEqualTo(Instant.parse(given));
            var broken = broken(given);
            assertThat(moment(() -> Moment.parse(broken))).as(broken).isEqualTo(moment(() -> Instant.parse(broken)));
        }
    }

    private interface Parsing {
        Instant now();
    }

    private static Optional<Instant> moment(Parsing parsing) {
        try {
            return Optional.of(parsing.now());
        } catch (DateTimeException no) {
            return Optional.empty();
        }
    }

    @Test
    void ratings_are_the_same_whichever_way_they_are_read() throws Exception {
        for (int i = 0; i < 3_000; i++) {
            var rating = rating(random.nextBoolean() ? new Answer.Value(random.nextGaussian() * Math.pow(10, random.nextInt(20) - 10))
                    : new Answer.Codes(List.of(Set.<String>of(), Set.of("a"), Set.of("a", "b", "ü c")).get(random.nextInt(3))));
            assertThat(PlainRating.of(EntryCodec.row(rating), rating.at())).contains(rating);
            assertThat(slow(EntryCodec.row(rating))).contains(rating);
        }
    }

    @Test
    void a_body_nobody_wrote_is_refused_or_read_as_it_always_was() {
        int quick = 0;
        for (int i = 0; i < 60_000; i++) {
            var row = EntryCodec.row(rating(random.nextBoolean() ? new Answer.Value(random.nextInt(9)) : new Answer.Codes(Set.of("a", "b"))));
            var broken = new EntryRow(row.id(), row.kind(), row.at(), row.observer(), row.slice(), broken(row.body()));
            var read = plain(broken);
            quick += read.isPresent() ? 1 : 0;
            if (read.isPresent())
                assertThat(read).as(broken.body()).isEqualTo(slow(broken));
        }
        assertThat(quick).isBetween(1_000, 59_000);
    }

    @Test
    void texts_with_escapes_and_other_answers_are_left_to_the_thorough_way() {
        for (var answer : List.of(new Answer.Words("a"), new Answer.NotRatable("no sound"), Answer.Codes.of("a\"b"), Answer.Codes.of("a\\b")))
            assertThat(PlainRating.of(EntryCodec.row(rating(answer)), Sample.NOON)).isEmpty();
    }

    private static Optional<Rating> plain(EntryRow row) {
        try {
            return PlainRating.of(row, Sample.NOON);
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static Optional<Rating> slow(EntryRow row) {
        try {
            return Optional.of(RatingBody.rating(row, Instant.parse(row.at()), new Fields(Json.fields(row.body()))));
        } catch (MalformedEntry | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private Rating rating(Answer answer) {
        var showing = List.of(Showing.rated("k1", "s1"), Showing.practice("k1", "s1"), Showing.repeat("k1", "s1", 3)).get(random.nextInt(3));
        return new Rating(new UUID(random.nextLong(), random.nextLong()).toString(), Sample.NOON, showing, "wärm", answer, 1 + random.nextInt(3),
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(8)),
                Math.abs(random.nextLong()) >> random.nextInt(60) + 4, random.nextInt(4), 1 + random.nextInt(12), "1.0", random.nextBoolean());
    }

    /** With a letter less, more or exchanged, sometimes several. */
    private String broken(String text) {
        var broken = new StringBuilder(text);
        do {
            int at = random.nextInt(broken.length());
            char letter = SPARE.charAt(random.nextInt(SPARE.length()));
            switch (random.nextInt(3)) {
                case 0 -> broken.deleteCharAt(at);
                case 1 -> broken.insert(at, letter);
                default -> broken.setCharAt(at, letter);
            }
        } while (random.nextInt(4) == 0 && broken.length() > 0);
        return broken.toString();
    }
}
