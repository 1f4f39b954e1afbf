// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.votes;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/** What a rule makes of the ratings of a unit: a number, several categories with equally many votes, or none with a reason. */
public sealed interface Score {

    /**
     * A score.
     *
     * @param value a number on the item's scale, or the code of a category; finite
     */
    record Value(double value) implements Score {
        public Value {
            if (!Double.isFinite(value))
                throw new IllegalArgumentException("a score is a finite number, not " + value);
        }
    }

    /**
     * Several categories share the first place; which of them it is cannot be told from the ratings.
     *
     * @param values their codes, ascending, at least two
     */
    record Tie(List<Double> values) implements Score {
        public Tie {
            values = List.copyOf(values);
            if (values.size() < 2)
                throw new IllegalArgumentException("a tie of " + values);
        }
    }

    /**
     * No score.
     *
     * @param why a whole sentence, for the user
     */
    record None(String why) implements Score {
        public None {
            Objects.requireNonNull(why, "why");
            if (why.isBlank())
                throw new IllegalArgumentException("a missing score needs its reason");
        }
    }

    /** The score, where there is exactly one. */
    default OptionalDouble number() {
        return this instanceof Value one ? OptionalDouble.of(one.value()) : OptionalDouble.empty();
    }

    /** The codes that share the first place; empty where there is no tie. */
    default List<Double> tied() {
        return this instanceof Tie tie ? tie.values() : List.of();
    }

    /** Why there is no score; empty where there is one, or a tie. */
    default String why() {
        return this instanceof None none ? none.why() : "";
    }
}
