// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** {@link ChanceModel#SHUFFLE}. */
final class Shuffled implements Chance {

    private static final int TRIES = 200;

    private final Continuum continuum;
    private final List<List<Unit>> marked;
    private final double apart;

    Shuffled(Continuum continuum) {
        this.continuum = continuum;
        marked = continuum.byRater();
        apart = continuum.units().stream().mapToDouble(Unit::length).average().orElseThrow() / 2;
    }

    @Override
    public List<List<Unit>> sample(SplittableRandom random) {
        List<List<Unit>> sample;
        do {
            sample = new ArrayList<>();
            var shifts = new ArrayList<Double>();
            for (var rater : continuum.raters()) {
                shifts.add(shift(shifts, random));
                double shift = shifts.get(shifts.size() - 1);
                sample.add(marked.get(random.nextInt(marked.size())).stream().map(unit -> moved(unit, rater, shift)).toList());
            }
        } while (sample.stream().allMatch(List::isEmpty));
        return sample;
    }

    private Unit moved(Unit unit, String rater, double shift) {
        return unit.moved(rater, unit.start() + shift < continuum.end() ? shift : shift - continuum.length());
    }

    private double shift(List<Double> others, SplittableRandom random) {
        double shift = random.nextDouble() * continuum.length();
        for (int i = 0; i < TRIES && tooClose(shift, others); i++)
            shift = random.nextDouble() * continuum.length();
        return shift;
    }

    private boolean tooClose(double shift, List<Double> others) {
        for (double other : others) {
            double distance = Math.abs(shift - other);
            if (Math.min(distance, continuum.length() - distance) < apart)
                return true;
        }
        return false;
    }
}
