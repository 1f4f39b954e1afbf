// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Objects;

/**
 * One showing of one slice to one observer: what an assignment asks for and a rating answers.
 *
 * @param observer the observer's code
 * @param slice    the slice's code
 * @param role     why it is shown
 * @param occasion 1 for the first showing in that role, 2, 3, … for hidden repeats
 */
public record Showing(String observer, String slice, Role role, int occasion) {

    public Showing {
        Checks.filled(observer, "observer");
        Checks.filled(slice, "slice");
        Objects.requireNonNull(role, "role");
        Checks.atLeast(1, occasion, "occasion");
        if ((role == Role.REPEAT) != (occasion > 1))
            throw new IllegalArgumentException("occasion %d of slice %s as %s".formatted(occasion, slice, role));
    }

    /**
     * Codes count up ("k01", "k02"; "x001", "x002"), and the usual hash makes one number of many such pairs; in tables of a
     * million ratings that costs minutes.
     */
    @Override
    public int hashCode() {
        int hash = (observer.hashCode() * 0x9E3779B1 + slice.hashCode()) * 0x85EBCA6B + role.ordinal() * 31 + occasion;
        return hash ^ hash >>> 15;
    }

    /** The showing whose rating is analysed. */
    public static Showing rated(String observer, String slice) {
        return new Showing(observer, slice, Role.RATED, 1);
    }

    /** A showing to get used to the scale. */
    public static Showing practice(String observer, String slice) {
        return new Showing(observer, slice, Role.PRACTICE, 1);
    }

    /** A hidden repeat, {@code occasion} 2 or more. */
    public static Showing repeat(String observer, String slice, int occasion) {
        return new Showing(observer, slice, Role.REPEAT, occasion);
    }
}
