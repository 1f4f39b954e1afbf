// SPDX-License-Identifier: EPL-2.0
package org.thinslice.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The twelve sessions of the sample study: which pair walks how, in an order that tells nothing. */
final class SampleDesign {

    /** In phase and anti-phase most often, as they are what the study is about; the angles between them twice each. */
    private static final List<Integer> PHASES = List.of(0, 0, 0, 45, 45, 90, 90, 135, 135, 180, 180, 180);

    private SampleDesign() {
    }

    /** The pairs s01, s02, … of a seed. */
    static List<Pair> of(long seed) {
        var random = new Random(seed);
        var phases = new ArrayList<>(PHASES);
        Collections.shuffle(phases, random);
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < phases.size(); i++) {
            var session = String.format(Locale.ROOT, "s%02d", i + 1);
            double cadence = .84 + .12 * random.nextDouble();
            pairs.add(new Pair(session, phases.get(i), cadence, random.nextDouble(), 9, random.nextDouble()));
        }
        return pairs;
    }

    /** What a phase angle is called in the recordings' variables. */
    static String condition(int phaseDegrees) {
        return switch (phaseDegrees) {
            case 0 -> "in phase";
            case 180 -> "anti-phase";
            default -> "in between";
        };
    }
}
