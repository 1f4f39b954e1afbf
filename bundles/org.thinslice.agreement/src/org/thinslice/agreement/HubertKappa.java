// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Map;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;

/**
 * Agreement of any number of observers beyond chance, counted over pairs of observers, each with margins of their own.
 * Range [−1, 1]. Hubert 1977; for complete tables the same number as {@link CongerKappa}, which it is computed as: with
 * gaps, margins are shares of the units an observer rated. Undefined where Conger's is. {@link HubertKappaOfAllUnits} is
 * the other reading of gaps.
 */
public record HubertKappa() implements Coefficient {

    @Override
    public String name() {
        return "hubert_kappa";
    }

    @Override
    public Map<String, String> options() {
        return Map.of("missing", "available");
    }

    @Override
    public String label() {
        return Texts.of(HubertKappa.class).say("label.hubert_kappa");
    }

    @Override
    public Result of(Ratings ratings, Settings settings, Progress progress) {
        var conger = new CongerKappa(Weighting.UNWEIGHTED, CategorySet.OBSERVED).of(ratings, settings, progress);
        return new Result(name(), options(), label(), conger.reliability(), conger.basis(), conger.computation(), conger.details(),
                conger.findings());
    }
}
