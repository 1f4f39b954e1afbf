// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.thinslice.agreement.Coefficient;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.guidance.Benchmark;
import org.thinslice.agreement.guidance.Choice;
import org.thinslice.base.Decimals;
import org.thinslice.base.Texts;
import org.thinslice.charts.Mark;
import org.thinslice.charts.Numbers;
import org.thinslice.results.formula.Formula;
import org.thinslice.results.formula.MeanSquares;
import org.thinslice.ui.agreement.model.ItemAgreement;

/**
 * Answers 'why this number?' in words: the formula with the numbers put in, what it was computed from and what was left out,
 * how large it is by whose convention, whether it is the one to report, and the sentence for a paper.
 *
 * @param title    the coefficient, its item and its value
 * @param passages in the order in which one would ask
 * @param paper    a paragraph that can go into a paper as it is
 */
public record Explanation(String title, List<Passage> passages, String paper) {

    private static final Texts TEXTS = Texts.of(Explanation.class);

    public Explanation {
        passages = List.copyOf(passages);
    }

    /** Why a coefficient of an item has its value, or none. */
    public static Explanation of(ItemAgreement item, Result result) {
        var passages = new ArrayList<Passage>();
        if (!result.why().isEmpty())
            passages.add(passage(result.number().isPresent() ? "interval.none" : "none", result.why()));
        Formula.of(result).ifPresentOrElse(formula -> passages.add(passage("formula", formula(formula, result))), () -> details(result, passages));
        passages.add(passage("basis", basis(result)));
        result.interval().ifPresent(interval -> passages.add(passage("interval", interval(result))));
        if (result.number().isPresent())
            Benchmark.suiting(result).ifPresent(scale -> passages.add(passage("size", scale.sentence(result))));
        if (!result.findings().isEmpty())
            passages.add(passage("know", result.findings().stream().map(Finding::text).collect(Collectors.joining("\n"))));
        var choice = choice(item);
        passages.add(passage("report", report(choice, result)));
        var paper = same(choice.coefficient(), result) ? choice.methods(result) : TEXTS.say("paper.other", Choice.value(result), basis(result).split("\n")[0]);
        passages.add(passage("paper", paper));
        return new Explanation(TEXTS.say("title", result.label(), Numbers.of(Mark.of(result.reliability())), item.label()), passages, paper);
    }

    /** The same as plain text. */
    public String text() {
        return title + "\n\n" + passages.stream().map(each -> each.heading() + "\n" + each.text()).collect(Collectors.joining("\n\n"));
    }

    private static Choice choice(ItemAgreement item) {
        return Choice.of(Choice.Answers.of(item.ratings(), Icc.Type.AGREEMENT, Icc.Unit.AVERAGE, Choice.Observers.RANDOM));
    }

    private static boolean same(Coefficient coefficient, Result result) {
        return coefficient.name().equals(result.coefficient()) && coefficient.options().equals(result.options());
    }

    private static String report(Choice choice, Result result) {
        return TEXTS.say(same(choice.coefficient(), result) ? "report.this" : "report.other", choice.coefficient().label(), choice.why());
    }

    private static String formula(Formula formula, Result result) {
        var lines = new ArrayList<String>();
        lines.add(formula.name() + " = " + formula.general());
        lines.add(TEXTS.say("formula.filled", formula.filled(), Decimals.bounded(formula.value())));
        formula.terms().forEach(term -> lines.add(TEXTS.say("formula.term", term.symbol(), term.number(), term.meaning())));
        var squares = MeanSquares.of(result).rows();
        if (!squares.isEmpty())
            lines.add(TEXTS.say("squares.head"));
        squares.forEach(row -> lines.add(TEXTS.say("squares.row", row.source(), Decimals.fixed(row.squares(), 3), Decimals.shortest(row.degrees(), 2),
                Decimals.fixed(row.mean(), 4))));
        return String.join("\n", lines);
    }

    /** Where no formula is kept: the numbers behind the coefficient by their names. */
    private static void details(Result result, List<Passage> passages) {
        if (!result.details().isEmpty())
            passages.add(passage("details", result.details().entrySet().stream()
                    .map(each -> each.getKey() + " = " + Decimals.shortest(each.getValue(), 4)).collect(Collectors.joining("\n"))));
    }

    private static String basis(Result result) {
        var lines = new ArrayList<String>();
        var basis = result.basis();
        lines.add(TEXTS.say("basis.from", basis.units(), basis.raters(), basis.observations()));
        basis.dropped().forEach(dropped -> lines.add(TEXTS.say("basis.dropped", dropped.count(), dropped.what(), dropped.why())));
        lines.add(TEXTS.say("basis.estimator", result.computation().estimator(), result.computation().version()));
        if (!result.options().isEmpty())
            lines.add(TEXTS.say("basis.options", result.options().entrySet().stream().map(each -> each.getKey() + " = " + each.getValue())
                    .collect(Collectors.joining(", "))));
        return String.join("\n", lines);
    }

    private static String interval(Result result) {
        var interval = result.interval().orElseThrow();
        var sentence = TEXTS.say("interval.how", Decimals.shortest(100 * interval.confidence(), 1), Decimals.bounded(interval.low()),
                Decimals.bounded(interval.high()), interval.method());
        return result.basis().seed().isEmpty() ? sentence : sentence + " " + TEXTS.say("interval.seed", Long.toString(result.basis().seed().getAsLong()));
    }

    private static Passage passage(String key, String text) {
        return new Passage(TEXTS.say("passage." + key), text);
    }
}
