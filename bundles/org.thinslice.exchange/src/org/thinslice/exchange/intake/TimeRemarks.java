// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.thinslice.base.Texts;

/** What should be known of the times in a table: which of them say less than one may think. */
final class TimeRemarks {

    private static final Texts TEXTS = Texts.of(TimeRemarks.class);
    private static final Pattern SLASHES = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}.*");
    private static final Pattern ZONE = Pattern.compile(".*(?:Z|UTC|GMT|[A-Z]{3,4}|[+-]\\d{2}:?\\d{2}).*", Pattern.DOTALL);

    private boolean days;
    private boolean months;
    private boolean local;

    /** Looks at the time of a row. */
    void look(String text) {
        boolean day = text.indexOf(':') < 0 && Moment.day(text).isPresent();
        days |= day;
        local |= !day && !ZONE.matcher(text).matches();
        months |= SLASHES.matcher(text).matches();
    }

    /** Sentences about them, and about ratings that have no time of their own. */
    List<String> of(List<Given> given) {
        var remarks = new ArrayList<String>();
        if (days)
            remarks.add(TEXTS.say("times.days"));
        if (local)
            remarks.add(TEXTS.say("times.local"));
        if (months)
            remarks.add(TEXTS.say("times.months"));
        if (!days && together(given))
            remarks.add(TEXTS.say("times.together"));
        return remarks;
    }

    /** Whether observers gave ratings of many slices at one time: that of the whole answer sheet. */
    private static boolean together(List<Given> given) {
        Map<String, Set<Instant>> times = new HashMap<>();
        Map<String, Set<String>> slices = new HashMap<>();
        for (var each : given)
            if (each.context().at().isPresent()) {
                times.computeIfAbsent(each.observer(), name -> new HashSet<>()).add(each.context().at().orElseThrow());
                slices.computeIfAbsent(each.observer(), name -> new HashSet<>()).add(each.slice());
            }
        return slices.entrySet().stream().anyMatch(each -> each.getValue().size() > 1)
                && times.values().stream().allMatch(each -> each.size() == 1);
    }
}
