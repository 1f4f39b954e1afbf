// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Map;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;

/**
 * {@link BlandAltman} as a result beside the coefficients: its number is the mean of first − second, in points of the scale,
 * with the limits of agreement and their intervals among the details. For two observers of numbers; undefined where they
 * share fewer than two units.
 */
public record MeanDifference() implements Coefficient {

    @Override
    public String name() {
        return "bland_altman";
    }

    @Override
    public Map<String, String> options() {
        return Map.of("missing", "listwise");
    }

    @Override
    public String label() {
        return Texts.of(MeanDifference.class).say("label.bland_altman");
    }

    @Override
    public Result of(Ratings ratings, Settings settings, Progress progress) {
        var answer = new Answer(this, Selection.complete(ratings).basis(), settings);
        if (ratings.raters() != 2)
            return answer.undefined("undefined.tworaters", ratings.raters());
        if (ratings.level() == Level.NOMINAL)
            return answer.undefined("undefined.names");
        var limits = BlandAltman.of(ratings, 0, 1, settings.confidence());
        if (limits.isEmpty() && Selection.complete(ratings).size() >= 2)
            return answer.undefined("undefined.arithmetic");
        if (limits.isEmpty())
            return answer.undefined("undefined.complete", Selection.complete(ratings).size(), ratings.units());
        Categorical.undeclared(ratings, answer);
        var found = limits.get();
        answer.detail("deviation", found.deviation()).detail("low", found.low()).detail("high", found.high());
        answer.detail("low_from", found.ofLow().low()).detail("low_to", found.ofLow().high());
        answer.detail("high_from", found.ofHigh().low()).detail("high_to", found.ofHigh().high());
        return answer.quantity(found.bias(), found.deviation() > 0 ? found.ofBias()
                : new NoInterval(Texts.of(MeanDifference.class).say("interval.line")));
    }
}
