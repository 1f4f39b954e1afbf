// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.input;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What a person typed, understood. */
public final class Typed {

    private Typed() {
    }

    /** A number with a decimal point or comma; empty if it is not one. */
    public static OptionalDouble number(String text) {
        var plain = text.strip().replace(',', '.').replace('\u2212', '-');
        if (!plain.matches("-?[0-9]{1,15}(\\.[0-9]{0,15})?"))
            return OptionalDouble.empty();
        return OptionalDouble.of(Double.parseDouble(plain));
    }

    /** A whole number from 0; empty if it is not one. */
    public static OptionalInt count(String text) {
        var plain = text.strip();
        return plain.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(plain)) : OptionalInt.empty();
    }

    /** Words separated by commas, semicolons or blanks, each once. */
    public static List<String> list(String text) {
        return Arrays.stream(text.split("[,;\\s]+")).filter(t -> !t.isEmpty()).distinct().toList();
    }
}
