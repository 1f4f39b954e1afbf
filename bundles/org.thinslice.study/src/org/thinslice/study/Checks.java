// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Objects;

/** Checks shared by the records of this package. */
final class Checks {

    private Checks() {
    }

    static String filled(String value, String name) {
        if (Objects.requireNonNull(value, name).isBlank())
            throw new IllegalArgumentException(name + " is blank");
        return value;
    }

    static long notNegative(long value, String name) {
        if (value < 0)
            throw new IllegalArgumentException(name + " is " + value);
        return value;
    }

    static int atLeast(int least, int value, String name) {
        if (value < least)
            throw new IllegalArgumentException(name + " is " + value + ", less than " + least);
        return value;
    }
}
