// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thinslice.agreement.Coefficient;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.KrippendorffAlpha;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.Subset;
import org.thinslice.agreement.observers.Influence;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;

/**
 * Who pulls a coefficient down: what it would be without each observer, and without each slice. Meant for looking closer, not
 * for leaving out.
 *
 * @param observers every observer, the one who pulls down most first
 * @param slices    slices, the one that pulls down most first; where leaving out each would take too long, only those on
 *                  which observers differ most
 * @param looked    how many slices were left out in turn
 * @param warnings  what must stand beside such a ranking
 */
public record Pulls(List<Influence> observers, List<Influence> slices, int looked, List<Finding> warnings) {

    /** Slices left out in turn, where each takes a computation of its own. */
    public static final int MOST = 200;
    private static final Comparator<Influence> DOWN_FIRST = Comparator.comparing((Influence one) -> one.change().isEmpty())
            .thenComparingDouble(one -> one.change().orElse(0));
    private static final Settings POINT = Settings.DEFAULT.withRounds(0);

    public Pulls {
        observers = List.copyOf(observers);
        slices = List.copyOf(slices);
        warnings = List.copyOf(warnings);
    }

    /** Leaves out each observer and each slice in turn. */
    public static Pulls of(Ratings ratings, Coefficient coefficient, Progress progress) throws Stopped {
        int steps = ratings.raters() + ratings.units();
        var observers = Influence.ofObservers(ratings, coefficient, (done, total) -> progress.at(done, steps));
        Progress rest = (done, total) -> progress.at(ratings.raters() + done, steps);
        var slices = coefficient instanceof KrippendorffAlpha || ratings.units() <= MOST ? Influence.ofSlices(ratings, coefficient, rest)
                : some(ratings, coefficient, rest);
        return new Pulls(sorted(observers), sorted(slices), slices.size(), warnings(coefficient, observers));
    }

    /** A mean over fewer observers is less reliable whoever is gone; and choosing observers makes agreement look better. */
    private static List<Finding> warnings(Coefficient coefficient, List<Influence> observers) {
        var mean = "average".equals(coefficient.options().get("unit"))
                ? Stream.of(new Finding(Finding.Kind.SELECTION, Texts.of(Pulls.class).say("pulls.mean", coefficient.label()))) : Stream.<Finding>empty();
        return Stream.concat(mean, Influence.warnings(observers).stream()).toList();
    }

    private static List<Influence> sorted(List<Influence> all) {
        return all.stream().sorted(DOWN_FIRST).toList();
    }

    private static List<Influence> some(Ratings ratings, Coefficient coefficient, Progress progress) throws Stopped {
        var with = coefficient.of(ratings, POINT, Progress.NONE).reliability();
        int[] places = IntStream.range(0, ratings.units()).boxed()
                .sorted(Comparator.comparingDouble((Integer unit) -> -Differing.on(ratings, unit))).limit(MOST).mapToInt(unit -> unit).toArray();
        var all = new ArrayList<Influence>();
        for (int unit : places) {
            progress.step(all.size(), places.length);
            all.add(Influence.of(ratings.unit(unit), with, coefficient.of(Subset.withoutUnit(ratings, unit), POINT, Progress.NONE).reliability()));
        }
        return all;
    }
}
