// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thinslice.base.Problem;
import org.thinslice.exchange.Styles.Look;
import org.thinslice.study.Answer;
import org.thinslice.study.Channel;
import org.thinslice.study.Exclusion;
import org.thinslice.study.Exclusions;
import org.thinslice.study.FinalRatings;
import org.thinslice.study.Plan;
import org.thinslice.study.Rating;
import org.thinslice.study.Role;
import org.thinslice.study.Study;

/** The columns of the long table: one row for every answer ever given or corrected, raw, with nothing computed from it. */
final class LongColumns {

    private final Plan plan;
    private final FinalRatings finals;
    private final Wordings words;
    private final Map<String, String> sessions = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> channels = new HashMap<>();
    private final Map<String, String> corrections = new HashMap<>();
    private final Map<Role, String> roles = new EnumMap<>(Role.class);
    private final Exclusions exclusions;

    /** For the rows that {@link Study#answers()} gives. */
    LongColumns(Study study) throws Problem {
        plan = study.plan();
        finals = study.finals();
        words = Wordings.of(plan);
        exclusions = study.exclusions();
        study.corrections().forEach(one -> corrections.put(one.id(), one.reason()));
        for (var role : Role.values())
            roles.put(role, role.name().toLowerCase(Locale.ROOT));
        for (var slice : plan.slices()) {
            sessions.put(slice.code(), plan.sessionOf(slice));
            kinds.put(slice.code(), plan.kindOf(slice).word());
            channels.put(slice.code(), plan.channelOf(slice).map(Channel::word).orElse(""));
        }
    }

    List<Column<Rating>> columns() {
        return List.of(
                Column.text("study", 22, (out, r) -> out.text(plan.settings().name())),
                Column.text("session", 9, (out, r) -> out.text(sessions.getOrDefault(r.slice(), ""))),
                Column.text("slice", 9, (out, r) -> out.text(r.slice())),
                Column.text("observer", 10, (out, r) -> out.text(r.observer())),
                Column.text("item", 14, (out, r) -> out.text(r.item())),
                Column.number("value", 8, LongColumns::value),
                Column.text("value_label", 24, (out, r) -> out.text(words.of(r))),
                Column.text("missing_reason", 16, (out, r) -> out.text(reason(r))),
                Column.number("attempt", 8, (out, r) -> out.whole(r.attempt())),
                Column.text("final", 8, (out, r) -> out.truth(finals.holds(r))),
                Column.text("rated_at", 25, (out, r) -> out.moment(r.at())),
                Column.number("duration_ms", 12, (out, r) -> out.whole(r.durationMs())),
                Column.number("plays", 7, (out, r) -> out.whole(r.plays())),
                Column.number("scheme_version", 15, (out, r) -> out.whole(r.schemeVersion())),
                Column.text("app_version", 13, (out, r) -> out.text(r.appVersion())),
                Column.text("role", 10, (out, r) -> out.text(roles.get(r.showing().role()))),
                Column.number("occasion", 10, (out, r) -> out.whole(r.showing().occasion())),
                Column.number("confidence", 11, LongColumns::confidence),
                Column.text("simulated", 11, (out, r) -> out.truth(r.simulated())),
                Column.text("slice_kind", 12, (out, r) -> out.text(kinds.getOrDefault(r.slice(), ""))),
                Column.text("channel", 16, (out, r) -> out.text(channels.getOrDefault(r.slice(), ""))),
                Column.text("correction_reason", 18, (out, r) -> out.text(corrections.getOrDefault(r.id(), ""))),
                Column.text("excluded", 18, (out, r) -> out.text(excluded(r))));
    }

    /** The reason for which a row is left out of everything computed; empty if it is in. */
    private String excluded(Rating rating) {
        return exclusions.isEmpty() ? "" : exclusions.leavingOut(plan, rating.observer(), rating.slice()).stream().findFirst()
                .flatMap(exclusions::decision).map(Exclusion::reason).orElse("");
    }

    private static void value(Cells out, Rating rating) throws IOException {
        value(out, rating.answer());
    }

    /** An answer as a cell: a number, the chosen codes with + between them, the words, or nothing. */
    static void value(Cells out, Answer answer) throws IOException {
        if (answer instanceof Answer.Value value)
            out.number(Look.NUMBER, value.value());
        else if (answer instanceof Answer.Codes codes)
            out.text(codes.codes().isEmpty() ? "none" : String.join("+", codes.codes()));
        else if (answer instanceof Answer.Words text)
            out.text(text.text());
        else
            out.blank();
    }

    private static String reason(Rating rating) {
        return rating.answer() instanceof Answer.NotRatable not ? not.reason() : "";
    }

    private static void confidence(Cells out, Rating rating) throws IOException {
        if (rating.confidence().isPresent())
            out.whole(rating.confidence().getAsInt());
        else
            out.blank();
    }
}
