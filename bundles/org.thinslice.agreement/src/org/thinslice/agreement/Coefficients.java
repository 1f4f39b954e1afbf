// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/** The catalogue: which coefficients suit which table. */
public final class Coefficients {

    private static final List<Coefficient> VARIANCE = List.of(new RemlIcc(Icc.Type.AGREEMENT, Icc.Unit.SINGLE),
            new RemlIcc(Icc.Type.AGREEMENT, Icc.Unit.AVERAGE), new RemlIcc(Icc.Type.CONSISTENCY, Icc.Unit.SINGLE),
            new RemlIcc(Icc.Type.CONSISTENCY, Icc.Unit.AVERAGE));

    private Coefficients() {
    }

    /** What a lab sees first for a table's level of measurement, its number of observers and its gaps. */
    public static List<Coefficient> defaultsFor(Ratings ratings) {
        var list = new ArrayList<Coefficient>();
        var set = CategorySet.natural(ratings);
        boolean points = ratings.codes().few() || ratings.categories().declared();
        if (points)
            list.add(new PercentAgreement(Weighting.UNWEIGHTED, set));
        list.add(new KrippendorffAlpha(Metric.of(ratings.level())));
        if (ratings.level() == Level.ORDINAL || ratings.level() == Level.RATIO)
            list.add(new KrippendorffAlpha(Metric.Plain.INTERVAL));
        if (ratings.level() == Level.NOMINAL || ratings.level() == Level.ORDINAL)
            categorical(ratings, set, list);
        if (ratings.level() != Level.NOMINAL)
            list.addAll(complete(ratings) ? List.of(Icc.A1, Icc.AK, Icc.C1, Icc.CK) : VARIANCE);
        return list;
    }

    /** Whether every rater rated every unit that was rated at all. */
    private static boolean complete(Ratings ratings) {
        return Selection.complete(ratings).size() == Selection.rated(ratings).size();
    }

    private static void categorical(Ratings ratings, CategorySet set, List<Coefficient> list) {
        var weighting = ratings.level() == Level.NOMINAL ? Weighting.UNWEIGHTED : Weighting.QUADRATIC;
        if (ratings.raters() == 2)
            list.add(new CohenKappa(weighting));
        list.add(new FleissKappa(Weighting.UNWEIGHTED, set));
        list.add(new GwetAc(weighting, set));
    }

    /** Every coefficient that means something for a table. */
    public static List<Coefficient> allFor(Ratings ratings) {
        var list = new ArrayList<Coefficient>();
        var set = CategorySet.natural(ratings);
        for (var metric : Metric.Plain.values())
            if (metric.ordinal() <= ratings.level().ordinal())
                list.add(new KrippendorffAlpha(metric));
        for (var weighting : weightings(ratings.level())) {
            list.add(new PercentAgreement(weighting, set));
            if (ratings.raters() == 2)
                list.add(new CohenKappa(weighting));
            list.add(new FleissKappa(weighting, set));
            list.add(new CongerKappa(weighting, set));
            list.add(new BrennanPrediger(weighting, set));
            list.add(new GwetAc(weighting, set));
        }
        if (ratings.level() != Level.NOMINAL)
            list.addAll(List.of(Icc.ONE, Icc.K, Icc.A1, Icc.AK, Icc.C1, Icc.CK));
        if (ratings.level() != Level.NOMINAL)
            list.addAll(VARIANCE);
        if (ratings.level() != Level.NOMINAL && !complete(ratings))
            list.addAll(EbelIcc.FORMS);
        further(ratings, list);
        return list;
    }

    private static void further(Ratings ratings, List<Coefficient> list) {
        list.add(new AllAgree(0));
        list.add(new LightKappa(ratings.level() == Level.NOMINAL ? Weighting.UNWEIGHTED : Weighting.QUADRATIC));
        if (ratings.raters() == 2)
            list.add(new KappaMax());
        if (ratings.level() != Level.NOMINAL)
            ranked(ratings, list);
    }

    private static void ranked(Ratings ratings, List<Coefficient> list) {
        list.add(complete(ratings) ? new KendallW(true) : new KendallWPairwise());
        list.add(new MeanCorrelation(true, false, true));
        if (ratings.categories().size() >= 2) {
            list.add(new Finn(ratings.categories().size(), Icc.Model.TWOWAY));
            list.add(new Rwg(ratings.categories().size()));
        }
        if (ratings.level() == Level.ORDINAL)
            return;
        list.addAll(List.of(new MeanCorrelation(false, false, true), new CronbachAlpha(false), new RobinsonA(), new Iota()));
        if (ratings.raters() == 2)
            list.add(new LinCcc());
    }

    private static List<Weighting> weightings(Level level) {
        return level == Level.NOMINAL ? List.of(Weighting.UNWEIGHTED)
                : List.of(Weighting.UNWEIGHTED, Weighting.LINEAR, Weighting.QUADRATIC);
    }

    /**
     * The coefficients of a table with given names.
     *
     * @throws Problem if no coefficient for such a table has one of the names; the sentence lists those there are
     */
    public static List<Coefficient> named(Ratings ratings, Collection<String> names) throws Problem {
        var all = allFor(ratings);
        var chosen = new ArrayList<Coefficient>();
        for (var name : names) {
            var found = all.stream().filter(c -> c.name().equals(name)).toList();
            if (found.isEmpty())
                throw new Problem(Texts.of(Coefficients.class).say("coefficients.unknown", name,
                        all.stream().map(Coefficient::name).distinct().collect(Collectors.joining(", "))));
            chosen.addAll(found);
        }
        return chosen;
    }
}
