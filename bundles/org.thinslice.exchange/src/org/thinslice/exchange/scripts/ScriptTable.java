// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.scripts;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A table of slices × observers in a file of its own, and what the program computed from it.
 *
 * @param key       key of the item or composite
 * @param label     its name for people
 * @param level     nominal, ordinal, interval or ratio
 * @param file      name of the file: columns slice and session, then one for each observer
 * @param observers codes of the observers, in the order of the columns
 * @param codes     the categories whose codes the cells hold, standing for 1, 2, …; empty where cells hold numbers
 * @param points    the different numbers in it, ascending; empty where there are too many to count
 * @param checks    the program's coefficients
 */
public record ScriptTable(String key, String label, String level, String file, List<String> observers, List<CodeWords> codes,
        List<Double> points, List<Check> checks) {

    /**
     * A coefficient.
     *
     * @param name  percent_agreement, alpha_ and the metric, or icc_ and a or c and 1 or k
     * @param id    what the program calls it
     * @param value its value; empty where it is not defined
     */
    public record Check(String name, String id, OptionalDouble value) {
    }

    public ScriptTable {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(file, "file");
        observers = List.copyOf(observers);
        codes = List.copyOf(codes);
        points = List.copyOf(points);
        checks = List.copyOf(checks);
    }
}
