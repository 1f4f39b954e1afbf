// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What an observer answered to one item: never nothing, for "cannot be rated" is an answer with a reason. */
public sealed interface Answer {

    /** A point on a scale, as the scheme numbers it (not reversed). */
    record Value(double value) implements Answer {
        public Value {
            if (!Double.isFinite(value))
                throw new IllegalArgumentException("value is " + value);
        }
    }

    /** The keys of the chosen categories: one, or several where the item allows it; none means "none of them". */
    record Codes(Set<String> codes) implements Answer {
        public Codes {
            codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
        }

        /** A single category. */
        public static Codes of(String code) {
            return new Codes(Set.of(code));
        }
    }

    /** Free text. */
    record Words(String text) implements Answer {
        public Words {
            Objects.requireNonNull(text, "text");
        }
    }

    /** The observer could not rate the slice, for this reason. */
    record NotRatable(String reason) implements Answer {
        public NotRatable {
            Checks.filled(reason, "reason");
        }
    }
}
