// SPDX-License-Identifier: EPL-2.0
package org.thinslice.goldencheck;

import java.util.List;
import java.util.Map;
import org.thinslice.agreement.CategorySet;
import org.thinslice.agreement.Weighting;

/**
 * One golden case.
 *
 * @param id          its name
 * @param coefficient the coefficient asked for
 * @param options     the choices, by name
 * @param data        its data set; empty where it has none
 */
record Case(String id, String coefficient, Map<String, Object> options, Data data) {

    String word(String option) {
        return String.valueOf(options.get(option));
    }

    double number(String option) {
        return (Double) options.get(option);
    }

    boolean is(String option) {
        return Boolean.TRUE.equals(options.get(option));
    }

    @SuppressWarnings("unchecked")
    double[] numbers(String option) {
        return ((List<Double>) options.get(option)).stream().mapToDouble(x -> x).toArray();
    }

    Weighting weighting() {
        return Weighting.valueOf(word("weights").toUpperCase(java.util.Locale.ROOT));
    }

    CategorySet categories() {
        return CategorySet.valueOf(word("categories").toUpperCase(java.util.Locale.ROOT));
    }
}
