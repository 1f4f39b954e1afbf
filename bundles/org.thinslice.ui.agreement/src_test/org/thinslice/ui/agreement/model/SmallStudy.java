// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

import org.thinslice.base.Problem;
import org.thinslice.base.TimeSpan;
import org.thinslice.scheme.SchemeBuild;
import org.thinslice.scheme.SchemeText;
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
import org.thinslice.study.Study;
import org.thinslice.study.StudySettings;

/** Two sessions of two slices of 10 s (a1 a2, b1 b2), two items, and the ratings of k1, k2 and k3. */
public final class SmallStudy {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String ID = "0b8a3f5e-3b54-4a53-9c1e-0a86d5d3b111";
    private static final List<String> SLICES = List.of("a1", "a2", "b1", "b2");

    private SmallStudy() {
    }

    /** Rapport: all agree on a1, k3 differs most on b2. Warmth was rated by k1 alone. */
    public static Study rated() throws Problem {
        var study = unrated();
        study.append(ratings("rapport", "k1", 5, 3, 8, 2));
        study.append(ratings("rapport", "k2", 5, 4, 7, 2));
        study.append(ratings("rapport", "k3", 5, 3, 6, 9));
        study.append(ratings("warmth", "k1", 4, 4, 3, 1));
        return study;
    }

    public static Study unrated() throws Problem {
        return Study.open(new MemoryStorage(plan()), InstantSource.fixed(NOON), "test");
    }

    private static Plan plan() {
        var scheme = SchemeBuild.scheme("Two items").item(SchemeBuild.scale("rapport", 1, 9)).item(SchemeBuild.scale("warmth", 1, 9)).build();
        scheme.setId(ID);
        var observers = List.of(Observer.person("k1"), Observer.person("k2"), Observer.person("k3"));
        return Plan.start(new StudySettings(ID, "A study", 1, 1), FrozenScheme.freeze(1, "Two items", SchemeText.write(scheme), NOON))
                .withRecordings(List.of(recording("a"), recording("b")))
                .withSlices(List.of(slice("a2", "a", 10), slice("a1", "a", 0), slice("b1", "b", 0), slice("b2", "b", 10)))
                .withObservers(observers).withAssignments(assignments(observers));
    }

    private static List<Assignment> assignments(List<Observer> observers) {
        var all = new ArrayList<Assignment>();
        for (var observer : observers)
            for (var i = 0; i < SLICES.size(); i++)
                all.add(new Assignment(i + 1, Showing.rated(observer.code(), SLICES.get(i))));
        return all;
    }

    private static Recording recording(String session) {
        return new Recording(session + ".mp4", session, session + ".mp4", "ab".repeat(32), 1, 20_000_000, true, true, Map.of());
    }

    private static Slice slice(String code, String recording, int from) {
        return new Slice(code, recording + ".mp4", TimeSpan.ofSeconds(from, from + 10), Channel.VIDEO_AND_AUDIO);
    }

    public static List<Entry> ratings(String item, String observer, double... values) {
        var all = new ArrayList<Entry>();
        for (var i = 0; i < values.length; i++)
            all.add(new Rating(UUID.nameUUIDFromBytes((item + observer + i + values[i]).getBytes()).toString(), NOON,
                    Showing.rated(observer, SLICES.get(i)), item, new Answer.Value(values[i]), 1, OptionalInt.empty(), 900, 1, 1, "test", false));
        return all;
    }
}
