// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.List;
import java.util.SplittableRandom;

/** Draws what observers mark by chance; every sample has a random stream of its own. */
interface Chance {

    /** What each observer marks, one list each; at least one unit in all. */
    List<List<Unit>> sample(SplittableRandom random);

    /** The sampler of a model for a continuum with at least one unit. */
    static Chance of(ChanceModel model, Continuum continuum) {
        return model == ChanceModel.SHUFFLE ? new Shuffled(continuum) : new Drawn(continuum);
    }
}
