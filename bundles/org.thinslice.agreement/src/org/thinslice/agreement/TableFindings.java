// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thinslice.base.Texts;

/** What the ratings themselves give cause to warn of: their categories, units rated once, few units, one category that dominates. */
final class TableFindings {

    private static final Texts TEXTS = Texts.of(TableFindings.class);
    /** Fewer units than this make every interval a guess. */
    private static final int FEW_UNITS = 10;
    /** So many points are named before the rest is counted. */
    private static final int NAMED = 8;

    private final Ratings ratings;
    private final List<Finding> findings = new ArrayList<>();

    private TableFindings(Ratings ratings) {
        this.ratings = ratings;
    }

    static List<Finding> of(Ratings ratings) {
        var table = new TableFindings(ratings);
        table.categories();
        table.units();
        Prevalence.of(ratings).filter(Prevalence::paradox).ifPresent(table::prevalence);
        return table.findings;
    }

    private void add(Finding.Kind kind, String key, Object... values) {
        findings.add(new Finding(kind, TEXTS.say(key, values)));
    }

    private void categories() {
        var declared = ratings.categories();
        if (!declared.declared() || ratings.observations() == 0)
            return;
        double[] used = ratings.codes().points();
        var foreign = Arrays.stream(used).filter(p -> !declared.values().contains(p)).mapToObj(declared::label).toList();
        if (!foreign.isEmpty())
            add(Finding.Kind.UNDECLARED_CATEGORIES, "finding.undeclared.scale", named(foreign));
        var unused = declared.values().stream().filter(p -> Arrays.binarySearch(used, p) < 0).map(declared::label).toList();
        if (!unused.isEmpty())
            add(Finding.Kind.UNUSED_CATEGORIES, "finding.unused.scale", named(unused));
    }

    private static String named(List<String> points) {
        var first = points.stream().limit(NAMED).collect(Collectors.joining(", "));
        return points.size() <= NAMED ? first : TEXTS.say("finding.more", first, points.size() - NAMED);
    }

    private void units() {
        int once = (int) IntStream.range(0, ratings.units()).filter(u -> ratings.count(u) == 1).count();
        int pairable = (int) IntStream.range(0, ratings.units()).filter(u -> ratings.count(u) >= 2).count();
        if (once > 0)
            add(Finding.Kind.SINGLE_RATINGS, "finding.once", once, ratings.units());
        if (pairable > 0 && pairable < FEW_UNITS)
            add(Finding.Kind.FEW_UNITS, "finding.fewpairable", pairable);
    }

    private void prevalence(Prevalence found) {
        add(Finding.Kind.PREVALENCE, "finding.prevalence", found.share(), ratings.categories().label(found.category()), found.agreement());
    }
}
