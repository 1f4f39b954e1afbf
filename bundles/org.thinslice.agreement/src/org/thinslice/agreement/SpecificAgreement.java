// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.thinslice.agreement.numeric.Quantile;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;

/**
 * Where one observer of a unit chose a given category, how often another one did as well: the positive (negative)
 * agreement of two observers on two categories (Spitzer & Fleiss 1974; Cicchetti & Feinstein 1990), for any number of
 * observers and with gaps Σ n_k (n_k − 1) / Σ n_k (n − 1) over units (Fleiss 1975; Uebersax 1982). Range [0, 1]; chance is
 * not taken out. Undefined if nobody used the category on a unit that somebody else rated as well. Interval: the ratio's
 * linearised standard error over the units that hold the category, on the logit scale, Student's t.
 *
 * @param category  the category, as a value of the scale
 * @param tolerance how far the other rating may be, ≥ 0, in points of the scale; 0 for the same category only
 */
public record SpecificAgreement(double category, double tolerance) implements Coefficient {

    private static final Texts TEXTS = Texts.of(SpecificAgreement.class);

    public SpecificAgreement {
        if (!Double.isFinite(category) || !(tolerance >= 0 && tolerance < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException("agreement on %s within %s".formatted(category, tolerance));
    }

    @Override
    public String name() {
        return "specific_agreement";
    }

    @Override
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("category", Categories.NONE.label(category));
        options.put("tolerance", Categories.NONE.label(tolerance));
        return options;
    }

    @Override
    public String label() {
        return label(Categories.NONE);
    }

    private String label(Categories scale) {
        var words = scale.label(category);
        return tolerance == 0 ? TEXTS.say("label.specific_agreement", words)
                : TEXTS.say("label.specific_agreement.tolerance", words, Categories.NONE.label(tolerance));
    }

    @Override
    public Result of(Ratings ratings, Settings settings, Progress progress) {
        var selection = Selection.pairable(ratings);
        var answer = new Answer(this, selection.basis(), settings).labelled(label(ratings.categories()));
        if (selection.size() == 0)
            return answer.undefined("undefined.pairs");
        if (tolerance > 0 && ratings.level() == Level.NOMINAL)
            return answer.undefined("undefined.names");
        Categorical.undeclared(ratings, answer);
        double[] near = new double[selection.size()];
        double[] all = new double[selection.size()];
        int holding = 0;
        for (int i = 0; i < all.length; i++) {
            count(ratings, selection.units()[i], i, near, all);
            holding += all[i] > 0 ? 1 : 0;
        }
        if (holding == 0)
            return answer.undefined("undefined.category", ratings.categories().label(category));
        answer.detail("units", holding);
        return result(near, all, holding, settings.confidence(), answer);
    }

    /** Ordered pairs of raters of one unit, the first of whom chose the category, and those of them in which the second is near. */
    private void count(Ratings ratings, int unit, int i, double[] near, double[] all) {
        int chose = 0;
        int close = 0;
        for (int place = ratings.from(unit); place < ratings.to(unit); place++) {
            double value = ratings.valueAt(place);
            chose += value == category ? 1 : 0;
            close += Math.abs(value - category) <= tolerance ? 1 : 0;
        }
        near[i] = (double) chose * (close - 1);
        all[i] = (double) chose * (ratings.count(unit) - 1);
        if (chose == 0)
            near[i] = 0;
    }

    private static Result result(double[] near, double[] all, int holding, double confidence, Answer answer) {
        double pairs = 0;
        double share = 0;
        for (int i = 0; i < all.length; i++) {
            pairs += all[i];
            share += near[i];
        }
        share /= pairs;
        double squares = 0;
        for (int i = 0; i < all.length; i++)
            squares += (near[i] - share * all[i]) * (near[i] - share * all[i]);
        if (holding < 2)
            return answer.withoutInterval(share, "interval.oneholding");
        double se = Math.sqrt(squares * holding / (holding - 1)) / pairs;
        answer.detail("se", se);
        if (se == 0 || share == 0 || share == 1)
            return answer.withoutInterval(share, "interval.nospread");
        return answer.estimate(share, logit(share, Quantile.t((1 + confidence) / 2, holding - 1) * se, confidence));
    }

    private static Interval logit(double share, double half, double confidence) {
        double middle = Math.log(share / (1 - share));
        double reach = half / share / (1 - share);
        return new Interval(1 / (1 + Math.exp(reach - middle)), 1 / (1 + Math.exp(-middle - reach)), confidence,
                TEXTS.say("interval.logit"));
    }
}
