// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Map;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;

/**
 * Agreement of two observers beyond chance, chance being two draws from their pooled ratings. Range [−1, 1]. Undefined if
 * all ratings are equal. Scott 1955; computed as {@link FleissKappa}, which extends it to any number of observers.
 *
 * @param weighting  how much two categories count as agreeing
 * @param categories which categories are counted; for the number itself it makes no difference without weights
 */
public record ScottPi(Weights weighting, CategorySet categories) implements Coefficient {

    @Override
    public String name() {
        return "scott_pi";
    }

    @Override
    public Map<String, String> options() {
        return new FleissKappa(weighting, categories).options();
    }

    @Override
    public String label() {
        var texts = Texts.of(ScottPi.class);
        return weighting == Weighting.UNWEIGHTED ? texts.say("label.scott_pi")
                : texts.say("label.scott_pi.weighted", texts.say("word." + weighting.word()));
    }

    @Override
    public Result of(Ratings ratings, Settings settings, Progress progress) {
        if (ratings.raters() != 2)
            return new Answer(this, Selection.rated(ratings).basis(), settings).undefined("undefined.tworaters", ratings.raters());
        var fleiss = new FleissKappa(weighting, categories).of(ratings, settings, progress);
        return new Result(name(), options(), label(), fleiss.reliability(), fleiss.basis(), fleiss.computation(), fleiss.details(),
                fleiss.findings());
    }
}
