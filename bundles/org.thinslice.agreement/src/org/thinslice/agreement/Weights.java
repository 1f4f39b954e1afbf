// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.LinkedHashMap;
import java.util.Optional;

/** How much two categories count as agreeing: 1 for the same, less the further apart; a set with a formula, or one's own. */
public sealed interface Weights permits Weighting, OwnWeights {

    /** The set's name in files and options. */
    String word();

    /**
     * The weights of some categories, in [0, 1], symmetric, with ones on the diagonal.
     *
     * @param categories q ascending values
     * @return q × q
     */
    double[][] matrix(double[] categories);

    /**
     * Why these weights say nothing about a table, as a whole sentence; empty where they do.
     *
     * @param ratings    the table
     * @param categories the categories counted, ascending
     */
    Optional<String> refusal(Ratings ratings, double[] categories);

    /** The choices made, by name. */
    default LinkedHashMap<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("weights", word());
        return options;
    }
}
