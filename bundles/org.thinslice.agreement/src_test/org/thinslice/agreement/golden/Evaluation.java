// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.golden;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.thinslice.base.Problem;

/**
 * How one kind of golden case is answered.
 *
 * @param options the choices it knows: a name, or {@code name=choice} where only this choice is what is computed
 * @param code    the computation
 */
record Evaluation(List<String> options, Code code) {

    /** A computation from a case. */
    @FunctionalInterface
    interface Code {
        Outcome of(Case golden) throws IOException, Problem;
    }

    /** @param options separated by semicolons */
    static Evaluation of(String options, Code code) {
        return new Evaluation(Arrays.stream(options.split("; ")).filter(o -> !o.isEmpty()).toList(), code);
    }

    /** A choice of the case that this code does not know, so that it would answer another question. */
    Optional<String> foreign(Case golden) {
        return golden.options().keySet().stream()
                .filter(option -> !options.contains(option) && !options.contains(option + "=" + golden.word(option)))
                .map(option -> option + " = " + golden.word(option)).findFirst();
    }
}
