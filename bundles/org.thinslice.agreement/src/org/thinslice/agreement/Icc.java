// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;

/**
 * Intraclass correlation of a complete table from its mean squares. Range: at most 1, negative where units differ less
 * than chance would make them; ICC(A,k) can exceed 1 when the rows' mean square is near zero. Undefined with fewer than
 * two units rated by every observer, fewer than two observers, or no variation. Shrout & Fleiss 1979; McGraw & Wong 1996,
 * tables 4 and 7. A negative variance of the raters is kept as it is (variance components by REML set it to zero).
 * Limits of ICC(A,k) are those of ICC(A,1) stepped up by Spearman–Brown, after Shrout & Fleiss 1979.
 * Units that miss a rating are left out, and the result says so; Variance components keep them.
 */
public record Icc(Model model, Type type, Unit unit) implements Coefficient {

    /** What the raters are. */
    public enum Model {
        /** Each unit has raters of its own. */
        ONEWAY,
        /** The same raters rate every unit. */
        TWOWAY
    }

    /** Whether raters who are milder or stricter than others count as disagreeing. */
    public enum Type {
        AGREEMENT, CONSISTENCY
    }

    /** What is used afterwards: one rater's rating, or the mean over raters. */
    public enum Unit {
        SINGLE, AVERAGE
    }

    /** ICC(1): single rating, raters nested in units. */
    public static final Icc ONE = new Icc(Model.ONEWAY, Type.AGREEMENT, Unit.SINGLE);
    /** ICC(k): mean rating, raters nested in units. */
    public static final Icc K = new Icc(Model.ONEWAY, Type.AGREEMENT, Unit.AVERAGE);
    /** ICC(A,1): single rating, absolute agreement. */
    public static final Icc A1 = new Icc(Model.TWOWAY, Type.AGREEMENT, Unit.SINGLE);
    /** ICC(A,k): mean rating, absolute agreement. */
    public static final Icc AK = new Icc(Model.TWOWAY, Type.AGREEMENT, Unit.AVERAGE);
    /** ICC(C,1): single rating, consistency. */
    public static final Icc C1 = new Icc(Model.TWOWAY, Type.CONSISTENCY, Unit.SINGLE);
    /** ICC(C,k): mean rating, consistency. */
    public static final Icc CK = new Icc(Model.TWOWAY, Type.CONSISTENCY, Unit.AVERAGE);

    @Override
    public String name() {
        return "icc";
    }

    @Override
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("model", model.name().toLowerCase(Locale.ROOT));
        options.put("type", type.name().toLowerCase(Locale.ROOT));
        options.put("unit", unit.name().toLowerCase(Locale.ROOT));
        options.put("missing", "listwise");
        return options;
    }

    @Override
    public String label() {
        var number = unit == Unit.SINGLE ? "1" : "k";
        return model == Model.ONEWAY ? "ICC(" + number + ")" : "ICC(" + type.name().charAt(0) + "," + number + ")";
    }

    @Override
    public String estimator() {
        return texts().say("estimator.squares");
    }

    @Override
    public Result of(Ratings ratings, Settings settings, Progress progress) {
        var complete = Selection.complete(ratings);
        var answer = new Answer(this, complete.basis(), settings);
        if (ratings.raters() < 2)
            return answer.undefined("undefined.onerater");
        if (complete.size() < 2)
            return answer.undefined("undefined.complete", complete.size(), ratings.units());
        int dropped = Selection.rated(ratings).size() - complete.size();
        if (dropped > 0)
            answer.finding(Finding.Kind.DROPPED, "finding.listwise", dropped);
        var anova = Anova.of(complete);
        if (anova.rows() == 0 && anova.within() == 0)
            return answer.undefined("undefined.novariance");
        return result(new IccForm(this, anova), settings.confidence(), answer);
    }

    private Result result(IccForm form, double confidence, Answer answer) {
        form.details(answer);
        if (!Double.isFinite(form.value()))
            return answer.undefined("undefined.norows");
        return answer.estimate(form.value(), form.interval(confidence));
    }

    /** Its name in Shrout & Fleiss 1979: {@code ICC(1,1)} to {@code ICC(3,k)}. */
    public String shroutFleiss() {
        int design = model == Model.ONEWAY ? 1 : type == Type.AGREEMENT ? 2 : 3;
        return "ICC(" + design + "," + (unit == Unit.SINGLE ? "1" : "k") + ")";
    }

    /**
     * The cases of McGraw & Wong 1996 whose estimate it is: 1 one way; 2 raters random, 3 raters fixed, with an interaction of
     * units and raters; 2A and 3A the same without one. All have the same formula; for the mean of fixed raters an interaction
     * leaves none that could be estimated.
     */
    public List<String> cases() {
        if (model == Model.ONEWAY)
            return List.of("1");
        return unit == Unit.SINGLE ? List.of("2", "2A", "3", "3A") : List.of("2", "2A", "3A");
    }

    static Texts texts() {
        return Texts.of(Icc.class);
    }
}
