// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleBiFunction;

/**
 * How unlike two units are: α times how far their places differ plus β times how far their categories do. Mathet, Widlöcher &
 * Métivier 2015, section 4. Places: ((|start − start′| + |end − end′|) / (length + length′))², so 0 for the same place and 1 for
 * neighbours of equal length that touch; it has no upper bound. Categories: 0 to 1. A unit without a counterpart counts as much
 * as a dissimilarity of 1; all three are multiplied with Δ∅.
 *
 * @param position weight α of the place, ≥ 0
 * @param category weight β of the category, ≥ 0
 * @param empty    Δ∅, what a missing counterpart costs, > 0
 * @param distance of two categories, 0 to 1, 0 for the same
 */
public record Dissimilarity(double position, double category, double empty, ToDoubleBiFunction<String, String> distance) {

    /** Distance of categories without an order: 0 for the same, 1 for others. */
    public static final ToDoubleBiFunction<String, String> NOMINAL = (a, b) -> a.equals(b) ? 0 : 1;
    /** The paper's usual choice: α = β = Δ∅ = 1, categories without an order. */
    public static final Dissimilarity USUAL = new Dissimilarity(1, 1, 1, NOMINAL);

    public Dissimilarity {
        Objects.requireNonNull(distance, "distance");
        if (!(position >= 0 && category >= 0 && empty > 0) || !Double.isFinite(position + category + empty))
            throw new IllegalArgumentException("weights %s and %s, missing %s".formatted(position, category, empty));
    }

    /** Distance of ordered categories: steps between them as a part of the most there can be; those not listed differ by 1. */
    public static ToDoubleBiFunction<String, String> ordinal(List<String> order) {
        var ascending = List.copyOf(order);
        return (a, b) -> {
            int i = ascending.indexOf(a);
            int j = ascending.indexOf(b);
            return a.equals(b) ? 0 : i < 0 || j < 0 ? 1 : Math.abs(i - j) / (ascending.size() - 1.0);
        };
    }

    /** How far two places differ, Δ∅ included. */
    public double positional(Unit a, Unit b) {
        double part = (Math.abs(a.start() - b.start()) + Math.abs(a.end() - b.end())) / (a.length() + b.length());
        return part * part * empty;
    }

    /** How far two categories differ, Δ∅ included. */
    public double categorical(Unit a, Unit b) {
        return distance.applyAsDouble(a.category(), b.category()) * empty;
    }

    /** Both, weighted. */
    public double of(Unit a, Unit b) {
        return position * positional(a, b) + category * categorical(a, b);
    }
}
