// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.RemlIcc;
import org.thinslice.agreement.Result;
import org.thinslice.base.Texts;

/** The sentences of a methods section about one coefficient, as journals print them. */
final class Paragraph {

    private static final Texts TEXTS = Texts.of(Paragraph.class);
    /** Methods of intervals that have words of their own in running text. */
    private static final Set<String> DISTRIBUTIONS = Set.of("F", "t", "normal");

    private final Choice choice;

    Paragraph(Choice choice) {
        this.choice = choice;
    }

    String methods() {
        return TEXTS.say("choice." + choice.key() + ".methods", places(choice.coefficient().label(), TEXTS.say("choice.unit." + unit())));
    }

    String methods(Result result) {
        var sentences = new ArrayList<String>();
        var unit = choice.answers().unit() == Icc.Unit.AVERAGE && !(choice.coefficient() instanceof RemlIcc)
                ? TEXTS.say("choice.unit.average.of", result.basis().raters()) : TEXTS.say("choice.unit." + unit());
        sentences.add(TEXTS.say("choice." + choice.key() + ".methods", places(label(result), unit)));
        sentences.add(TEXTS.say("choice.basis", result.basis().units(), result.basis().raters(), result.basis().observations()));
        if (result.details().containsKey("khat"))
            sentences.add(TEXTS.say("choice.khat", plain(result.details().get("khat"), 2)));
        if (!result.basis().dropped().isEmpty())
            sentences.add(TEXTS.say("choice.dropped", result.basis().dropped().stream()
                    .map(d -> TEXTS.say("choice.dropped.one", d.count(), d.what(), d.why())).collect(Collectors.joining("; "))));
        sentences.add(value(result));
        Benchmark.suiting(result).ifPresent(benchmark -> sentences.add(benchmark.sentence(result)));
        sentences.add(TEXTS.say("choice.software", result.computation().version(), result.computation().estimator()));
        return String.join(" ", sentences);
    }

    private Object[] places(String label, String unit) {
        return List.of(label, unit, TEXTS.say("choice.type." + Choice.word(choice.answers().type())),
                TEXTS.say("choice.model." + Choice.word(choice.answers().observers()))).toArray();
    }

    private String unit() {
        return Choice.word(choice.answers().unit());
    }

    /** ICC(A,k) with the number of observers in place of k. */
    private static String label(Result result) {
        return result.label().replaceAll("([(,])k\\)", "$1" + result.basis().raters() + ")");
    }

    static String value(Result result) {
        var label = label(result);
        if (result.number().isEmpty())
            return TEXTS.say("choice.undefined", label, result.why());
        var number = bounded(result.number().getAsDouble());
        if (result.interval().isEmpty())
            return TEXTS.say("choice.value.alone", label, number, result.why());
        var interval = result.interval().get();
        var method = DISTRIBUTIONS.contains(interval.method()) ? TEXTS.say("choice.by." + interval.method()) : interval.method();
        var seed = result.basis().seed().isPresent() ? TEXTS.say("choice.seed", method, Long.toString(result.basis().seed().getAsLong())) : method;
        return TEXTS.say("choice.value", label, number, plain(100 * interval.confidence(), 1), bounded(interval.low()), bounded(interval.high()), seed);
    }

    /** Two decimals, without a leading zero, as numbers that cannot exceed 1 are printed. */
    private static String bounded(double value) {
        var text = String.format(Locale.ROOT, "%.2f", value).replace("-", "−");
        return text.replaceFirst("^(−?)0\\.", "$1.");
    }

    private static String plain(double value, int decimals) {
        var text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.replaceFirst("\\.?0+$", "");
    }
}
