// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Result;
import org.thinslice.exchange.Styles.Look;

/**
 * The quantities beside the slices of a check sheet, one below the other: counts, means, the two-way analysis of variance
 * and the intraclass correlations of the slices every observer rated (McGraw and Wong 1996, table 4), percent agreement.
 */
final class CheckBlock {

    private static final int FIRST_ROW = 2;

    private final ItemAgreement item;
    private final CheckRanges ranges;
    private final List<CheckLine> lines = new ArrayList<>();
    private final Map<String, String> cells = new HashMap<>();

    private CheckBlock(ItemAgreement item, CheckRanges ranges) {
        this.item = item;
        this.ranges = ranges;
    }

    /** The lines, in the order of the rows from the second one on. */
    static List<CheckLine> of(ItemAgreement item, CheckRanges ranges) {
        var block = new CheckBlock(item, ranges);
        var anova = anova(item);
        anova.ifPresent(block::means);
        anova.ifPresent(block::squares);
        block.heading("check.coefficients");
        anova.ifPresent(a -> block.correlations());
        block.find("percent_agreement", "weights", "unweighted").ifPresent(result -> block.coefficient(result,
                "SUM(" + ranges.agreeing() + ")/SUM(" + ranges.paired() + ")"));
        return block.lines;
    }

    private static Optional<Anova> anova(ItemAgreement item) {
        return item.ratings().level() == Level.NOMINAL ? Optional.empty() : Anova.of(item.ratings());
    }

    /** Whether there is an analysis of variance to compute again: names have none. */
    static boolean squared(ItemAgreement item) {
        return anova(item).isPresent();
    }

    private void means(Anova a) {
        heading("check.slices");
        add("n", say("check.complete"), "SUM(" + ranges.complete() + ")", a.n(), Look.WHOLE);
        add("k", say("check.observers"), "COLUMNS(" + ranges.row(FIRST_ROW) + ")", item.ratings().raters(), Look.WHOLE);
        heading("check.means");
        add("grand", say("check.grand"), "SUMPRODUCT(" + ranges.complete() + "," + ranges.mean() + ")/{n}", a.grand(), Look.SIX);
        for (int j = 0; j < item.ratings().raters(); j++)
            add("mean" + j, say("check.mean", item.ratings().rater(j)), "SUMPRODUCT(" + ranges.complete() + "," + ranges.observer(j) + ")/{n}",
                    a.observerMeans()[j], Look.SIX);
    }

    private void squares(Anova a) {
        heading("check.anova");
        var means = cells.get("mean0") + ":" + cells.get("mean" + (item.ratings().raters() - 1));
        add("ssr", say("check.ss.slices"), "{k}*SUMPRODUCT(" + ranges.complete() + ",(" + ranges.mean() + "-{grand})^2)", a.ssSlices(), Look.SIX);
        add("ssc", say("check.ss.observers"), "{n}*DEVSQ(" + means + ")", a.ssObservers(), Look.SIX);
        add("ss", say("check.ss.all"), "SUMPRODUCT(" + ranges.complete() + "*(" + ranges.block() + "-{grand})^2)", a.ssAll(), Look.SIX);
        add("sse", say("check.ss.error"), "{ss}-{ssr}-{ssc}", a.ssAll() - a.ssSlices() - a.ssObservers(), Look.SIX);
        add("dfr", say("check.df.slices"), "{n}-1", a.n() - 1, Look.WHOLE);
        add("dfc", say("check.df.observers"), "{k}-1", item.ratings().raters() - 1, Look.WHOLE);
        add("dfe", say("check.df.error"), "{dfr}*{dfc}", (a.n() - 1.0) * (item.ratings().raters() - 1), Look.WHOLE);
        add("msr", say("check.ms.slices"), "{ssr}/{dfr}", detail("MSR", a.msSlices()), Look.SIX);
        add("msc", say("check.ms.observers"), "{ssc}/{dfc}", detail("MSC", a.msObservers()), Look.SIX);
        add("mse", say("check.ms.error"), "{sse}/{dfe}", detail("MSE", a.msError()), Look.SIX);
        add("msw", say("check.ms.within"), "({ss}-{ssr})/({n}*{dfc})", detail("MSW", (a.ssAll() - a.ssSlices()) / a.n() / (item.ratings().raters() - 1)),
                Look.SIX);
    }

    private void correlations() {
        icc("oneway", "agreement", "single", "({msr}-{msw})/({msr}+{dfc}*{msw})");
        icc("oneway", "agreement", "average", "({msr}-{msw})/{msr}");
        icc("twoway", "agreement", "single", "({msr}-{mse})/({msr}+{dfc}*{mse}+{k}*({msc}-{mse})/{n})");
        icc("twoway", "agreement", "average", "({msr}-{mse})/({msr}+({msc}-{mse})/{n})");
        icc("twoway", "consistency", "single", "({msr}-{mse})/({msr}+{dfc}*{mse})");
        icc("twoway", "consistency", "average", "({msr}-{mse})/{msr}");
    }

    private void icc(String model, String type, String unit, String formula) {
        find("icc", "model", model, "type", type, "unit", unit, "missing", "listwise").ifPresent(result -> coefficient(result, formula));
    }

    /** What the program's own analysis of variance says, where it gives a coefficient. */
    private double detail(String name, double otherwise) {
        return find("icc", "model", "twoway").map(result -> result.details().getOrDefault(name, otherwise)).orElse(otherwise);
    }

    private Optional<Result> find(String coefficient, String... options) {
        return item.complete().stream().filter(result -> result.coefficient().equals(coefficient) && result.number().isPresent())
                .filter(result -> has(result, options)).findFirst();
    }

    private static boolean has(Result result, String... options) {
        for (int i = 0; i < options.length; i += 2)
            if (!options[i + 1].equals(result.options().getOrDefault(options[i], options[i + 1])))
                return false;
        return true;
    }

    private void heading(String key) {
        lines.add(CheckLine.heading(say(key)));
    }

    private void add(String name, String label, String formula, double program, Look look) {
        cells.put(name, "$" + CheckSheet.FORMULA + "$" + (FIRST_ROW + lines.size()));
        lines.add(new CheckLine(label, filled(formula), program, look, Optional.empty()));
    }

    private void coefficient(Result result, String formula) {
        lines.add(new CheckLine(result.label(), filled(formula), result.number().getAsDouble(), Look.SIX, Optional.of(result)));
    }

    /** The formula with cells in place of the names in braces. */
    private String filled(String formula) {
        var text = formula;
        for (var cell : cells.entrySet())
            text = text.replace("{" + cell.getKey() + "}", cell.getValue());
        return text;
    }

    private static String say(String key, Object... values) {
        return Failures.TEXTS.say(key, values);
    }
}
