// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.golden;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thinslice.agreement.CategorySet;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Weighting;

/**
 * One golden case: a question, and the answer of another tool, which the evaluation never looks at.
 *
 * @param entry what golden.json says about it
 * @param data  its data set; null where it has none
 */
record Case(Map<String, Object> entry, Data data) {

    String id() {
        return (String) entry.get("id");
    }

    String coefficient() {
        return (String) entry.get("coefficient");
    }

    /** The choices, by name. */
    @SuppressWarnings("unchecked")
    Map<String, Object> options() {
        return entry.get("options") instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    Ratings ratings() {
        if (data == null || !data.wide())
            throw new IllegalArgumentException("the case needs a table of units and raters");
        return data.ratings();
    }

    String word(String option) {
        var value = options().get(option);
        if (value == null || value == Json.NULL)
            throw new IllegalArgumentException("the case does not say " + option);
        return value instanceof Double number && number == Math.rint(number) ? Long.toString(number.longValue()) : value.toString();
    }

    double number(String option) {
        if (options().get(option) instanceof Double number)
            return number;
        throw new IllegalArgumentException("option " + option + " is not a number");
    }

    /** A list of numbers. */
    double[] numbers(String option) {
        if (options().get(option) instanceof List<?> list && list.stream().allMatch(Double.class::isInstance))
            return list.stream().mapToDouble(number -> (Double) number).toArray();
        throw new IllegalArgumentException("option " + option + " is not a list of numbers");
    }

    boolean is(String option) {
        return Boolean.parseBoolean(word(option));
    }

    Weighting weighting() {
        return choice(Weighting.class, "weights");
    }

    CategorySet categories() {
        return choice(CategorySet.class, "categories");
    }

    <E extends Enum<E>> E choice(Class<E> type, String option) {
        return Enum.valueOf(type, word(option).toUpperCase(Locale.ROOT));
    }

    /** The value to be met: a number, a list of numbers, or {@link Json#NULL} for undefined. */
    Object value() {
        return entry.get("value");
    }

    /** Relative to max(1, |value|); negative if only a reason is asked for. */
    double tolerance() {
        return entry.get("tolerance") instanceof Double given ? given : -1;
    }

    /** Further numbers, by name. */
    Map<?, ?> extra() {
        return entry.get("extra") instanceof Map<?, ?> map ? map : Map.of();
    }

    /** Limits to be met; none where the case gives none. */
    List<?> limits() {
        return entry.get("ci") instanceof List<?> list ? list : List.of();
    }
}
