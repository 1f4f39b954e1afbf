// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * What a coefficient becomes without one observer or one unit. Meant for finding out, not for leaving out: the best
 * subset of observers looks better than it is.
 *
 * @param left    the observer or unit left out
 * @param without the coefficient without it
 * @param change  with − without; positive where it holds the coefficient up; NaN where one of the two is not defined
 */
public record Influence(String left, Reliability without, double change) {

    /** Leaves out each observer in turn. */
    public static List<Influence> ofRaters(Ratings ratings, Coefficient coefficient, Progress progress) throws Stopped {
        double[][] wide = ratings.wide();
        var all = new ArrayList<Influence>();
        for (int r = 0; r < ratings.raters(); r++) {
            progress.step(r, ratings.raters());
            int left = r;
            int[] kept = IntStream.range(0, ratings.raters()).filter(i -> i != left).toArray();
            var rows = Arrays.stream(wide).map(row -> Arrays.stream(kept).mapToDouble(i -> row[i]).toArray()).toArray(double[][]::new);
            var names = Arrays.stream(kept).mapToObj(ratings::rater).toList();
            var units = IntStream.range(0, ratings.units()).mapToObj(ratings::unit).toList();
            all.add(of(ratings.rater(r), ratings, Ratings.wide(ratings.level(), ratings.categories(), units, names, rows), coefficient));
        }
        return all;
    }

    /** Leaves out each unit in turn. */
    public static List<Influence> ofUnits(Ratings ratings, Coefficient coefficient, Progress progress) throws Stopped {
        double[][] wide = ratings.wide();
        var raters = IntStream.range(0, ratings.raters()).mapToObj(ratings::rater).toList();
        var all = new ArrayList<Influence>();
        for (int u = 0; u < ratings.units(); u++) {
            progress.step(u, ratings.units());
            int left = u;
            int[] kept = IntStream.range(0, ratings.units()).filter(i -> i != left).toArray();
            var rows = Arrays.stream(kept).mapToObj(i -> wide[i]).toArray(double[][]::new);
            var names = Arrays.stream(kept).mapToObj(ratings::unit).toList();
            all.add(of(ratings.unit(u), ratings, Ratings.wide(ratings.level(), ratings.categories(), names, raters, rows), coefficient));
        }
        return all;
    }

    private static Influence of(String left, Ratings all, Ratings rest, Coefficient coefficient) throws Stopped {
        var point = Settings.DEFAULT.withRounds(0);
        var without = coefficient.of(rest, point, Progress.NONE).reliability();
        double with = coefficient.of(all, point, Progress.NONE).number().orElse(Double.NaN);
        return new Influence(left, without, with - without.number().orElse(Double.NaN));
    }
}
