// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/**
 * A coefficient asked for by name, with some of its options: {@code icc/type=agreement/unit=average}. Each question about an
 * option answers with what was chosen or with the usual choice, and is remembered, so that {@link #refuseOthers()} knows
 * the options there are.
 */
final class Chosen {

    private static final Texts TEXTS = Texts.of(Chosen.class);

    private final Ratings ratings;
    private final String name;
    private final Map<String, String> given = new LinkedHashMap<>();
    private final TreeSet<String> known = new TreeSet<>();

    /** A slash divides only where a name and an equals sign follow, as choices themselves may hold one. */
    Chosen(Ratings ratings, String asked) throws Problem {
        this.ratings = ratings;
        var parts = asked.strip().split("/(?=\\s*\\w+\\s*=)");
        name = parts[0].strip();
        for (var part : List.of(parts).subList(1, parts.length)) {
            int equals = part.indexOf('=');
            if (given.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip()) != null)
                throw new Problem(TEXTS.say("coefficients.twice", name, part.substring(0, equals).strip()));
        }
    }

    Ratings ratings() {
        return ratings;
    }

    String name() {
        return name;
    }

    /** Whether no option was given, so that every usual variant is meant. */
    boolean bare() {
        return given.isEmpty();
    }

    private String word(String option, String usual) {
        known.add(option);
        return given.getOrDefault(option, usual);
    }

    /** One of several words, the first being the usual one. */
    String oneOf(String option, String... words) throws Problem {
        var word = word(option, words[0]);
        for (var each : words)
            if (each.equalsIgnoreCase(word))
                return each;
        throw wrong(option, word, String.join(", ", words));
    }

    /** One of an enumeration's constants by its name in small letters. */
    <E extends Enum<E>> E oneOf(String option, E usual) throws Problem {
        var word = word(option, usual.name());
        for (var each : usual.getDeclaringClass().getEnumConstants())
            if (each.name().equalsIgnoreCase(word))
                return each;
        throw wrong(option, word, String.join(", ", Arrays.stream(usual.getDeclaringClass().getEnumConstants())
                .map(e -> e.name().toLowerCase(Locale.ROOT)).toList()));
    }

    boolean flag(String option, boolean usual) throws Problem {
        return Boolean.parseBoolean(oneOf(option, Boolean.toString(usual), Boolean.toString(!usual)));
    }

    /** A finite number no smaller than {@code least}. */
    double number(String option, double usual, double least) throws Problem {
        var word = word(option, Double.toString(usual));
        try {
            double value = Double.parseDouble(word);
            if (value >= least && Math.abs(value) < Double.POSITIVE_INFINITY)
                return value;
        } catch (NumberFormatException e) {
            throw new Problem(null, null, TEXTS.say("coefficients.number", name, option, word), null, e);
        }
        throw new Problem(TEXTS.say("coefficients.least", name, option, Categories.NONE.label(least), word));
    }

    /** A whole number of at least two: points of a scale. */
    int points(String option, int usual) throws Problem {
        double points = number(option, usual, 2);
        if (points != Math.rint(points) || points > 1e6)
            throw wrong(option, word(option, ""), "2, 3, 4, …");
        return (int) points;
    }

    /** A category of the table's scale, by its value or its words. */
    double category(String option) throws Problem {
        double[] scale = CategorySet.natural(ratings).of(ratings);
        if (scale.length == 0)
            return number(option, 0, -Double.MAX_VALUE);
        var word = word(option, ratings.categories().label(scale[0]));
        for (double point : scale)
            if (ratings.categories().label(point).equalsIgnoreCase(word) || Categories.NONE.label(point).equals(word))
                return point;
        throw wrong(option, word, String.join(", ", Arrays.stream(scale).mapToObj(ratings.categories()::label).toList()));
    }

    Weights weights() throws Problem {
        known.add("matrix");
        if (given.containsKey("matrix")) {
            oneOf("weights", "own");
            return OwnWeights.read(CategorySet.natural(ratings).of(ratings), given.get("matrix"));
        }
        return oneOf("weights", Weighting.UNWEIGHTED);
    }

    CategorySet categories() throws Problem {
        return oneOf("categories", CategorySet.natural(ratings));
    }

    /** Refuses options nobody has asked about. */
    void refuseOthers() throws Problem {
        for (var option : given.keySet())
            if (!known.contains(option))
                throw new Problem(known.isEmpty() ? TEXTS.say("coefficients.nooption", name, option)
                        : TEXTS.say("coefficients.option", name, option, String.join(", ", known)));
    }

    private Problem wrong(String option, String word, String words) {
        return new Problem(TEXTS.say("coefficients.choice", name, option, word, words));
    }
}
