// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.thinslice.agreement.NoInterval;
import org.thinslice.agreement.Reliability;
import org.thinslice.base.Texts;

/** What is known of the observers of one item, as tables for reading. */
final class ObserversText {

    private static final Texts TEXTS = Texts.of(ObserversText.class);
    /** Slices whose absence changes most; the other formats have all. */
    private static final int MOST_SLICES = 5;

    private final ItemObservers item;
    private final PrintWriter out;
    private final Set<String> notes = new LinkedHashSet<>();

    ObserversText(ItemObservers item, PrintWriter out) {
        this.item = item;
        this.out = out;
    }

    void print() {
        out.println(item.head());
        for (var section : List.of("severity", "use", "drift", "repeats", "influence", "rasch"))
            section(section, item.measures().stream().filter(measure -> measure.section().equals(section)).toList());
        item.findings().forEach(finding -> notes.add("! " + finding.text()));
        if (!notes.isEmpty())
            out.println();
        notes.forEach(note -> out.println("  " + note));
        out.println();
    }

    /** One table for each kind of thing; where nothing has a number, only the reason. */
    private void section(String section, List<ItemObservers.Measure> all) {
        if (all.isEmpty())
            return;
        out.println();
        out.println("  " + TEXTS.say("observers.section." + section));
        if (all.stream().allMatch(measure -> measure.value().number().isEmpty())) {
            all.stream().map(measure -> measure.value().why()).distinct().forEach(why -> out.println("    " + why));
            return;
        }
        for (var kind : List.of("observer", "item", "scale", "all", "slice")) {
            var own = all.stream().filter(measure -> measure.kind().equals(kind)).toList();
            if (!own.isEmpty() && !(kind.equals("slice") && section.equals("rasch")))
                table(kind.equals("slice") ? strongest(own) : own);
        }
    }

    private static List<ItemObservers.Measure> strongest(List<ItemObservers.Measure> slices) {
        var names = slices.stream().filter(measure -> measure.measure().equals("change") && measure.value().number().isPresent())
                .sorted(Comparator.comparingDouble(measure -> -Math.abs(measure.value().number().getAsDouble())))
                .limit(MOST_SLICES).map(ItemObservers.Measure::name).toList();
        return names.stream().flatMap(name -> slices.stream().filter(measure -> measure.name().equals(name))).toList();
    }

    private void table(List<ItemObservers.Measure> all) {
        var rows = new LinkedHashMap<String, LinkedHashMap<String, String>>();
        var head = new LinkedHashSet<String>();
        for (var measure : all) {
            boolean whole = measure.kind().equals("all") && measure.section().equals("rasch");
            var row = rows.computeIfAbsent(whole ? measure.measure() : measure.name().isEmpty() ? TEXTS.say("observers.all") : measure.name(),
                    name -> new LinkedHashMap<>());
            var column = whole ? "" : measure.measure();
            head.add(column);
            row.put(column, cell(measure));
            note(measure);
        }
        var lines = new ArrayList<List<String>>();
        var first = new ArrayList<String>(List.of(""));
        first.addAll(head);
        lines.add(first);
        rows.forEach((name, row) -> {
            var line = new ArrayList<String>(List.of(name));
            head.forEach(column -> line.add(row.getOrDefault(column, "")));
            lines.add(line);
        });
        print(lines);
    }

    private void print(List<List<String>> lines) {
        int columns = lines.get(0).size();
        int[] width = new int[columns];
        for (var line : lines)
            for (int c = 0; c < columns; c++)
                width[c] = Math.max(width[c], line.get(c).length());
        for (var line : lines) {
            var text = new StringBuilder("   ");
            for (int c = 0; c < columns; c++)
                text.append(' ').append(line.get(c)).append(" ".repeat(width[c] - line.get(c).length() + 1));
            if (!text.toString().isBlank())
                out.println(text.toString().stripTrailing());
        }
    }

    private void note(ItemObservers.Measure measure) {
        boolean alarm = measure.measure().equals("cusum_alarm") && measure.value() instanceof Reliability.Estimate;
        if (measure.value().number().isEmpty())
            notes.add(measure.value().why());
        else if (alarm && ((Reliability.Estimate) measure.value()).uncertainty() instanceof NoInterval none)
            notes.add("! " + none.why());
    }

    private static String cell(ItemObservers.Measure measure) {
        var value = measure.value();
        if (value.number().isEmpty())
            return "–";
        double number = value.number().getAsDouble();
        boolean whole = measure.measure().startsWith("count_") || measure.measure().equals("cusum_alarm");
        var fine = measure.measure().equals("slope") || measure.section().equals("influence") ? 4 : 2;
        var text = whole ? Long.toString(Math.round(number)) : decimals(number, fine);
        text += value.interval().map(i -> " [" + decimals(i.low(), fine) + ", " + decimals(i.high(), fine) + "]").orElse("");
        return measure.p().isPresent() ? text + " " + p(measure.p().getAsDouble()) : text;
    }

    private static String p(double p) {
        return p < .001 ? "p<0.001" : "p=" + decimals(p, 3);
    }

    private static String decimals(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
