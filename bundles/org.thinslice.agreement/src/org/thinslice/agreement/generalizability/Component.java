// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.generalizability;

import java.util.OptionalDouble;
import java.util.Set;
import org.thinslice.agreement.Reliability;

/**
 * One variance of a {@link GStudy}.
 *
 * @param name       for instance {@code slice × observer:item}
 * @param facets     its facets
 * @param levels     how many levels the scores have
 * @param df         degrees of freedom, where mean squares were used
 * @param meanSquare mean square, where mean squares were used
 * @param variance   the variance with its interval, or why it cannot be told; below zero only from mean squares
 */
public record Component(String name, Set<String> facets, int levels, OptionalDouble df, OptionalDouble meanSquare, Reliability variance) {

    public Component {
        facets = Set.copyOf(facets);
    }
}
