// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Interval;
import org.thinslice.agreement.Result;
import org.thinslice.base.Texts;

/** Agreement as a table for reading: numbers as journals print them, and below it what to know about them. */
final class AgreementText {

    private static final Texts TEXTS = Texts.of(AgreementText.class);

    private AgreementText() {
    }

    static void print(List<ItemAgreement> items, PrintWriter out) {
        for (var item : items) {
            var ratings = item.of().ratings();
            var label = item.of().label().isEmpty() ? TEXTS.say("agreement.item.unnamed") : item.of().label();
            out.println(TEXTS.say("agreement.item", label, ratings.units(), ratings.raters(), ratings.observations(), ratings.level().word()));
            var notes = new LinkedHashSet<String>();
            table(item.table().results(), notes).forEach(out::println);
            notes.forEach(note -> out.println("  " + note));
            out.println();
        }
    }

    /** Results that belong to no item, below a line that says what they are of. */
    static void printResults(String heading, List<Result> results, PrintWriter out) {
        out.println(heading);
        var notes = new LinkedHashSet<String>();
        table(results, notes).forEach(out::println);
        notes.forEach(note -> out.println("  " + note));
    }

    private static List<String> table(List<Result> results, Set<String> notes) {
        int width = results.stream().mapToInt(result -> result.label().length()).max().orElse(0);
        var lines = new ArrayList<String>();
        for (var result : results) {
            lines.add("  " + result.label() + " ".repeat(width - result.label().length()) + "  " + number(result) + interval(result));
            if (!result.why().isEmpty())
                notes.add(result.label() + ": " + result.why());
            result.findings().stream().map(Finding::text).forEach(notes::add);
        }
        return lines;
    }

    private static String number(Result result) {
        return number(result.number());
    }

    /** Six places wide; a dash where there is none. */
    static String number(OptionalDouble number) {
        return String.format(Locale.ROOT, "%6s", number.isPresent() ? bounded(number.getAsDouble()) : "–");
    }

    private static String interval(Result result) {
        return result.interval().map(AgreementText::words).orElse("");
    }

    private static String words(Interval interval) {
        return String.format(Locale.ROOT, "  [%s, %s]  %s %%, %s", bounded(interval.low()), bounded(interval.high()),
                plain(100 * interval.confidence()), interval.method());
    }

    private static String plain(double percent) {
        return percent == Math.rint(percent) ? Long.toString((long) percent) : Double.toString(percent);
    }

    /** Three decimals without a leading zero, as coefficients that cannot exceed 1 are printed. */
    static String bounded(double value) {
        var text = String.format(Locale.ROOT, "%.3f", Math.abs(value) < .0005 ? 0 : value);
        if (text.startsWith("0."))
            return text.substring(1);
        return text.startsWith("-0.") ? "-" + text.substring(2) : text;
    }
}
