// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.thinslice.base.TimeSpan;
import org.thinslice.study.Answer;
import org.thinslice.study.Assignment;
import org.thinslice.study.Channel;
import org.thinslice.study.FrozenScheme;
import org.thinslice.study.Observer;
import org.thinslice.study.Plan;
import org.thinslice.study.Rating;
import org.thinslice.study.Recording;
import org.thinslice.study.Showing;
import org.thinslice.study.Slice;
import org.thinslice.study.StudySettings;

/** A small plan and ratings for it. */
final class Sample {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final String ID = "0b8a3f5e-3b54-4a53-9c1e-0a86d5d3b111";

    private Sample() {
    }

    /** Three recordings of {@code slices} slices each, all assigned to observers k1 and k2 in the same order. */
    static Plan plan(int slices) {
        var recordings = new ArrayList<Recording>();
        var cut = new ArrayList<Slice>();
        for (var id : List.of("s01", "s02", "s03")) {
            recordings.add(new Recording(id, "session " + id, "recordings/" + id + ".mp4", "ab".repeat(32), 1_000,
                    slices * 10_000_000L, true, true, Map.of("condition", "in phase", "note", "quote ' \" \\ \uD83D\uDE00")));
            for (int i = 0; i < slices; i++)
                cut.add(new Slice(id + "x" + i, id, TimeSpan.ofSeconds(10 * i, 10 * i + 10), Channel.VIDEO_AND_AUDIO));
        }
        var observers = List.of(Observer.person("k1"), new Observer("k2", true));
        var assignments = new ArrayList<Assignment>();
        for (var observer : observers)
            for (int i = 0; i < cut.size(); i++)
                assignments.add(new Assignment(i + 1, Showing.rated(observer.code(), cut.get(i).code())));
        return new Plan(new StudySettings(ID, "Sample", 42, 1), List.of(FrozenScheme.freeze(1, "Rapport", "<scheme/>", NOON)),
                recordings, cut, observers, assignments);
    }

    static Rating rating(String observer, String slice, double value) {
        return rating(observer, slice, new Answer.Value(value), OptionalInt.empty());
    }

    static Rating rating(String observer, String slice, Answer answer, OptionalInt confidence) {
        return new Rating(UUID.randomUUID().toString(), NOON, Showing.rated(observer, slice), "rapport", answer, 1, confidence,
                1_234, 1, 1, "0.1.0", false);
    }
}
