// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.reml;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * Restricted maximum likelihood of a {@link MixedModel}: Newton steps with the average information (Gilmour, Thompson &
 * Cullis 1995), variances kept at or above zero, steps halved until the likelihood rises.
 */
public final class Reml {

    private static final int MOST_STEPS = 200;
    /** Changes below this share of the total variance end the search. */
    private static final double CLOSE = 1e-9;
    /** A Newton step this small on many values is followed without looking at the slope again: what it leaves is smaller still. */
    private static final double LAST = 1e-7;
    /** What rounding may take from the likelihood, relative. */
    private static final double ROUNDING = 1e-13;
    /** A top is at most this far from where the search over heights ends. */
    private static final double NEAR = 1e-3;
    /** A residual variance below this share of the whole is none. */
    static final double NO_RESIDUAL = 1e-8;
    /** A variance beyond this many times that of the ratings is a step too far. */
    private static final double MOST = 1000;
    /** So few values for each level of an effect leave room for a second peak. */
    private static final int THIN = 4;
    /** Tables of more values are neither searched twice nor to the last digit. */
    private static final int SMALL = 20_000;
    /** Peaks whose heights differ by less are one. */
    private static final double SAME = 1e-7;

    private final MixedModel model;
    private final double total;
    private Point point;
    private double criterion;
    private int evaluations;

    private Reml(MixedModel model) {
        this.model = model;
        total = Vectors.variance(model.values());
    }

    /** The most likely variances; the values must vary. */
    public static Fit fit(MixedModel model, Progress progress) throws Stopped {
        var reml = new Reml(model);
        reml.run(progress);
        reml.polish(progress);
        return reml.result();
    }

    private Fit result() {
        double[] variances = point.variances().clone();
        double[][] information = point.information();
        int residual = model.effects();
        if (variances[residual] <= 2 * NO_RESIDUAL * total)
            variances[residual] = 0;
        return new Fit(variances, point.mean(), criterion, Information.inverse(variances, information), evaluations);
    }

    /** Thin tables can have a second peak where the residual is next to nothing, so they are climbed from there as well. */
    private void run(Progress progress) throws Stopped {
        move(model.start());
        search(progress);
        if (!thin())
            return;
        var first = point;
        double likely = criterion;
        var bottom = new double[model.effects() + 1];
        Arrays.fill(bottom, total / model.effects());
        bottom[model.effects()] = NO_RESIDUAL * total;
        move(bottom);
        search(progress);
        if (criterion > likely - SAME) {
            point = first;
            criterion = likely;
        }
    }

    /**
     * Heights are known to the square root of what slopes are known to, so the last digits come from steps that look at the
     * slope alone, as long as each is shorter than the one before.
     */
    private void polish(Progress progress) throws Stopped {
        if (model.values().length > SMALL)
            return;
        double before = NEAR;
        for (int step = 0; step < MOST_STEPS; step++) {
            progress.step(step, 0);
            double[] next = moved(newton(point.slope()), 1);
            double change = change(next);
            if (change >= before || change == 0)
                return;
            before = change;
            move(next);
        }
    }

    private boolean thin() {
        int size = model.values().length;
        return size <= SMALL && size <= THIN * IntStream.range(0, model.effects()).map(model::levels).sum();
    }

    private void search(Progress progress) throws Stopped {
        for (int step = 0; step < MOST_STEPS; step++) {
            progress.step(step, 0);
            double[] slope = point.slope();
            progress.step(step, 0);
            double change = climb(newton(slope), progress);
            if (change >= 0 && change < LAST && model.values().length > SMALL)
                return;
            if (change < 0)
                change = climb(expectation(slope), progress);
            if (change < CLOSE)
                return;
        }
    }

    private void move(double[] variances) {
        point = new Point(model, variances);
        criterion = point.criterion();
        evaluations++;
    }

    private double[] newton(double[] slope) {
        try {
            return new BoundedStep(point.variances(), slope, point.information(), NO_RESIDUAL * total, total).direction();
        } catch (ArithmeticException flat) {
            return expectation(slope);
        }
    }

    /** The step of expectation maximisation, which always rises: 2 σ⁴ / n times the slope. */
    private double[] expectation(double[] slope) {
        double[] step = slope.clone();
        for (int k = 0; k < step.length; k++) {
            int size = k == model.effects() ? model.values().length : model.levels(k);
            step[k] *= 2 * point.variances()[k] * point.variances()[k] / size;
        }
        return step;
    }

    /** Halves the step until the likelihood does not fall; answers the largest change, −1 if every step falls. */
    private double climb(double[] direction, Progress progress) throws Stopped {
        double length = 1;
        for (int halving = 0; halving < 40; halving++, length /= 2) {
            double[] next = moved(direction, length);
            double change = change(next);
            if (change < CLOSE)
                return halving == 0 ? change : -1;
            progress.step(halving, 0);
            var candidate = new Point(model, next);
            evaluations++;
            double value = candidate.criterion();
            if (value <= criterion + ROUNDING * Math.abs(criterion)) {
                point = candidate;
                criterion = value;
                return change;
            }
        }
        return -1;
    }

    /** Within bounds, and the residual at least a tenth of what it was, as the likelihood bends sharply towards none. */
    private double[] moved(double[] direction, double length) {
        int last = model.effects();
        double[] next = point.variances().clone();
        for (int k = 0; k <= last; k++) {
            double least = k == last ? Math.max(NO_RESIDUAL * total, next[k] / 10) : 0;
            next[k] = Math.min(MOST * total, Math.max(least, next[k] + length * direction[k]));
        }
        return next;
    }

    private double change(double[] next) {
        double change = 0;
        for (int k = 0; k < next.length; k++)
            change = Math.max(change, Math.abs(next[k] - point.variances()[k]) / total);
        return change;
    }
}
