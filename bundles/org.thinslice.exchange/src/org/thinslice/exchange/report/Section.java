// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

import java.util.Locale;

/** The parts of a report, in their order. */
enum Section {
    SUMMARY, STUDY, ITEMS, OBSERVERS, LEFT, CHOICES, WORDS, GRRAS, ORIGIN;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return Page.TEXTS.say(id() + ".title");
    }

    /** Whether there is something to say in it. */
    boolean shown(ReportData data) {
        return switch (this) {
            case ITEMS, OBSERVERS, LEFT -> !data.items().isEmpty();
            case CHOICES -> data.items().stream().anyMatch(item -> item.multiverse().isPresent());
            default -> true;
        };
    }
}
