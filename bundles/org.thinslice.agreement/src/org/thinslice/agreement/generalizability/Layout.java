// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.generalizability;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.thinslice.base.Texts;

/**
 * A design as it was carried out.
 *
 * @param facets    the design
 * @param groupings of each effect, smaller ones first
 * @param size      number of scores
 */
record Layout(Facets facets, List<Grouping> groupings, int size) {

    private static final Texts TEXTS = Texts.of(Layout.class);

    static Layout of(Scores scores, Facets facets) {
        return new Layout(facets, facets.effects().stream().map(e -> Grouping.of(scores, facets, e)).toList(), scores.size());
    }

    Grouping full() {
        return groupings.get(groupings.size() - 1);
    }

    /** Whether some combination was scored more than once, so that its effect can be told from error. */
    boolean repeated() {
        return full().levels() < size;
    }

    private int levels(int effect) {
        return groupings.stream().filter(g -> g.effect() == effect).findFirst().map(Grouping::levels).orElse(1);
    }

    /** Complete and balanced: every effect's levels hold equally many scores, and all combinations occur. */
    boolean balanced() {
        double[] each = IntStream.range(0, facets.names().size())
                .mapToDouble(f -> (double) levels(1 << f | facets.nested().get(f)) / levels(facets.nested().get(f))).toArray();
        return groupings.stream().allMatch(g -> g.equally()
                && Math.abs(g.levels() - facets.members(g.effect()).mapToDouble(f -> each[f]).reduce(1, (a, b) -> a * b)) < 1e-6);
    }

    /** Why nothing can be estimated at all. */
    Optional<String> hopeless(double[] centred) {
        if (size < 3)
            return Optional.of(TEXTS.say("gstudy.few", size));
        for (int f = 0; f < facets.names().size(); f++)
            if (levels(1 << f | facets.nested().get(f)) < 2)
                return Optional.of(TEXTS.say("gstudy.onelevel", facets.names().get(f)));
        double largest = IntStream.range(0, size).mapToDouble(i -> Math.abs(centred[i])).max().orElse(0);
        if (largest == 0)
            return Optional.of(TEXTS.say("gstudy.novariance"));
        return largest > 1e-40 && largest < 1e40 ? Optional.empty() : Optional.of(TEXTS.say("gstudy.magnitude"));
    }

    /** Why an effect cannot be told from a larger or smaller one: both group the scores alike. */
    Optional<String> confounded(int at) {
        var own = groupings.get(at);
        boolean residual = own == full() && !repeated();
        for (var other : groupings) {
            boolean alike = other != own && other.levels() == own.levels();
            boolean larger = alike && (other.effect() & own.effect()) == own.effect();
            boolean smaller = alike && (other.effect() & own.effect()) == other.effect();
            if (!residual && (larger && other == full() && !repeated() || smaller))
                return Optional.of(TEXTS.say("gstudy.confounded", facets.name(own.effect()), facets.name(other.effect())));
        }
        return Optional.empty();
    }
}
