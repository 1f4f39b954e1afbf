// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.thinslice.scheme.SchemeBuild;
import org.thinslice.scheme.SchemeText;
import org.thinslice.scheme.model.Scheme;

/** Builds plans for tests. */
final class Plans {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final String ID = "0b8a3f5e-3b54-4a53-9c1e-0a86d5d3b111";

    private Plans() {
    }

    /** One required item, rapport from 1 to 9. */
    static Scheme rapport() {
        var scheme = SchemeBuild.scheme("Rapport").item(SchemeBuild.scale("rapport", 1, 9)).build();
        scheme.setId(ID);
        return scheme;
    }

    static Plan empty(long seed, Scheme scheme) {
        return Plan.start(new StudySettings(ID, "A study", seed, 1), FrozenScheme.freeze(1, "A scheme", SchemeText.write(scheme), NOON));
    }

    /** Recordings named s01, s02, … that last so many seconds each. */
    static List<Recording> recordings(double... seconds) {
        return IntStream.range(0, seconds.length).mapToObj(i -> recording("s%02d".formatted(i + 1), seconds[i], true, true)).toList();
    }

    static Recording recording(String id, double seconds, boolean video, boolean audio) {
        return new Recording(id, "session " + id, id + ".mp4", "ab".repeat(32), 1, Math.round(seconds * 1e6), video, audio, Map.of());
    }

    /** Sessions with so many slices of 10 s each, one recording a session, no observers. */
    static Plan sessions(long seed, int... slices) {
        var seconds = IntStream.of(slices).mapToDouble(n -> 10.0 * n).toArray();
        var plan = empty(seed, rapport()).withRecordings(recordings(seconds));
        return SlicePlan.fixed(plan, SliceWindow.everySeconds(10)).addTo(plan);
    }

    /** Sessions s1, s2, … filmed by two cameras, with so many slices of 10 s each that show both, no observers. */
    static Plan twoCameras(long seed, int sessions, int slices) {
        var all = new ArrayList<Recording>();
        for (int i = 1; i <= sessions; i++)
            for (var camera : List.of("a", "b"))
                all.add(new Recording("s" + i + camera, "s" + i, "s" + i + camera + ".mp4", "ab".repeat(32), 1, slices * 10_000_000L,
                        true, true, Map.of()));
        var plan = empty(seed, rapport()).withRecordings(all);
        return PairedSlices.sideBySide(plan, SliceWindow.everySeconds(10), List.of(), Beside.Sound.FIRST).addTo(plan);
    }

    /** The same with control slices. */
    static Plan withPseudoDyads(Plan plan, int wanted) {
        return PairedSlices.pseudoDyads(plan, SliceWindow.everySeconds(10), wanted, plan.settings().seed(), List.of()).addTo(plan);
    }

    /** Control slices and no others. */
    static Plan pseudoDyadsOnly(long seed, int sessions, int wanted) {
        return withPseudoDyads(twoCameras(seed, sessions, 4).withSlices(List.of()), wanted);
    }

    static List<Observer> observers(int count) {
        var all = new ArrayList<Observer>();
        for (int i = 1; i <= count; i++)
            all.add(Observer.person("k" + i));
        return all;
    }

    /** Every observer every slice. */
    static Plan crossed(Plan plan, int observers) {
        return CrossedDesign.complete(CrossedDesign.withNewcomers(plan, observers(observers))).plan();
    }
}
