// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Every coefficient that means something for one table. */
final class AllCoefficients {

    /** Categories beyond this many are not looked at one by one. */
    private static final int MOST_SPECIFIC = 12;

    private final Ratings ratings;
    private final CategorySet set;
    private final double[] scale;
    private final boolean complete;
    private final List<Coefficient> list = new ArrayList<>();

    AllCoefficients(Ratings ratings) {
        this.ratings = ratings;
        set = CategorySet.natural(ratings);
        scale = set.of(ratings);
        complete = Coefficients.complete(ratings);
    }

    List<Coefficient> list() {
        for (var metric : Metric.Plain.values())
            if (atLeast(Level.valueOf(metric.name())))
                list.add(new KrippendorffAlpha(metric));
        shares();
        for (var weighting : weightings())
            chanceCorrected(weighting);
        if (ratings.raters() > 2)
            list.add(new HubertKappa());
        list.add(new LightKappa(atLeast(Level.ORDINAL) ? Weighting.QUADRATIC : Weighting.UNWEIGHTED, !complete));
        if (ratings.raters() == 2)
            pair();
        if (atLeast(Level.ORDINAL))
            ranks();
        if (atLeast(Level.INTERVAL))
            numbers();
        return list;
    }

    private boolean atLeast(Level level) {
        return ratings.level().compareTo(level) >= 0;
    }

    private void shares() {
        list.add(new AllAgree(0));
        if (atLeast(Level.ORDINAL) && scale.length > 1 && (ratings.categories().declared() || ratings.codes().few())) {
            list.add(new AllAgree(step()));
            list.add(new PairsAgree(step()));
        }
        if (scale.length <= MOST_SPECIFIC)
            for (double category : scale)
                list.add(new SpecificAgreement(category, 0));
    }

    /** The smallest distance of two neighbouring categories. */
    private double step() {
        double step = Double.POSITIVE_INFINITY;
        for (int i = 1; i < scale.length; i++)
            step = Math.min(step, scale[i] - scale[i - 1]);
        return step;
    }

    /** The weights a level of measurement gives sense to; points on a circle or a bipolar scale are for the user to name. */
    private Set<Weighting> weightings() {
        var weightings = EnumSet.of(Weighting.UNWEIGHTED);
        if (atLeast(Level.ORDINAL))
            weightings.addAll(List.of(Weighting.LINEAR, Weighting.QUADRATIC, Weighting.ORDINAL));
        if (atLeast(Level.INTERVAL))
            weightings.add(Weighting.RADICAL);
        if (atLeast(Level.RATIO))
            weightings.add(Weighting.RATIO);
        return weightings;
    }

    private void chanceCorrected(Weights weights) {
        list.add(new PercentAgreement(weights, set));
        if (ratings.raters() == 2) {
            list.add(new CohenKappa(weights));
            if (!complete)
                list.add(new CohenKappa(weights, CohenKappa.Missing.GWET));
            list.add(new ScottPi(weights, set));
        }
        list.add(new FleissKappa(weights, set));
        list.add(new CongerKappa(weights, set));
        list.add(new BrennanPrediger(weights, set));
        list.add(new GwetAc(weights, set));
        list.add(new GwetAlpha(weights));
    }

    private void pair() {
        list.add(new KappaMax());
        for (var kind : KappaIndex.Kind.values())
            if (kind == KappaIndex.Kind.PABAK || scale.length == 2)
                list.add(new KappaIndex(kind));
        for (var kind : MarginCoefficient.Kind.values())
            if (kind != MarginCoefficient.Kind.RATER_BIAS || atLeast(Level.ORDINAL))
                list.add(new MarginCoefficient(kind));
        if (atLeast(Level.INTERVAL))
            list.addAll(List.of(new LinCcc(), new MeanDifference()));
    }

    private void ranks() {
        list.addAll(List.of(Icc.ONE, Icc.K, Icc.A1, Icc.AK, Icc.C1, Icc.CK));
        list.addAll(Coefficients.VARIANCE);
        if (ratings.hasSessions())
            for (var target : NestedIcc.Target.values())
                for (var type : Icc.Type.values())
                    for (var unit : Icc.Unit.values())
                        list.add(new NestedIcc(target, type, unit));
        if (!complete)
            list.addAll(EbelIcc.FORMS);
        list.add(complete ? new KendallW(true) : new KendallWPairwise());
        list.add(new MeanCorrelation(true, false, true));
        if (ratings.categories().size() >= 2) {
            list.add(new Finn(ratings.categories().size(), Icc.Model.TWOWAY));
            list.add(new Rwg(ratings.categories().size()));
        }
    }

    private void numbers() {
        list.addAll(List.of(new MeanCorrelation(false, false, true), new CronbachAlpha(false), new RobinsonA(), new Iota()));
    }
}
