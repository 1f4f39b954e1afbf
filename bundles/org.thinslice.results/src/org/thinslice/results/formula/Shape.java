// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results.formula;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thinslice.agreement.Result;
import org.thinslice.base.Texts;

/** A formula with places for numbers: {@code {MSR}} stands for the detail of that name of a {@link Result}. */
final class Shape {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> CHANCE_CORRECTED = Set.of("fleiss_kappa", "conger_kappa", "brennan_prediger", "gwet_ac", "cohen_kappa",
            "scott_pi", "randolph_kappa");
    private static final Texts TEXTS = Texts.of(Shape.class);

    private final String text;
    private final String metric;

    private Shape(String text) {
        this(text, "interval");
    }

    private Shape(String text, String metric) {
        this.text = text;
        this.metric = metric;
    }

    /** The formula of a coefficient; empty where none is kept. */
    static Optional<Shape> of(Result result) {
        var name = result.coefficient();
        if (name.equals("percent_agreement"))
            return Optional.of(new Shape("{pa}"));
        if (name.equals("krippendorff_alpha"))
            return Optional.of(new Shape("1 − {Do} / {De}", result.options().getOrDefault("metric", "interval")));
        if (CHANCE_CORRECTED.contains(name))
            return Optional.of(new Shape("({pa} − {pe}) / (1 − {pe})"));
        if (name.equals("icc"))
            return Optional.of(new Shape(squares(result.options())));
        return name.equals("icc_reml") ? Optional.of(new Shape(variances(result.options()))) : Optional.empty();
    }

    /** McGraw & Wong 1996, table 4. */
    private static String squares(Map<String, String> options) {
        boolean mean = options.get("unit").equals("average");
        if (options.get("model").equals("oneway"))
            return mean ? "({MSR} − {MSW}) / {MSR}" : "({MSR} − {MSW}) / ({MSR} + ({k} − 1) · {MSW})";
        if (options.get("type").equals("consistency"))
            return mean ? "({MSR} − {MSE}) / {MSR}" : "({MSR} − {MSE}) / ({MSR} + ({k} − 1) · {MSE})";
        return mean ? "({MSR} − {MSE}) / ({MSR} + ({MSC} − {MSE}) / {n})"
                : "({MSR} − {MSE}) / ({MSR} + ({k} − 1) · {MSE} + {k} / {n} · ({MSC} − {MSE}))";
    }

    /** Ten Hove, Jorgensen & van der Ark 2022. */
    private static String variances(Map<String, String> options) {
        boolean mean = options.get("unit").equals("average");
        if (options.get("type").equals("consistency"))
            return mean ? "{subject} / ({subject} + {Q} · {rater} + {residual} / {khat})" : "{subject} / ({subject} + {residual})";
        return mean ? "{subject} / ({subject} + ({rater} + {residual}) / {khat})" : "{subject} / ({subject} + {rater} + {residual})";
    }

    /** Whether all its numbers are there. */
    boolean has(Map<String, Double> details) {
        return details.keySet().containsAll(places());
    }

    Formula filled(String name, double value, Map<String, Double> details) {
        var terms = new ArrayList<Formula.Term>();
        for (var place : places())
            terms.add(new Formula.Term(symbol(place), meaning(place), details.get(place), Significant.of(details.get(place))));
        return new Formula(name, put(Shape::symbol), put(each -> inPlace(details.get(each))), value, terms);
    }

    /** What a symbol is; of disagreement, what one pair of ratings counts. */
    private String meaning(String place) {
        return TEXTS.say("term." + place + (place.matches("D[oe]") && !metric.equals("interval") ? "." + metric : ""));
    }

    private Set<String> places() {
        var places = new LinkedHashSet<String>();
        PLACE.matcher(text).results().map(found -> found.group(1)).forEach(places::add);
        return places;
    }

    private String put(UnaryOperator<String> words) {
        return PLACE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(words.apply(found.group(1))));
    }

    private static String symbol(String place) {
        return TEXTS.say("symbol." + place);
    }

    private static String inPlace(double value) {
        return value < 0 ? "(" + Significant.of(value) + ")" : Significant.of(value);
    }
}
