// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Level;

/**
 * Ratings that observers gave the same slice twice, without being told. With three or more occasions each one makes a
 * pair with the one before.
 *
 * @param level      of the scale
 * @param categories its declared points
 * @param pairs      by observer, in the order in which they first come
 */
public record Repeats(Level level, Categories categories, Map<String, List<Pair>> pairs) {

    /**
     * Two ratings of one slice by one observer.
     *
     * @param slice the slice
     * @param first the earlier rating
     * @param again the later rating
     */
    public record Pair(String slice, double first, double again) {
        public Pair {
            Objects.requireNonNull(slice, "slice");
            if (!Double.isFinite(first) || !Double.isFinite(again))
                throw new IllegalArgumentException("ratings are finite numbers, not %s and %s".formatted(first, again));
        }
    }

    public Repeats {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(categories, "categories");
        var copy = new LinkedHashMap<String, List<Pair>>();
        pairs.forEach((observer, own) -> copy.put(observer, List.copyOf(own)));
        pairs = java.util.Collections.unmodifiableMap(copy);
    }

    /** No repeats at all. */
    public static Repeats none(Level level, Categories categories) {
        return new Repeats(level, categories, Map.of());
    }

    /** Collects pairs. */
    public static Builder builder(Level level, Categories categories) {
        return new Builder(level, categories);
    }

    /** Number of pairs of all observers. */
    public int size() {
        return pairs.values().stream().mapToInt(List::size).sum();
    }

    /** Collects pairs in any order; observers keep the order in which they first come. */
    public static final class Builder {

        private final Level level;
        private final Categories categories;
        private final Map<String, List<Pair>> pairs = new LinkedHashMap<>();

        private Builder(Level level, Categories categories) {
            this.level = level;
            this.categories = categories;
        }

        /** Adds two ratings of one slice, the earlier one first. */
        public Builder pair(String observer, String slice, double first, double again) {
            pairs.computeIfAbsent(observer, o -> new ArrayList<>()).add(new Pair(slice, first, again));
            return this;
        }

        public Repeats build() {
            return new Repeats(level, categories, pairs);
        }
    }
}
