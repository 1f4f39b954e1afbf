// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results.multiverse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Subset;
import org.thinslice.base.Texts;
import org.thinslice.results.multiverse.Exclusion.Kind;

/** The ways of leaving something out that a multiverse goes through. */
final class Exclusions {

    private static final Texts TEXTS = Texts.of(Exclusions.class);
    /** Flagged slices that are also left out one by one. */
    private static final int MOST_SLICES = 12;

    private Exclusions() {
    }

    /** Nothing, each observer, all flagged observers, flagged slices one by one and together; at least two observers stay. */
    static List<Exclusion> of(Ratings ratings, Flags flags) {
        var all = new ArrayList<Exclusion>();
        all.add(new Exclusion(Kind.NONE, TEXTS.say("exclusion.none"), "", Set.of(), Set.of()));
        var reasons = new HashMap<String, String>();
        flags.observers().forEach(flag -> reasons.put(flag.name(), flag.why()));
        for (int r = 0; r < ratings.raters() && ratings.raters() > 2; r++) {
            var name = ratings.rater(r);
            all.add(new Exclusion(Kind.OBSERVER, TEXTS.say("exclusion.observer", name), reasons.getOrDefault(name, TEXTS.say("exclusion.each")),
                    Set.of(name), Set.of()));
        }
        var observers = flags.observers().stream().map(Flag::name).collect(Collectors.toSet());
        if (observers.size() > 1 && ratings.raters() - observers.size() >= 2)
            all.add(new Exclusion(Kind.FLAGGED_OBSERVERS, TEXTS.say("exclusion.observers", observers.size()), TEXTS.say("exclusion.flagged"),
                    observers, Set.of()));
        flags.slices().stream().limit(MOST_SLICES).forEach(flag -> all.add(new Exclusion(Kind.SLICE, TEXTS.say("exclusion.slice", flag.name()),
                flag.why(), Set.of(), Set.of(flag.name()))));
        var slices = flags.slices().stream().map(Flag::name).collect(Collectors.toSet());
        if (slices.size() > 1)
            all.add(new Exclusion(Kind.FLAGGED_SLICES, TEXTS.say("exclusion.slices", slices.size()), TEXTS.say("exclusion.flagged"), Set.of(), slices));
        return all;
    }

    /** The table without what is left out. */
    static Ratings without(Ratings ratings, Exclusion exclusion) {
        return exclusion.kind() == Kind.NONE ? ratings : Subset.of(ratings, unit -> !exclusion.slices().contains(ratings.unit(unit)),
                rater -> !exclusion.observers().contains(ratings.rater(rater)));
    }
}
