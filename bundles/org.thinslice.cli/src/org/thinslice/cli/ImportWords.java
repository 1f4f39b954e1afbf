// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.thinslice.base.Texts;
import org.thinslice.exchange.intake.Intake;
import org.thinslice.exchange.intake.ItemSetting;
import org.thinslice.exchange.intake.Mapping;
import org.thinslice.exchange.intake.Part;
import org.thinslice.exchange.intake.Ready;
import org.thinslice.exchange.intake.Refusal;

/** What the import says on a terminal. */
final class ImportWords {

    private static final Texts TEXTS = Texts.of(ImportWords.class);
    private static final int FIRST = 5;
    private static final int MOST = 50;

    private ImportWords() {
    }

    static String mapping(Mapping mapping) {
        var lines = new ArrayList<String>();
        for (var part : Part.values())
            if (!mapping.head(part).isEmpty())
                lines.add(TEXTS.say("import.column", part.label(), mapping.head(part)));
        if (!mapping.variables().isEmpty())
            lines.add(TEXTS.say("import.column", TEXTS.say("import.conditions"), String.join(", ", mapping.variables())));
        if (!mapping.across().isEmpty())
            lines.add(TEXTS.say("import.across", String.join(", ", mapping.across()), mapping.pattern()));
        return String.join("\n", lines) + "\n";
    }

    static String preview(Intake intake) {
        return TEXTS.say("import.size", intake.size(), intake.slices().size(), intake.observers().size()) + "\n"
                + intake.preview(FIRST).stream().map(row -> "  " + String.join("  ", row)).collect(Collectors.joining("\n", "", "\n"));
    }

    static String items(List<ItemSetting> items) {
        return items.stream().map(item -> TEXTS.say("import.item", item.name(), item.key(), item.level().getLiteral(), item.points()))
                .collect(Collectors.joining("\n"));
    }

    static List<String> refused(Ready ready) {
        var lines = new ArrayList<>(ready.remarks());
        for (var each : ready.refused().subList(0, Math.min(MOST, ready.refused().size())))
            lines.add(line(each));
        if (ready.refused().size() > MOST)
            lines.add(TEXTS.say("import.more", ready.refused().size() - MOST));
        return lines;
    }

    private static String line(Refusal each) {
        return TEXTS.say("import.refused", Long.toString(each.line()), each.column(), each.value(), each.why());
    }
}
