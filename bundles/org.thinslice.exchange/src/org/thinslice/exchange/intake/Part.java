// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thinslice.base.Texts;

/** What a column of a table from elsewhere may hold, and how such columns are usually headed. */
public enum Part {
    /** Which slice was rated. */
    SLICE("slice", "unit", "slice_code", "unit_id", "slice_id", "clip", "clip_id", "video", "video_id", "stimulus", "stimulus_id", "segment", "target",
            "stimulusnr", "ausschnitt", "szene", "videoclip", "einheit"),
    /** Who rated. */
    OBSERVER("observer", "rater", "observer_code", "rater_id", "observer_id", "coder", "coder_id", "judge", "annotator", "prolific_pid", "workerid",
            "participant_id", "participant", "subject", "responseid",
            "beobachter", "beobachterin", "beurteiler", "beurteilerin", "kodierer", "kodiererin", "urteiler", "rater_in"),
    /** What was rated. */
    ITEM("item", "scale", "question", "item_key", "dimension", "construct", "attribute", "frage", "skala", "merkmal", "urteilsdimension"),
    /** The rating. */
    VALUE("value", "rating", "score", "response", "answer", "judgment", "judgement", "behavior", "behaviour", "code", "code01",
            "wert", "urteil", "bewertung", "antwort", "einschätzung", "rating_wert"),
    /** The interaction the slice shows. */
    SESSION("session", "dyad", "session_id", "dyad_id", "interaction", "couple", "pair", "observation_id",
            "dyade", "sitzung", "paar", "gespräch", "interaktion"),
    /** When it was rated. */
    TIME("rated_at", "time", "timestamp", "when", "date", "submitted_at", "submittime", "recordeddate", "created_at",
            "zeitpunkt", "zeit", "datum", "zeitstempel"),
    /** Why there is no rating. */
    MISSING_REASON("missing_reason", "reason"),
    /** 1 for the first answer, 2 and more for corrections. */
    ATTEMPT("attempt"),
    /** rated, practice or repeat. */
    ROLE("role"),
    /** 2 and more for hidden repeats. */
    OCCASION("occasion"),
    /** Where in the recording the slice begins, in seconds. */
    START("start_s", "start", "begin", "onset", "from_s", "start_(s)"),
    /** Where it ends, in seconds. */
    END("end_s", "end", "offset", "to_s", "stop_(s)"),
    /** How long the answer took, in ms. */
    DURATION("duration_ms"),
    /** How often the slice was played. */
    PLAYS("plays"),
    /** How sure the observer was. */
    CONFIDENCE("confidence"),
    /** Whether a program made the rating up. */
    SIMULATED("simulated");

    private final List<String> heads;

    Part(String... heads) {
        this.heads = List.of(heads);
    }

    /** Its name on the command line and in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name for people. */
    public String label() {
        return Texts.of(Part.class).say("part." + word());
    }

    /** Whether slices, observers and ratings can be told without it. */
    public boolean optional() {
        return this != SLICE && this != OBSERVER && this != VALUE;
    }

    /** How likely a head means this part: 0 for the usual word, more for the others, -1 for no. */
    int nearness(String head) {
        return heads.indexOf(plain(head));
    }

    /** A head in small letters with underscores. */
    static String plain(String head) {
        return head.strip().toLowerCase(Locale.ROOT).replaceAll("[ .-]+", "_");
    }

    /** The part with a name. */
    public static Optional<Part> named(String word) {
        for (var part : values())
            if (part.word().equalsIgnoreCase(word.strip()))
                return Optional.of(part);
        return Optional.empty();
    }
}
