// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results.formula;

import java.util.List;
import java.util.Optional;
import org.thinslice.agreement.Result;
import org.thinslice.base.Decimals;
import org.thinslice.base.Texts;

/**
 * The formula of a coefficient with the numbers put in. Minus is −, times is ·, fractions are written with a stroke, so that
 * anybody can type it into a calculator.
 *
 * @param name    the coefficient's short name, left of the equals sign
 * @param general the formula in symbols: {@code (MSR − MSE) / MSR}
 * @param filled  the same with the numbers put in, six significant digits each
 * @param value   what it comes to: the coefficient
 * @param terms   the symbols, in the order in which they first occur
 */
public record Formula(String name, String general, String filled, double value, List<Term> terms) {

    /**
     * A symbol of a formula.
     *
     * @param symbol  as it is written in the formula
     * @param meaning what it is, in words
     * @param value   its number
     * @param number  the same as it was put in
     */
    public record Term(String symbol, String meaning, double value, String number) {
    }

    public Formula {
        terms = List.copyOf(terms);
    }

    /** The formula of a result; empty where it has no value, or none that one could compute by hand. */
    public static Optional<Formula> of(Result result) {
        var number = result.number();
        if (number.isEmpty())
            return Optional.empty();
        return Shape.of(result).filter(shape -> shape.has(result.details())).map(shape -> shape.filled(result.label(), number.getAsDouble(), result.details()));
    }

    /** One line: name = general = filled = value, as journals print it. */
    public String line() {
        return Texts.of(Formula.class).say("formula.line", name, general, filled, Decimals.bounded(value));
    }
}
