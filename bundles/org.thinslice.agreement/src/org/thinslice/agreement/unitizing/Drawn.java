// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** {@link ChanceModel#STATISTICAL}. */
final class Drawn implements Chance {

    /** Mean and standard deviation (n). */
    private record Normal(double mean, double deviation) {

        static Normal of(List<Double> values) {
            double mean = values.stream().mapToDouble(v -> v).average().orElse(0);
            double squares = values.stream().mapToDouble(v -> (v - mean) * (v - mean)).average().orElse(0);
            return new Normal(mean, Math.sqrt(squares));
        }

        double draw(SplittableRandom random) {
            return mean + deviation * random.nextGaussian();
        }
    }

    private final Continuum continuum;
    private final Normal count;
    private final Normal gap;
    private final Normal length;

    Drawn(Continuum continuum) {
        this.continuum = continuum;
        var counts = new ArrayList<Double>();
        var gaps = new ArrayList<Double>();
        for (var units : continuum.byRater()) {
            counts.add((double) units.size());
            double at = continuum.begin();
            for (int i = 0; i < units.size(); i++) {
                if (i > 0 || units.get(i).start() > at)
                    gaps.add(units.get(i).start() - at);
                at = units.get(i).end();
            }
        }
        count = Normal.of(counts);
        gap = Normal.of(gaps);
        length = Normal.of(continuum.units().stream().map(Unit::length).toList());
    }

    @Override
    public List<List<Unit>> sample(SplittableRandom random) {
        var sample = new ArrayList<List<Unit>>();
        for (var rater : continuum.raters()) {
            int units = Math.max(1, (int) count.draw(random));
            double at = continuum.begin();
            var marked = new ArrayList<Unit>();
            for (int i = 0; i < units; i++) {
                double start = at + gap.draw(random);
                at = start + length(start, random);
                marked.add(new Unit(rater, start, at, continuum.units().get(random.nextInt(continuum.units().size())).category()));
            }
            sample.add(marked);
        }
        return sample;
    }

    /** Long enough to end later than it starts. */
    private double length(double start, SplittableRandom random) {
        return Math.max(Math.abs(length.draw(random)), 2 * Math.ulp(start));
    }
}
