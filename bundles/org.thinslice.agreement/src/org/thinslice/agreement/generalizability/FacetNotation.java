// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.generalizability;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads designs: {@code x} or {@code ×} crosses, {@code :} nests what is left of it in what is right of it, and binds tighter. */
final class FacetNotation {

    private static final Pattern WORD = Pattern.compile("\\s*([×:()]|[^\\s×:()]+)");

    private final String notation;
    private final List<String> words = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Integer> nested = new ArrayList<>();
    private int at;

    FacetNotation(String notation) {
        this.notation = notation;
        for (Matcher word = WORD.matcher(notation); word.lookingAt(); word.region(word.end(), notation.length()))
            words.add(word.group(1));
    }

    Facets read() {
        crossed();
        if (at < words.size())
            throw wrong();
        return new Facets(names, nested);
    }

    private int crossed() {
        int set = nested();
        while (next("x") || next("×"))
            set |= nested();
        return set;
    }

    private int nested() {
        int left = one();
        if (!next(":"))
            return left;
        int right = nested();
        for (int f = 0; f < names.size(); f++)
            if ((left >> f & 1) == 1)
                nested.set(f, nested.get(f) | right);
        return left | right;
    }

    private int one() {
        if (next("(")) {
            int set = crossed();
            if (!next(")"))
                throw wrong();
            return set;
        }
        if (at == words.size() || "x×:()".contains(words.get(at)))
            throw wrong();
        names.add(words.get(at++));
        nested.add(0);
        return 1 << names.size() - 1;
    }

    private boolean next(String word) {
        boolean there = at < words.size() && words.get(at).equals(word);
        if (there)
            at++;
        return there;
    }

    private IllegalArgumentException wrong() {
        var where = at < words.size() ? "at “" + words.get(at) + "”" : "at its end";
        return new IllegalArgumentException("the design “%s” cannot be read %s; write for instance slice x (observer:item)".formatted(notation, where));
    }
}
