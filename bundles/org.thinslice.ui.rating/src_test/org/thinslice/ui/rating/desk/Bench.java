// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.thinslice.base.Problem;
import org.thinslice.base.TimeSpan;
import org.thinslice.scheme.SchemeBuild;
import org.thinslice.scheme.SchemeText;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.Scheme;
import org.thinslice.study.Answer;
import org.thinslice.study.Assignment;
import org.thinslice.study.Channel;
import org.thinslice.study.Event;
import org.thinslice.study.FrozenScheme;
import org.thinslice.study.Observer;
import org.thinslice.study.Plan;
import org.thinslice.study.Recording;
import org.thinslice.study.Showing;
import org.thinslice.study.Slice;
import org.thinslice.study.Study;
import org.thinslice.study.StudySettings;

/** A small study with one observer, k1, at a desk whose clock and disk a test holds in its hands. */
final class Bench {

    final MemoryStorage storage;
    final Study study;
    final FakeScreening screening = new FakeScreening();
    final List<Runnable> timers = new ArrayList<>();
    long millis;
    RatingDesk desk;

    Bench(Scheme scheme, int slices, int practice) throws Problem {
        storage = new MemoryStorage(plan(scheme, slices, practice));
        study = Study.open(storage, InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z")), "test");
        sit();
    }

    /** One slice after the other, one nine-point scale. */
    static Bench rapport(int slices) throws Problem {
        return new Bench(SchemeBuild.scheme("Rapport").item(SchemeBuild.scale("rapport", 1, 9).notRatable()).build(), slices, 0);
    }

    /** The observer sits down: a new sitting, a new desk. */
    void sit() throws Problem {
        var queue = new Door(study).open(new Door.Caller.Known("k1"));
        desk = new RatingDesk(queue, screening, new RatingDesk.Ways(Runnable::run, Runnable::run, (after, task) -> timers.add(task),
                () -> millis));
        desk.begin();
    }

    /** Watches the present slice to its end. */
    void watch() {
        screening.end();
    }

    /** Rates an item and goes on. */
    void rateAndGoOn(double value) {
        watch();
        rate(value);
        desk.next();
    }

    /** Answers the first item. */
    void rate(double value) {
        desk.choose(item(0), new Answer.Value(value));
    }

    Item item(int index) {
        return desk.form().items().get(index);
    }

    /** Some time passes. */
    void pass(Duration time) {
        millis += time.toMillis();
    }

    /** What was waiting for its time runs. */
    void runTimers() {
        var due = List.copyOf(timers);
        timers.clear();
        due.forEach(Runnable::run);
    }

    List<Event.Kind> kinds() {
        return study.events().stream().map(Event::kind).toList();
    }

    private static Plan plan(Scheme scheme, int slices, int practice) {
        var settings = StudySettings.named("Test", 1);
        var recordings = new ArrayList<Recording>();
        var cut = new ArrayList<Slice>();
        var order = new ArrayList<Assignment>();
        for (var i = 1; i <= practice + slices; i++) {
            recordings.add(new Recording("r" + i, "s" + i, Path.of("s" + i + ".mp4").toString(), "0".repeat(64), 1, 60_000_000, true,
                    true, Map.of()));
            cut.add(new Slice("c" + i, "r" + i, TimeSpan.ofSeconds(0, 10), Channel.VIDEO_AND_AUDIO));
            order.add(new Assignment(i, i <= practice ? Showing.practice("k1", "c" + i) : Showing.rated("k1", "c" + i)));
        }
        var frozen = FrozenScheme.freeze(1, scheme.getName(), SchemeText.write(scheme), Instant.parse("2026-11-22T09:00:00Z"));
        return new Plan(settings, List.of(frozen), recordings, cut, List.of(Observer.person("k1"), new Observer("sim1", true)), order);
    }
}
