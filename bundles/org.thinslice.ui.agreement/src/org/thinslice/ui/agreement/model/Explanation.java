// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.thinslice.agreement.Result;
import org.thinslice.base.Texts;
import org.thinslice.charts.Mark;
import org.thinslice.charts.Numbers;

/**
 * Answers 'why this number?': what it was computed from and how, what was left out, and which slices and which observer
 * pull it down.
 *
 * @param title      the coefficient and its value
 * @param paragraphs whole sentences, in the order in which one would ask
 */
public record Explanation(String title, List<String> paragraphs) {

    private static final Texts TEXTS = Texts.of(Explanation.class);
    private static final int SLICES_NAMED = 3;

    public Explanation {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Why a coefficient of an item has its value, or none. */
    public static Explanation of(ItemAgreement item, Result result) {
        var text = new ArrayList<String>();
        if (!result.why().isEmpty())
            text.add(result.why());
        var basis = result.basis();
        text.add(TEXTS.say("why.basis", basis.units(), basis.raters(), basis.observations()));
        basis.dropped().forEach(dropped -> text.add(TEXTS.say("why.dropped", dropped.count(), dropped.what(), dropped.why())));
        if (!result.options().isEmpty())
            text.add(TEXTS.say("why.options", pairs(result.options().entrySet().stream().map(e -> e.getKey() + " = " + e.getValue()).toList())));
        result.interval().ifPresent(interval -> text.add(TEXTS.say("why.interval", Numbers.plain(interval.confidence() * 100, 0), interval.method())
                + (basis.seed().isPresent() ? " " + TEXTS.say("why.seed", Long.toString(basis.seed().getAsLong())) : "")));
        if (!result.details().isEmpty())
            text.add(TEXTS.say("why.details", pairs(result.details().entrySet().stream().map(e -> e.getKey() + " = " + number(e.getValue())).toList())));
        result.findings().forEach(finding -> text.add(TEXTS.say("why.finding", finding.text())));
        slices(item, text);
        observer(item, text);
        return new Explanation(result.label() + " " + Numbers.of(Mark.of(result.reliability())), text);
    }

    private static void slices(ItemAgreement item, List<String> text) {
        var most = item.slices().stream().filter(slice -> slice.ranked() && slice.disagreement() > 0).limit(SLICES_NAMED)
                .map(slice -> TEXTS.say("why.slice", slice.slice().code(), slice.session(), Times.of(slice.slice().span().fromMicros()), item.disagreement(slice)))
                .collect(Collectors.joining("; "));
        if (!most.isEmpty())
            text.add(TEXTS.say("why.slices", most));
    }

    private static void observer(ItemAgreement item, List<String> text) {
        var pairs = item.pairs();
        if (pairs.size() > 2)
            IntStream.range(0, pairs.size()).filter(i -> mean(item, i).isPresent()).boxed()
                    .min(Comparator.comparingDouble(i -> mean(item, i).getAsDouble()))
                    .ifPresent(i -> text.add(TEXTS.say("why.observer", pairs.raters().get(i), pairs.measure().label(),
                            Numbers.bounded(mean(item, i).getAsDouble()))));
    }

    private static OptionalDouble mean(ItemAgreement item, int observer) {
        return IntStream.range(0, item.pairs().size()).filter(other -> other != observer)
                .mapToObj(other -> item.pairs().cell(observer, other).number()).filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble).average();
    }

    private static String pairs(List<String> parts) {
        return String.join(", ", parts);
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9 ? Long.toString((long) value) : Numbers.plain(value, 4);
    }
}
