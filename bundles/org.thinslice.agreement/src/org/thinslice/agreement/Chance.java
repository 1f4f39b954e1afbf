// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

/**
 * Agreement expected by chance.
 *
 * @param expected pe, in [0, 1]
 * @param byUnit   each used unit's part in it, for the linearised variance; empty where chance does not depend on the data
 */
record Chance(double expected, double[] byUnit) {

    static Chance fixed(double expected) {
        return new Chance(expected, new double[0]);
    }
}
