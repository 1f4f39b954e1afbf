// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.thinslice.agreement.Coefficient;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.observers.Cusum;
import org.thinslice.agreement.observers.Deviations;
import org.thinslice.agreement.observers.Drift;
import org.thinslice.agreement.observers.Order;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.charts.DriftOverTime.Alarm;
import org.thinslice.charts.DriftOverTime.Block;
import org.thinslice.charts.DriftOverTime.Course;

/** Makes the figures that show a change over time. */
public final class TimeFigures {

    private static final int BLOCKS = 10;
    private static final int FEWEST_IN_BLOCK = 4;

    private TimeFigures() {
    }

    /** How each observer's deviation from the others changes over the own order of rating. */
    public static DriftOverTime drift(String item, Ratings ratings, Order order, double confidence, Palette palette, Progress progress)
            throws Stopped {
        var courses = new ArrayList<Course>();
        for (var own : Deviations.of(ratings, order, progress)) {
            var drift = Drift.of(own, confidence, Cusum.Rule.DEFAULT);
            var alarm = drift.cusum().rang().map(rang -> new Alarm(rang.rating(), rang.position(), rang.side() == Cusum.Side.HIGH));
            courses.add(new Course(own.observer(), blocks(own.points()), Mark.of(drift.change()), alarm));
        }
        return new DriftOverTime(item, courses, palette);
    }

    /** Up to ten blocks of equally many ratings, four at least. */
    private static List<Block> blocks(List<Deviations.At> points) {
        var count = Math.max(1, Math.min(BLOCKS, points.size() / FEWEST_IN_BLOCK));
        var blocks = new ArrayList<Block>();
        for (var i = 0; i < count && !points.isEmpty(); i++) {
            var part = points.subList(i * points.size() / count, (i + 1) * points.size() / count);
            blocks.add(new Block(part.get(0).position(), part.get(part.size() - 1).position(), part.size(),
                    part.stream().mapToDouble(Deviations.At::value).average().orElseThrow()));
        }
        return blocks;
    }

    /**
     * A coefficient of the ratings there were at some moments, evenly spread over all ratings.
     *
     * @param sequence position of each rating in the course of the whole study; ratings without one are left out
     * @param steps    how many moments at most, at least 1
     */
    public static GrowingReliability growth(String item, Ratings ratings, Order sequence, Coefficient coefficient, Settings settings,
            int steps, Progress progress) throws Stopped {
        var positions = IntStream.range(0, ratings.observations()).mapToObj(sequence::position).filter(at -> at.isPresent())
                .mapToDouble(at -> at.getAsDouble()).sorted().toArray();
        var moments = new ArrayList<GrowingReliability.Step>();
        var count = Math.min(steps, positions.length);
        for (var i = 1; i <= count; i++) {
            progress.step(i - 1, count);
            var until = positions[(int) ((long) i * positions.length / count) - 1];
            var step = step(part(ratings, sequence, until), coefficient, settings, progress);
            if (moments.isEmpty() || moments.get(moments.size() - 1).ratings() < step.ratings())
                moments.add(step);
        }
        return new GrowingReliability(item, coefficient.label(), moments);
    }

    private static GrowingReliability.Step step(Ratings part, Coefficient coefficient, Settings settings, Progress progress) throws Stopped {
        Progress quiet = (done, total) -> progress.at(0, 0);
        var shared = (int) IntStream.range(0, part.units()).filter(unit -> part.count(unit) > 1).count();
        var observers = new boolean[part.raters()];
        IntStream.range(0, part.observations()).forEach(i -> observers[part.raterAt(i)] = true);
        var active = (int) IntStream.range(0, observers.length).filter(r -> observers[r]).count();
        return new GrowingReliability.Step(part.observations(), shared, active, Mark.of(coefficient.of(part, settings, quiet).reliability()));
    }

    private static Ratings part(Ratings ratings, Order sequence, double until) {
        var part = Ratings.builder(ratings.level(), ratings.categories());
        IntStream.range(0, ratings.raters()).forEach(rater -> part.rater(ratings.rater(rater)));
        for (var unit = 0; unit < ratings.units(); unit++) {
            var name = ratings.unit(unit);
            part.unit(name);
            ratings.session(unit).ifPresent(session -> part.session(name, session));
            for (var i = ratings.from(unit); i < ratings.to(unit); i++)
                if (sequence.position(i).orElse(Double.POSITIVE_INFINITY) <= until)
                    part.rating(name, ratings.rater(ratings.raterAt(i)), ratings.valueAt(i));
        }
        try {
            return part.build();
        } catch (Problem twice) {
            throw new IllegalStateException("a part of a table holds no rating twice", twice);
        }
    }
}
