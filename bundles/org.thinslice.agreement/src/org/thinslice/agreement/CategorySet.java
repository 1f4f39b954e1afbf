// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Locale;
import java.util.stream.DoubleStream;

/** Which categories a coefficient counts: some depend on those that nobody used. */
public enum CategorySet {
    /** Every declared category, used or not; with those that were used without being declared. */
    FULL,
    /** Only the categories that occur in the ratings. */
    OBSERVED;

    /** The choice in files and options. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The categories of a table, ascending. */
    double[] of(Ratings ratings) {
        var used = DoubleStream.of(ratings.codes().points());
        if (this == OBSERVED)
            return used.toArray();
        var declared = ratings.categories().values().stream().mapToDouble(Double::doubleValue);
        return DoubleStream.concat(used, declared).sorted().distinct().toArray();
    }

    /** The natural choice for a table: full where categories are declared. */
    static CategorySet natural(Ratings ratings) {
        return ratings.categories().declared() ? FULL : OBSERVED;
    }
}
