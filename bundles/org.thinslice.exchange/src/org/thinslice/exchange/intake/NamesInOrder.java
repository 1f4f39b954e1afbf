// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Pattern;

/** The order in which a person lists names: numbers in them count as numbers, so that clip2 comes before clip10. */
final class NamesInOrder implements Comparator<String> {

    private static final Pattern BORDER = Pattern.compile("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)");

    @Override
    public int compare(String one, String other) {
        var left = BORDER.split(one);
        var right = BORDER.split(other);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = part(left[i], right[i]);
            if (order != 0)
                return order;
        }
        int order = Integer.compare(left.length, right.length);
        return order != 0 ? order : one.compareTo(other);
    }

    private static int part(String one, String other) {
        if (number(one) && number(other))
            return new BigInteger(one).compareTo(new BigInteger(other));
        return one.compareToIgnoreCase(other);
    }

    private static boolean number(String part) {
        return !part.isEmpty() && part.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }
}
