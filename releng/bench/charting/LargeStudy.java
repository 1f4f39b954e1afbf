// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;

import org.thinslice.base.TimeSpan;
import org.thinslice.scheme.SchemeBuild;
import org.thinslice.scheme.SchemeText;
import org.thinslice.store.StudyFile;
import org.thinslice.study.Answer;
import org.thinslice.study.Assignment;
import org.thinslice.study.Channel;
import org.thinslice.study.Entry;
import org.thinslice.study.FrozenScheme;
import org.thinslice.study.Observer;
import org.thinslice.study.Plan;
import org.thinslice.study.Rating;
import org.thinslice.study.Recording;
import org.thinslice.study.Showing;
import org.thinslice.study.Slice;
import org.thinslice.study.StudySettings;

/** Writes a study of made-up ratings for the benchmarks: LargeStudy FILE [observers 50] [slices 5000] [items 5]. */
public final class LargeStudy {

    private static final Instant MADE = Instant.parse("2026-01-09T12:00:00Z");
    private static final String ID = "0b8a3f5e-3b54-4a53-9c1e-0a86d5d3b222";
    private static final int SLICES_IN_SESSION = 10;
    private static final int POINTS = 9;
    private static final int WRITE_AT_ONCE = 25_000;

    private final Random random = new Random(1);
    private final int observers;
    private final int slices;
    private final int items;

    private LargeStudy(int observers, int slices, int items) {
        this.observers = observers;
        this.slices = slices;
        this.items = items;
    }

    public static void main(String[] args) throws Exception {
        var file = Path.of(args[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        new LargeStudy(number(args, 1, 50), number(args, 2, 5000), number(args, 3, 5)).write(file);
    }

    private static int number(String[] args, int index, int otherwise) {
        return args.length > index ? Integer.parseInt(args[index]) : otherwise;
    }

    private void write(Path file) throws Exception {
        var plan = plan();
        try (var storage = StudyFile.create(file, plan)) {
            var pending = new ArrayList<Entry>();
            var truth = truth();
            for (int turn = 0; turn < slices; turn++)
                for (var observer : plan.observers()) {
                    int slice = Integer.parseInt(plan.assignmentsOf(observer.code()).get(turn).showing().slice().substring(1));
                    rate(observer.code(), slice, truth, pending);
                    if (pending.size() >= WRITE_AT_ONCE) {
                        storage.ledger().append(pending);
                        pending.clear();
                    }
                }
            storage.ledger().append(pending);
        }
    }

    /** Value of each slice on each item: half of it is its session's. */
    private double[][] truth() {
        var truth = new double[slices][items];
        for (int slice = 0; slice < slices; slice++)
            for (int item = 0; item < items; item++)
                truth[slice][item] = random.nextGaussian() + (slice % SLICES_IN_SESSION == 0 ? random.nextGaussian()
                        : truth[slice / SLICES_IN_SESSION * SLICES_IN_SESSION][item] * .7);
        return truth;
    }

    private void rate(String observer, int slice, double[][] truth, List<Entry> to) {
        double strictness = (observer.hashCode() % 7 - 3) * .2;
        for (int item = 0; item < items; item++) {
            double value = Math.rint(5 + 1.2 * truth[slice][item] + strictness + random.nextGaussian());
            to.add(new Rating(new UUID(random.nextLong(), random.nextLong()).toString(), MADE.plusSeconds(to.size()),
                    Showing.rated(observer, slice(slice)), "item" + (item + 1), new Answer.Value(Math.max(1, Math.min(POINTS, value))), 1,
                    OptionalInt.empty(), 900, 1, 1, "bench", true));
        }
    }

    private static String slice(int number) {
        return "x%04d".formatted(number);
    }

    private Plan plan() throws Exception {
        var build = SchemeBuild.scheme("Five items");
        for (int item = 1; item <= items; item++)
            build = build.item(SchemeBuild.scale("item" + item, 1, POINTS));
        var scheme = build.build();
        scheme.setId(ID);
        var recordings = new ArrayList<Recording>();
        var cut = new ArrayList<Slice>();
        for (int slice = 0; slice < slices; slice++) {
            int session = slice / SLICES_IN_SESSION;
            var name = "s%03d".formatted(session);
            if (slice % SLICES_IN_SESSION == 0)
                recordings.add(new Recording(name + ".mp4", name, name + ".mp4", "ab".repeat(32), 1, 600_000_000, true, true, Map.of()));
            int from = slice % SLICES_IN_SESSION * 30;
            cut.add(new Slice(slice(slice), name + ".mp4", TimeSpan.ofSeconds(from, from + 30), Channel.VIDEO_AND_AUDIO));
        }
        var people = new ArrayList<Observer>();
        for (int observer = 1; observer <= observers; observer++)
            people.add(new Observer("k%02d".formatted(observer), true));
        return Plan.start(new StudySettings(ID, "A large study", 1, 1), FrozenScheme.freeze(1, "Five items", SchemeText.write(scheme), MADE))
                .withRecordings(recordings).withSlices(cut).withObservers(people).withAssignments(assignments(people));
    }

    /** Everybody rates everything, each in an own order. */
    private List<Assignment> assignments(List<Observer> people) {
        var order = new ArrayList<Integer>();
        for (int slice = 0; slice < slices; slice++)
            order.add(slice);
        var all = new ArrayList<Assignment>();
        for (var observer : people) {
            Collections.shuffle(order, random);
            for (int place = 0; place < slices; place++)
                all.add(new Assignment(place + 1, Showing.rated(observer.code(), slice(order.get(place)))));
        }
        return all;
    }
}
