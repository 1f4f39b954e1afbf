// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.thinslice.base.Texts;

/** Where checks put what they find; knows the place in words of the element now looked at. */
final class Findings {

    private static final Texts TEXTS = Texts.of(Findings.class);

    private final List<Finding> found = new ArrayList<>();

    /** The findings about one element. */
    final class About {
        private final EObject at;
        private final String place;

        private About(EObject at, String place) {
            this.at = at;
            this.place = place;
        }

        /** An error if the condition does not hold; answers whether it holds. */
        boolean require(boolean holds, String feature, String key, Object... values) {
            if (!holds)
                found.add(new Finding(Weight.ERROR, at, feature, place, TEXTS.say("check." + key, values)));
            return holds;
        }

        /** A warning if the condition does not hold. */
        void expect(boolean holds, String feature, String key, Object... values) {
            if (!holds)
                found.add(new Finding(Weight.WARNING, at, feature, place, TEXTS.say("check." + key, values)));
        }

        /** The findings about a part of the element. */
        About part(EObject part, String key, Object... values) {
            return new About(part, place + ", " + TEXTS.say("place." + key, values));
        }
    }

    About about(EObject element, String key, Object... values) {
        return new About(element, TEXTS.say("place." + key, values));
    }

    List<Finding> list() {
        return List.copyOf(found);
    }
}
