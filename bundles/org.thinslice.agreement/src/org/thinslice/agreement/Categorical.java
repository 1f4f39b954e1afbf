// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What is to be said about the declared categories beside a coefficient that counts them. */
final class Categorical {

    /** A sentence names no more values than this. */
    private static final int MOST_NAMED = 20;

    private Categorical() {
    }

    static void check(Ratings ratings, CategorySet set, Answer answer) {
        var declared = ratings.categories();
        if (!declared.declared()) {
            if (set == CategorySet.FULL)
                answer.finding(Finding.Kind.CATEGORIES_NOT_DECLARED, "finding.notdeclared");
            return;
        }
        undeclared(ratings, answer);
        double[] used = ratings.codes().points();
        var unused = declared.values().stream().filter(p -> Arrays.binarySearch(used, p) < 0).map(declared::label)
                .collect(Collectors.joining(", "));
        if (!unused.isEmpty())
            answer.finding(Finding.Kind.UNUSED_CATEGORIES, set == CategorySet.FULL ? "finding.unused" : "finding.unused.observed", unused);
    }

    /** Says which ratings lie outside the declared scale: they count as they are, as nobody's rating is ever lost. */
    static void undeclared(Ratings ratings, Answer answer) {
        var foreign = foreign(ratings);
        if (!foreign.isEmpty())
            answer.finding(Finding.Kind.UNDECLARED_CATEGORIES, "finding.undeclared", foreign);
    }

    /** Values used that the scale does not declare, as words; empty where nothing is declared. */
    private static String foreign(Ratings ratings) {
        var declared = ratings.categories();
        if (!declared.declared())
            return "";
        double[] foreign = Arrays.stream(ratings.codes().points()).filter(p -> !declared.values().contains(p)).toArray();
        var words = Arrays.stream(foreign).limit(MOST_NAMED).mapToObj(declared::label).collect(Collectors.joining(", "));
        return foreign.length > MOST_NAMED ? words + ", …" : words;
    }
}
