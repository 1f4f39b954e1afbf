// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results.multiverse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.observers.Severity;
import org.thinslice.base.Decimals;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;
import org.thinslice.results.Differing;

/**
 * What catches the eye in a table: observers who gave one and the same answer throughout, whose ratings do not go with the
 * others', or who scatter more than the rest; slices on which observers differ far more than on others (above the third
 * quartile by more than 1.5 times the distance of the quartiles, Tukey 1977). To look at, not to leave out.
 *
 * @param observers flagged, in the order of the table
 * @param slices    flagged, in the order of the table
 */
public record Flags(List<Flag> observers, List<Flag> slices) {

    private static final Texts TEXTS = Texts.of(Flags.class);
    private static final int FEW = 3;
    private static final double NOISY = 1.5;

    public Flags {
        observers = List.copyOf(observers);
        slices = List.copyOf(slices);
    }

    /** What catches the eye in a table. */
    public static Flags of(Ratings ratings, Progress progress) throws Stopped {
        var severities = Severity.of(ratings, .95, progress);
        var observers = new ArrayList<Flag>();
        for (int r = 0; r < ratings.raters(); r++)
            observer(ratings, r, severities.get(r)).ifPresent(observers::add);
        return new Flags(observers, slices(ratings));
    }

    private static Optional<Flag> observer(Ratings ratings, int rater, Severity severity) {
        var name = ratings.rater(rater);
        double[] own = IntStream.range(0, ratings.observations()).filter(i -> ratings.raterAt(i) == rater).mapToDouble(ratings::valueAt).toArray();
        if (own.length >= FEW && Arrays.stream(own).distinct().count() == 1)
            return Optional.of(new Flag(name, TEXTS.say("flag.constant", name, ratings.categories().label(own[0]))));
        var together = severity.withOthers().interval();
        if (together.isPresent() && together.get().low() <= 0)
            return Optional.of(new Flag(name, TEXTS.say("flag.alone", name, Decimals.bounded(severity.withOthers().number().orElseThrow()),
                    Decimals.bounded(together.get().low()), Decimals.bounded(together.get().high()))));
        var fit = severity.fit().interval();
        return fit.filter(range -> range.low() > NOISY).map(range -> new Flag(name,
                TEXTS.say("flag.noisy", name, Decimals.fixed(severity.fit().number().orElseThrow(), 1))));
    }

    private static List<Flag> slices(Ratings ratings) {
        double[] differing = IntStream.range(0, ratings.units()).mapToDouble(unit -> Differing.on(ratings, unit)).toArray();
        double[] rated = IntStream.range(0, ratings.units()).filter(unit -> ratings.count(unit) > 1).mapToDouble(unit -> differing[unit]).sorted().toArray();
        if (rated.length < 8)
            return List.of();
        double fence = quantile(rated, .75) + 1.5 * (quantile(rated, .75) - quantile(rated, .25));
        return IntStream.range(0, ratings.units()).filter(unit -> ratings.count(unit) > 1 && differing[unit] > fence)
                .mapToObj(unit -> new Flag(ratings.unit(unit), TEXTS.say("flag.slice", ratings.unit(unit)))).toList();
    }

    /** Quantile of type 7. */
    private static double quantile(double[] sorted, double share) {
        double place = (sorted.length - 1) * share;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
