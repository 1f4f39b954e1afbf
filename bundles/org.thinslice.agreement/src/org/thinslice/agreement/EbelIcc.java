// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;

/**
 * Intraclass correlation of a table with gaps from mean squares: Ebel 1951 for one way, Brückl 2011 for two ways, with the
 * F test and limits of McGraw & Wong 1996 at Ebel's average number of ratings ({@link EbelAnova}); equal to {@link Icc} on
 * complete tables. Older than {@link RemlIcc} and offered for comparison with published values: it weighs units as if gaps
 * were accidental and knows no Q. Range: at most 1. Undefined with fewer than two units or raters, without a unit rated
 * twice, without variation; for a mean also where a single rating's coefficient is −1 / (k₀ − 1) or less, as no mean of
 * such ratings could vary. Limits of ICC(A,k) are stepped up from ICC(A,1), as in {@link Icc}.
 *
 * @param form which of the six
 */
public record EbelIcc(Icc form) implements Coefficient {

    /** All six. */
    static final List<Coefficient> FORMS = List.of(new EbelIcc(Icc.ONE), new EbelIcc(Icc.K), new EbelIcc(Icc.A1), new EbelIcc(Icc.AK),
            new EbelIcc(Icc.C1), new EbelIcc(Icc.CK));

    @Override
    public String name() {
        return "icc_irrNA";
    }

    @Override
    public Map<String, String> options() {
        var options = new LinkedHashMap<>(form.options());
        options.put("missing", "all available");
        return options;
    }

    @Override
    public String label() {
        return Texts.of(EbelIcc.class).say("label.icc_irrNA", form.label());
    }

    @Override
    public String estimator() {
        return Texts.of(EbelIcc.class).say("estimator.ebel");
    }

    @Override
    public Result of(Ratings ratings, Settings settings, Progress progress) {
        var rated = Selection.rated(ratings);
        var answer = new Answer(this, rated.basis(), settings);
        if (rated.basis().raters() < 2)
            return answer.undefined("undefined.onerater");
        if (rated.size() < 2 || ratings.observations() <= rated.size())
            return answer.undefined("undefined.thin");
        if (VarianceComponents.spread(ratings) == 0)
            return answer.undefined("undefined.novariance");
        return result(EbelAnova.of(rated, form.model()), settings.confidence(), answer);
    }

    private Result result(Anova anova, double confidence, Answer answer) {
        var ebel = new IccForm(form, anova);
        ebel.details(answer);
        double single = new IccForm(new Icc(form.model(), form.type(), Icc.Unit.SINGLE), anova).value();
        if (form.unit() == Icc.Unit.AVERAGE && 1 + (anova.perUnit() - 1) * single < 1e-12)
            return answer.undefined("undefined.mean", single);
        return answer.estimate(ebel.value(), ebel.interval(confidence));
    }
}
