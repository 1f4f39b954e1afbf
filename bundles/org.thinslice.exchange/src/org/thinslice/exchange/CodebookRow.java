// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.thinslice.base.BySize;
import org.thinslice.exchange.Styles.Look;
import org.thinslice.scheme.model.Scheme;
import org.thinslice.study.Plan;

/**
 * One variable of the export and what it means.
 *
 * @param table    where it is found
 * @param variable its name
 * @param label    its name for people
 * @param kind     what kind of value it holds
 * @param level    level of measurement; empty where that says nothing
 * @param values   the values it can have, with their words
 * @param meaning  what it is
 */
record CodebookRow(String table, String variable, String label, String kind, String level, String values, String meaning) {

    private static final List<String> RATING_COLUMNS = List.of("study", "session", "slice", "observer", "item", "value",
            "value_label", "missing_reason", "attempt", "final", "rated_at", "duration_ms", "plays", "scheme_version",
            "app_version", "role", "occasion", "confidence", "simulated", "slice_kind", "channel", "correction_reason", "excluded");
    private static final List<String> SLICE_COLUMNS = List.of("kind", "channel", "masks", "beside", "beside_session", "beside_start_s",
            "beside_side", "beside_sound", "beside_masks");

    private static final List<String> OBSERVER_COLUMNS = List.of("mean", "sd", "lowest", "highest", "at_floor", "at_ceiling", "severity", "spread", "fit",
            "with_others", "drift", "drift_p", "alarm_at", "repeats", "repeats_icc", "repeats_same", "alpha_without", "alpha_change");

    private static final List<String> PAIR_COLUMNS = List.of("measure", "value", "low", "high", "interval", "slices", "difference", "difference_low",
            "difference_high", "sd_of_differences", "lower_limit", "lower_limit_low", "lower_limit_high", "upper_limit", "upper_limit_low",
            "upper_limit_high", "why_missing");
    private static final Set<String> WORDS = Set.of("measure", "interval", "why_missing");

    static List<Column<CodebookRow>> columns() {
        return List.of(
                Column.text("table", 16, (out, r) -> out.text(Look.WRAPPED, r.table())),
                Column.text("variable", 18, (out, r) -> out.text(Look.WRAPPED, r.variable())),
                Column.text("label", 20, (out, r) -> out.text(Look.WRAPPED, r.label())),
                Column.text("kind", 22, (out, r) -> out.text(Look.WRAPPED, r.kind())),
                Column.text("level", 10, (out, r) -> out.text(Look.WRAPPED, r.level())),
                Column.text("values", 42, (out, r) -> out.text(Look.WRAPPED, r.values())),
                Column.text("meaning", 62, (out, r) -> out.text(Look.WRAPPED, r.meaning())));
    }

    /** The codebook of a study: the items first, then the columns of the long table, then what the lab noted of sessions. */
    static List<CodebookRow> of(Plan plan, Scheme scheme) {
        var rows = new ArrayList<CodebookRow>();
        var words = new ItemWords(Wordings.language(scheme));
        scheme.getItems().forEach(item -> rows.add(words.of(item)));
        scheme.getComposites().forEach(composite -> rows.add(words.of(composite)));
        for (var column : RATING_COLUMNS)
            rows.add(new CodebookRow(say("codebook.table.ratings"), column, "", say("rating." + column + ".kind"), "",
                    say("rating." + column + ".values"), say("rating." + column)));
        for (var column : SLICE_COLUMNS)
            rows.add(new CodebookRow(say("codebook.table.slices"), column, "", say("slice." + column + ".kind"), "",
                    say("slice." + column + ".values"), say("slice." + column)));
        for (var column : OBSERVER_COLUMNS)
            rows.add(new CodebookRow(say("codebook.table.observers"), column, "", say("kind.number"), "", say("observers.values"), say("observers." + column)));
        for (var column : PAIR_COLUMNS)
            rows.add(new CodebookRow(say("codebook.table.pairs"), column, "", say(WORDS.contains(column) ? "kind.text" : "kind.number"), "",
                    say(WORDS.contains(column) ? "pairs.words" : "pairs.values"), say("pairs." + column)));
        var variables = new TreeSet<String>();
        plan.recordings().forEach(recording -> variables.addAll(recording.variables().keySet()));
        for (var variable : variables)
            rows.add(new CodebookRow(say("codebook.table.slices"), variable, "", say("kind.variable"), "", seen(plan, variable),
                    say("codebook.variable")));
        return rows;
    }

    /** The columns of the sheet of ratings that people fill in, and the one that says which rating they fill in. */
    static List<CodebookRow> corrections() {
        var rows = new ArrayList<CodebookRow>();
        for (var column : List.of(CorrectionColumns.VALUE, CorrectionColumns.REASON, CorrectionColumns.ID))
            rows.add(new CodebookRow(say("codebook.table.ratings"), column, "", say("rating." + column + ".kind"), "",
                    say("rating." + column + ".values"), say("rating." + column)));
        return rows;
    }

    private static String seen(Plan plan, String variable) {
        var values = new TreeSet<>(new BySize());
        plan.recordings().forEach(recording -> values.add(recording.variables().getOrDefault(variable, "")));
        values.remove("");
        return values.size() > 12 ? "" : String.join("; ", values);
    }

    private static String say(String key) {
        return Failures.TEXTS.say(key);
    }
}
