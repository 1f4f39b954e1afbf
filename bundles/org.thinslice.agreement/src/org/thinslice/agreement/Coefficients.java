// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/** The catalogue: which coefficients suit which table. */
public final class Coefficients {

    static final List<Coefficient> VARIANCE = List.of(new RemlIcc(Icc.Type.AGREEMENT, Icc.Unit.SINGLE),
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
    static boolean complete(Ratings ratings) {
        return Selection.complete(ratings).size() == Selection.rated(ratings).size();
    }

    private static void categorical(Ratings ratings, CategorySet set, List<Coefficient> list) {
        var weighting = ratings.level() == Level.NOMINAL ? Weighting.UNWEIGHTED : Weighting.QUADRATIC;
        if (ratings.raters() == 2)
            list.add(new CohenKappa(weighting));
        list.add(new FleissKappa(Weighting.UNWEIGHTED, set));
        list.add(new GwetAc(weighting, set));
    }

    /** Every coefficient that means something for a table: for its level, its number of observers and its gaps. */
    public static List<Coefficient> allFor(Ratings ratings) {
        return new AllCoefficients(ratings).list();
    }

    /** The names {@link #named} knows. */
    public static List<String> names() {
        return List.copyOf(Families.ALL.keySet());
    }

    /**
     * The coefficients with given names, in their order. A name alone, {@code krippendorff_alpha}, stands for the variants of
     * {@link #allFor}, or where that has none for the usual one, whose result then says why it is not defined. With
     * options, {@code icc/type=agreement/unit=average}, it stands for one coefficient; options left out have their usual
     * choice. Every {@link Result#id()} is such a name.
     *
     * @throws Problem if there is no such name (the sentence has the nearest ones), option or choice (it has those there are)
     */
    public static List<Coefficient> named(Ratings ratings, Collection<String> names) throws Problem {
        var all = new AllCoefficients(ratings).list();
        var chosen = new ArrayList<Coefficient>();
        for (var asked : names) {
            var choice = new Chosen(ratings, asked);
            var family = Families.ALL.get(choice.name());
            if (family == null)
                throw new Problem(Texts.of(Coefficients.class).say("coefficients.unknown", choice.name(),
                        String.join(", ", NearNames.of(choice.name(), Families.ALL.keySet()))));
            var usual = all.stream().filter(c -> choice.bare() && c.name().equals(choice.name())).toList();
            chosen.addAll(usual.isEmpty() ? List.of(one(family, choice)) : usual);
        }
        return chosen;
    }

    private static Coefficient one(Families.Family family, Chosen choice) throws Problem {
        var coefficient = family.of(choice);
        choice.refuseOthers();
        return coefficient;
    }
}
