// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thinslice.base.Texts;

/** What the table itself gives cause to warn of, whatever coefficient is computed. */
public final class Design {

    private static final Texts TEXTS = Texts.of(Design.class);
    /** Below this many observers global ratings depend on who they were. */
    private static final int FEW_OBSERVERS = 4;

    private Design() {
    }

    /** Findings about connectedness, constant observers and the number of observers. */
    public static List<Finding> findings(Ratings ratings) {
        var findings = new ArrayList<Finding>();
        var columns = new RaterColumns(ratings);
        int active = (int) IntStream.range(0, columns.raters()).filter(r -> columns.values(r).length > 0).count();
        if (active >= 2 && active < FEW_OBSERVERS)
            findings.add(new Finding(Finding.Kind.FEW_OBSERVERS, TEXTS.say("finding.fewobservers", active)));
        var groups = groups(ratings, columns);
        if (groups.size() > 1)
            findings.add(new Finding(Finding.Kind.DISCONNECTED, TEXTS.say("finding.disconnected", groups.size(), words(groups))));
        var constant = IntStream.range(0, columns.raters()).filter(r -> constant(columns.values(r))).mapToObj(ratings::rater)
                .collect(Collectors.joining(", "));
        if (!constant.isEmpty())
            findings.add(new Finding(Finding.Kind.CONSTANT_OBSERVER, TEXTS.say("finding.constant", constant)));
        return findings;
    }

    private static boolean constant(double[] values) {
        for (double value : values)
            if (value != values[0])
                return false;
        return values.length > 1;
    }

    private static String words(List<List<String>> groups) {
        return groups.stream().map(names -> String.join(", ", names)).collect(Collectors.joining(" | "));
    }

    /** Observers who are linked by units they share, directly or through others; more than one group cannot be compared. */
    public static List<List<String>> groups(Ratings ratings) {
        return groups(ratings, new RaterColumns(ratings));
    }

    private static List<List<String>> groups(Ratings ratings, RaterColumns columns) {
        int[] leader = IntStream.range(0, ratings.raters()).toArray();
        for (int u = 0; u < ratings.units(); u++)
            for (int i = ratings.from(u) + 1; i < ratings.to(u); i++)
                leader[root(leader, ratings.raterAt(i))] = root(leader, ratings.raterAt(ratings.from(u)));
        return IntStream.range(0, leader.length).filter(r -> columns.values(r).length > 0).boxed()
                .collect(Collectors.groupingBy(r -> root(leader, r), java.util.TreeMap::new,
                        Collectors.mapping(ratings::rater, Collectors.toList())))
                .values().stream().toList();
    }

    private static int root(int[] leader, int rater) {
        while (leader[rater] != rater) {
            leader[rater] = leader[leader[rater]];
            rater = leader[rater];
        }
        return rater;
    }
}
