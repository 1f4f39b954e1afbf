// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan as one text that two machines write alike; only for fingerprints. One line a thing, fields between tabs. */
final class PlanText {

    private PlanText() {
    }

    static String of(Plan plan) {
        var settings = plan.settings();
        var lines = Stream.of(
                Stream.of(line("study", settings.id(), settings.name(), settings.seed(), settings.replays())),
                plan.schemes().stream().map(s -> line("scheme", s.version(), s.name(), s.sha256(), s.frozenAt())),
                plan.recordings().stream().map(PlanText::recording),
                plan.slices().stream().map(s -> line("slice", s.code(), s.recording(), s.span().fromMicros(),
                        s.span().toMicros(), s.channel().word())),
                plan.observers().stream().map(o -> line("observer", o.code(), o.simulated())),
                plan.assignments().stream().map(a -> line("assignment", a.observer(), a.position(), a.slice(),
                        a.role().name(), a.showing().occasion())));
        return lines.flatMap(each -> each).collect(Collectors.joining("\n"));
    }

    private static String recording(Recording one) {
        var variables = one.variables().entrySet().stream().flatMap(e -> Stream.of(e.getKey(), e.getValue()));
        return line(Stream.concat(Stream.of("recording", one.id(), one.session(), one.file(), one.sha256(), one.bytes(),
                one.durationMicros(), one.hasVideo(), one.hasAudio()), variables).toArray());
    }

    private static String line(Object... fields) {
        return Stream.of(fields).map(String::valueOf).map(PlanText::escaped).collect(Collectors.joining("\t"));
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }
}
