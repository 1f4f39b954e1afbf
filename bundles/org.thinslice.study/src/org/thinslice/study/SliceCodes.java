// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Makes opaque codes for slices, such as {@code k7mw}: no vowels (so no words), nothing that is read for something else,
 * and nothing that tells session, time or order. The same seed gives the same codes.
 */
final class SliceCodes {

    private static final String LETTERS = "bcdfghjkmnpqrstvwxz";
    private static final String BOTH = LETTERS + "23456789";

    private final SplittableRandom random;
    private final Set<String> taken;
    private final int length;

    SliceCodes(long seed, Collection<String> taken, int wanted) {
        this.random = new SplittableRandom(Seeds.mix(seed, "codes", taken.size()));
        this.taken = new HashSet<>(taken);
        // at most one code in a thousand is used, so that a mistyped one is hardly ever another slice's
        int digits = 4;
        for (double room = 19 * Math.pow(BOTH.length(), 3); room < 1_000.0 * (wanted + taken.size()); room *= BOTH.length())
            digits++;
        this.length = digits;
    }

    String next() {
        String code = draw();
        while (!taken.add(code))
            code = draw();
        return code;
    }

    private String draw() {
        var code = new StringBuilder().append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        while (code.length() < length)
            code.append(BOTH.charAt(random.nextInt(BOTH.length())));
        return code.toString();
    }
}
