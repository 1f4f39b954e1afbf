// SPDX-License-Identifier: EPL-2.0
package org.thinslice.base;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The order in which values of a variable are listed: numbers first, by size (0, 90, 180), then words as they are spelt. */
public final class BySize implements Comparator<String> {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    @Override
    public int compare(String one, String other) {
        int order = Double.compare(size(one), size(other));
        return order != 0 ? order : one.compareTo(other);
    }

    private static double size(String value) {
        return NUMBER.matcher(value).matches() ? Double.parseDouble(value) : Double.POSITIVE_INFINITY;
    }
}
