// SPDX-License-Identifier: EPL-2.0
package org.thinslice.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import org.thinslice.study.Answer;
import org.thinslice.study.Assignment;
import org.thinslice.study.Entry;
import org.thinslice.study.Event;
import org.thinslice.study.Plan;
import org.thinslice.study.Rating;
import org.thinslice.study.Slice;

/** The ledger of the sample study: one sitting of each simulated observer, every rating marked as simulated. */
final class SampleRatings {

    private static final Instant FIRST_SITTING = Instant.parse("2026-01-12T09:00:00Z");
    private static final double CHANGED_MIND = .02;

    /**
     * What is rated, and with what.
     *
     * @param item    key of the item
     * @param lowest  lowest point of its scale
     * @param highest highest point
     * @param reasons codes of the reasons for not rating; empty if the item does not allow it
     */
    record Scale(String item, int lowest, int highest, List<String> reasons) {
    }

    private final Plan plan;
    private final Scale scale;
    private final String appVersion;
    private final Random random;
    private final Map<String, Double> impressions = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private Instant now = FIRST_SITTING;

    private SampleRatings(Plan plan, Scale scale, String appVersion, long seed) {
        this.plan = plan;
        this.scale = scale;
        this.appVersion = appVersion;
        this.random = new Random(seed);
    }

    /** The entries, in the order of time. */
    static List<Entry> of(Plan plan, List<Pair> pairs, Scale scale, String appVersion, long seed) {
        var ratings = new SampleRatings(plan, scale, appVersion, seed);
        ratings.look(pairs, new Impression(seed + 1));
        for (int i = 0; i < SimulatedObserver.SIX.size(); i++) {
            ratings.now = FIRST_SITTING.plus(Duration.ofDays(i)).plusSeconds(ratings.random.nextInt(3 * 3600));
            ratings.sitting(SimulatedObserver.SIX.get(i));
        }
        return ratings.entries;
    }

    private void look(List<Pair> pairs, Impression impression) {
        var bySession = new HashMap<String, Pair>();
        pairs.forEach(pair -> bySession.put(pair.session(), pair));
        for (Slice slice : plan.slices()) {
            double middle = (slice.span().fromMicros() + slice.span().toMicros()) / 2e6;
            impressions.put(slice.code(), impression.of(bySession.get(slice.recording()), middle));
        }
    }

    private void sitting(SimulatedObserver observer) {
        var order = plan.assignmentsOf(observer.code());
        event(Event.Kind.SITTING_STARTED, observer, "");
        for (int i = 0; i < order.size(); i++) {
            event(Event.Kind.SHOWN, observer, order.get(i).slice());
            now = now.plusMillis(10_400);
            event(Event.Kind.ENDED, observer, order.get(i).slice());
            rate(observer, order.get(i), i / (double) order.size());
            now = now.plusMillis(700 + random.nextInt(900));
        }
        event(Event.Kind.SITTING_ENDED, observer, "");
    }

    private void rate(SimulatedObserver observer, Assignment assignment, double done) {
        long thinking = 900 + (long) (1_400 * -Math.log(1 - random.nextDouble()));
        if (!scale.reasons().isEmpty() && random.nextDouble() < observer.unsure()) {
            var reason = scale.reasons().get(random.nextInt(scale.reasons().size()));
            answer(assignment, new Answer.NotRatable(reason), 1, thinking);
            return;
        }
        int value = observer.rate(impressions.get(assignment.slice()), done, scale.lowest(), scale.highest(), random);
        if (random.nextDouble() < CHANGED_MIND) {
            int before = value < scale.highest() ? value + 1 : value - 1;
            answer(assignment, new Answer.Value(before), 1, thinking);
            answer(assignment, new Answer.Value(value), 2, thinking + 1_200);
        } else {
            answer(assignment, new Answer.Value(value), 1, thinking);
        }
    }

    private void answer(Assignment assignment, Answer answer, int attempt, long durationMs) {
        now = now.plusMillis(attempt == 1 ? durationMs : 1_200);
        entries.add(new Rating(id(), now, assignment.showing(), scale.item(), answer, attempt, OptionalInt.empty(),
                durationMs, 1, plan.scheme().version(), appVersion, true));
    }

    private void event(Event.Kind kind, SimulatedObserver observer, String slice) {
        entries.add(new Event(id(), now, kind, observer.code(), slice, "simulated"));
    }

    /** An identity from the seed, in the form of a random UUID. */
    private String id() {
        long high = random.nextLong() & ~0xF000L | 0x4000L;
        long low = random.nextLong() & ~(3L << 62) | 1L << 63;
        return new UUID(high, low).toString();
    }
}
