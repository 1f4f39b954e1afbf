// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What is to be said about the declared categories beside a coefficient that counts them. */
final class Categorical {

    private Categorical() {
    }

    static void check(Ratings ratings, CategorySet set, Answer answer) {
        var declared = ratings.categories();
        if (!declared.declared()) {
            if (set == CategorySet.FULL)
                answer.finding(Finding.Kind.CATEGORIES_NOT_DECLARED, "finding.notdeclared");
            return;
        }
        double[] used = ratings.codes().points();
        var foreign = Arrays.stream(used).filter(p -> !declared.values().contains(p)).mapToObj(declared::label)
                .collect(Collectors.joining(", "));
        if (!foreign.isEmpty())
            answer.finding(Finding.Kind.UNDECLARED_CATEGORIES, "finding.undeclared", foreign);
        var unused = declared.values().stream().filter(p -> Arrays.binarySearch(used, p) < 0).map(declared::label)
                .collect(Collectors.joining(", "));
        if (!unused.isEmpty())
            answer.finding(Finding.Kind.UNUSED_CATEGORIES, set == CategorySet.FULL ? "finding.unused" : "finding.unused.observed", unused);
    }
}
