// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thinslice.base.Texts;

/** Puts a {@link Result} together. */
final class Answer {

    private static final Texts TEXTS = Texts.of(Answer.class);

    private final Coefficient coefficient;
    private final Computation computation;
    private Basis basis;
    private String label;
    private final Map<String, Double> details = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Answer(Coefficient coefficient, Basis basis, Settings settings) {
        this.coefficient = coefficient;
        this.basis = basis;
        label = coefficient.label();
        computation = Computation.of(coefficient, settings);
    }

    /** Names the result in the words of the table's own scale. */
    Answer labelled(String words) {
        label = words;
        return this;
    }

    Coefficient coefficient() {
        return coefficient;
    }

    /** Adds a further number; one that is not finite is left out. */
    Answer detail(String name, double value) {
        if (Double.isFinite(value))
            details.put(name, value);
        return this;
    }

    Answer finding(Finding.Kind kind, String key, Object... values) {
        findings.add(new Finding(kind, TEXTS.say(key, values)));
        return this;
    }

    /** Raters the result is computed from. */
    int raters() {
        return basis.raters();
    }

    Answer seeded(long seed) {
        basis = basis.seeded(seed);
        return this;
    }

    Result undefined(String key, Object... values) {
        return because(TEXTS.say(key, values));
    }

    /** Not defined, for a reason that is already a sentence. */
    Result because(String why) {
        return result(new Reliability.NotDefined(why));
    }

    Result estimate(double value, Uncertainty uncertainty) {
        if (!Double.isFinite(value))
            return undefined("undefined.arithmetic");
        if (Math.abs(value) > 1 + 1e-9)
            finding(Finding.Kind.OUT_OF_RANGE, "finding.range", value);
        return result(new Reliability.Estimate(value, uncertainty));
    }

    /** A quantity on a scale of its own, which no range is known of. */
    Result quantity(double value, Uncertainty uncertainty) {
        return Double.isFinite(value) ? result(new Reliability.Estimate(value, uncertainty)) : undefined("undefined.arithmetic");
    }

    /** A number for which no interval is offered, and why. */
    Result withoutInterval(double value, String key, Object... values) {
        return estimate(value, new NoInterval(TEXTS.say(key, values)));
    }

    private Result result(Reliability reliability) {
        return new Result(coefficient.name(), coefficient.options(), label, reliability, basis, computation, details,
                findings);
    }
}
