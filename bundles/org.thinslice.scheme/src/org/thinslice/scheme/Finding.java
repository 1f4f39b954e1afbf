// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;

/**
 * Something to put right in a scheme.
 *
 * @param weight   whether it keeps the scheme out of a study
 * @param at       the element concerned: the scheme, an item, an anchor, …
 * @param feature  name of its feature in the model, for instance {@code min}
 * @param place    the same in words, for instance "item rapport, anchor at 9"
 * @param sentence what is wrong and what would be right
 */
public record Finding(Weight weight, EObject at, String feature, String place, String sentence) {

    public Finding {
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(feature, "feature");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(sentence, "sentence");
    }

    /** Whether it keeps the scheme out of a study. */
    public boolean error() {
        return weight == Weight.ERROR;
    }
}
