// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plan as one text that two machines write alike; only for fingerprints. One line a thing, fields between tabs. What a
 * plan does not have leaves no line, so that plans of older versions keep their fingerprints.
 */
final class PlanText {

    private PlanText() {
    }

    static String of(Plan plan) {
        var settings = plan.settings();
        var lines = Stream.of(
                Stream.of(line("study", settings.id(), settings.name(), settings.seed(), settings.replays())),
                plan.schemes().stream().map(s -> line("scheme", s.version(), s.name(), s.sha256(), s.frozenAt())),
                plan.recordings().stream().flatMap(PlanText::recording),
                plan.slices().stream().flatMap(PlanText::slice),
                plan.observers().stream().map(o -> line("observer", o.code(), o.simulated())),
                plan.assignments().stream().map(a -> line("assignment", a.observer(), a.position(), a.slice(),
                        a.role().name(), a.showing().occasion())));
        return lines.flatMap(each -> each).collect(Collectors.joining("\n"));
    }

    private static Stream<String> recording(Recording one) {
        var variables = one.variables().entrySet().stream().flatMap(e -> Stream.of(e.getKey(), e.getValue()));
        var main = line(Stream.concat(Stream.of("recording", one.id(), one.session(), one.file(), one.sha256(), one.bytes(),
                one.durationMicros(), one.hasVideo(), one.hasAudio()), variables).toArray());
        var offset = one.offsetMicros() == 0 ? Stream.<String>of() : Stream.of(line("offset", one.id(), one.offsetMicros()));
        return joined(Stream.of(main), offset, masks("recording_mask", one.id(), one.masks()));
    }

    private static Stream<String> slice(Slice one) {
        var main = line("slice", one.code(), one.recording(), one.span().fromMicros(), one.span().toMicros(), one.channel().word());
        return joined(Stream.of(main), masks("slice_mask", one.code(), one.masks()), one.beside().stream().flatMap(b -> Stream.concat(
                Stream.of(line("beside", one.code(), b.recording(), b.fromMicros(), b.side().word(), b.sound().word())),
                masks("beside_mask", one.code(), b.masks()))));
    }

    private static Stream<String> masks(String kind, String of, List<Mask> masks) {
        return masks.stream().map(m -> line(kind, of, m.x(), m.y(), m.width(), m.height(), m.kind().word()));
    }

    @SafeVarargs
    private static Stream<String> joined(Stream<String>... parts) {
        return Stream.of(parts).flatMap(each -> each);
    }

    private static String line(Object... fields) {
        return Stream.of(fields).map(String::valueOf).map(PlanText::escaped).collect(Collectors.joining("\t"));
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }
}
