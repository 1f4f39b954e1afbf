// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.thinslice.base.Texts;

/**
 * What pulls κ down though two observers agree, on the units both rated: with a, d the shares of units both put into one or
 * the other of two categories and b, c those they differ on, the prevalence index |a − d|, the bias index |b − c|, and
 * κ with both taken out, PABAK = 2 (a + d) − 1 (for q categories (q (a + …) − 1) / (q − 1), which is Brennan and
 * Prediger's). Indices in [0, 1], PABAK in [−1/(q − 1), 1]. The indices are not defined for other than two categories.
 * Byrt, Bishop & Carlin 1993. Bootstrap intervals. Depend on the declared categories.
 *
 * @param kind which of the three
 */
public record KappaIndex(Kind kind) implements RowCoefficient {

    /** Which of the three. */
    public enum Kind {
        /** How much more often one category occurs than the other. */
        PREVALENCE_INDEX,
        /** How differently often the observers use the categories. */
        BIAS_INDEX,
        /** Prevalence- and bias-adjusted κ. */
        PABAK
    }

    @Override
    public String name() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Map<String, String> options() {
        return Map.of("missing", "listwise");
    }

    @Override
    public int raters() {
        return 2;
    }

    @Override
    public int fewest() {
        return 1;
    }

    @Override
    public Optional<String> refusal(Ratings ratings) {
        int q = CategorySet.natural(ratings).of(ratings).length;
        var texts = Texts.of(KappaIndex.class);
        if (q < 2)
            return Optional.of(texts.say("undefined.onecategory"));
        return kind != Kind.PABAK && q > 2 ? Optional.of(texts.say("undefined.twocategories", q)) : Optional.empty();
    }

    @Override
    public ToDoubleFunction<double[][]> formula(Ratings ratings) {
        double[] scale = CategorySet.natural(ratings).of(ratings);
        double q = scale.length;
        return switch (kind) {
            case PABAK -> rows -> (q * share(rows, row -> row[0] == row[1]) - 1) / (q - 1);
            case PREVALENCE_INDEX -> rows -> Math.abs(share(rows, row -> row[0] == row[1] && row[0] == scale[0])
                    - share(rows, row -> row[0] == row[1] && row[0] != scale[0]));
            case BIAS_INDEX -> rows -> Math.abs(share(rows, row -> row[0] < row[1]) - share(rows, row -> row[0] > row[1]));
        };
    }

    @Override
    public double of(double[][] rows) {
        return formula(Ratings.wide(Level.NOMINAL, Categories.NONE, rows)).applyAsDouble(rows);
    }

    private static double share(double[][] rows, Predicate<double[]> which) {
        return Arrays.stream(rows).filter(which).count() / (double) rows.length;
    }
}
