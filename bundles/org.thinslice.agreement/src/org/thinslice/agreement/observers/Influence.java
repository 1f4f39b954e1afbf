// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.thinslice.agreement.Coefficient;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.KrippendorffAlpha;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.Subset;
import org.thinslice.base.Decimals;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * What a coefficient becomes without one observer or one slice. Meant for finding out, not for leaving out: the best
 * subset of observers looks better than it is.
 *
 * @param left    the observer or slice left out
 * @param without the coefficient without it, no interval
 * @param change  with − without; positive where it holds the coefficient up; empty where one of the two is not defined
 */
public record Influence(String left, Reliability without, OptionalDouble change) {

    private static final Settings POINT = Settings.DEFAULT.withRounds(0);
    private static final int OFTEN = 255;

    /** Leaves out each observer in turn. */
    public static List<Influence> ofObservers(Ratings ratings, Coefficient coefficient, Progress progress) throws Stopped {
        var with = value(ratings, coefficient);
        var all = new ArrayList<Influence>();
        for (int r = 0; r < ratings.raters(); r++) {
            progress.step(r, ratings.raters());
            all.add(of(ratings.rater(r), with, value(Subset.withoutRater(ratings, r), coefficient)));
        }
        return all;
    }

    /** Leaves out each slice in turn: quickly for Krippendorff's α, one computation for each slice otherwise. */
    public static List<Influence> ofSlices(Ratings ratings, Coefficient coefficient, Progress progress) throws Stopped {
        var with = value(ratings, coefficient);
        var quick = coefficient instanceof KrippendorffAlpha alpha && with.number().isPresent() ? AlphaWithout.of(ratings, alpha.metric()) : null;
        var all = new ArrayList<Influence>();
        for (int u = 0; u < ratings.units(); u++) {
            if ((u & OFTEN) == 0 || quick == null)
                progress.step(u, ratings.units());
            double without = quick == null ? Double.NaN : quick.of(u);
            all.add(of(ratings.unit(u), with, Double.isNaN(without) ? value(Subset.withoutUnit(ratings, u), coefficient)
                    : new Reliability.Estimate(without, AlphaWithout.NO_INTERVAL)));
        }
        return all;
    }

    private static Reliability value(Ratings ratings, Coefficient coefficient) throws Stopped {
        return coefficient.of(ratings, POINT, Progress.NONE).reliability();
    }

    /** What leaving one out makes of a coefficient. */
    public static Influence of(String left, Reliability with, Reliability without) {
        boolean both = with.number().isPresent() && without.number().isPresent();
        return new Influence(left, without,
                both ? OptionalDouble.of(with.number().getAsDouble() - without.number().getAsDouble()) : OptionalDouble.empty());
    }

    /** The warning that belongs beside a table of observers, as soon as leaving one of them out would raise the coefficient. */
    public static List<Finding> warnings(List<Influence> ofObservers) {
        return ofObservers.stream().filter(one -> one.change.orElse(0) < 0).min(Comparator.comparingDouble(one -> one.change.getAsDouble()))
                .map(one -> new Finding(Finding.Kind.SELECTION, Severity.TEXTS.say("influence.selection", one.left,
                        Decimals.bounded(one.without.number().getAsDouble(), 3), Decimals.bounded(one.without.number().getAsDouble() + one.change.getAsDouble(), 3))))
                .stream().toList();
    }
}
