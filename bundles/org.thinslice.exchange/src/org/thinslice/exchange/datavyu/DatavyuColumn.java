// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.datavyu;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A column of a spreadsheet.
 *
 * @param name  of the column
 * @param codes names of what each of its cells holds
 */
record DatavyuColumn(String name, List<String> codes) {

    /** What the code is called that says who coded a cell. */
    private static final Set<String> CODERS = Set.of("coder", "rater", "observer", "annotator", "coder_id", "rater_id", "observer_id", "judge");

    DatavyuColumn {
        codes = List.copyOf(codes);
    }

    /** Which of its codes says who coded; empty if none does. */
    OptionalInt coder() {
        return IntStream.range(0, codes.size()).filter(i -> CODERS.contains(codes.get(i).toLowerCase(Locale.ROOT))).findFirst();
    }

    /** What a code rates: the column if it has no other code, else column and code. */
    String item(int code) {
        return codes.size() - (coder().isPresent() ? 1 : 0) == 1 ? name : name + "." + codes.get(code);
    }
}
