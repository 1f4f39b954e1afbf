// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is typed to find a name in a long list: every word must be somewhere in it, large and small letters alike.
 *
 * @param words in small letters
 */
public record Search(List<String> words) {

    /** A search that every name passes. */
    public static final Search ALL = new Search(List.of());

    public Search {
        words = List.copyOf(words);
    }

    /** The search for what was typed. */
    public static Search of(String typed) {
        return new Search(Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[\\s*]+")).filter(word -> !word.isEmpty()).toList());
    }

    /** Whether a name has all of it. */
    public boolean finds(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(small::contains);
    }
}
