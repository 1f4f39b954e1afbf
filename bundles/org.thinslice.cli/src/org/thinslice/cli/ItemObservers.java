// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.util.List;
import java.util.OptionalDouble;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Reliability;

/**
 * What is known of the observers of one item.
 *
 * @param item     its key; empty if the input names none
 * @param head     a line about it
 * @param measures the numbers, section after section
 * @param findings what to know beside them
 */
record ItemObservers(String item, String head, List<Measure> measures, List<Finding> findings) {

    ItemObservers {
        measures = List.copyOf(measures);
        findings = List.copyOf(findings);
    }

    /**
     * One number.
     *
     * @param section {@code severity}, {@code use}, {@code drift}, {@code repeats}, {@code influence}, {@code rasch}
     * @param kind    what it is of: {@code observer}, {@code slice}, {@code item}, {@code scale} or {@code all}
     * @param name    which one; empty for all
     * @param measure its name
     * @param value   the number with its interval, or why there is none
     * @param p       probability under no effect, where there is a test
     * @param n       ratings, slices or pairs it rests on
     */
    record Measure(String section, String kind, String name, String measure, Reliability value, OptionalDouble p, int n) {
    }
}
