// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.thinslice.exchange.Codes;
import org.thinslice.exchange.datavyu.DatavyuRows;

/** Guesses from heads and first rows which column of a table holds what. */
final class Guess {

    /** Columns that platforms and this program write beside the ratings. */
    private static final Set<String> BESIDE = Set.of("study", "value_label", "final", "scheme_version", "app_version", "simulated", "slice_kind", "channel", "excluded", "correction_reason",
            "startdate", "enddate", "status", "ipaddress", "progress", "duration_(in_seconds)", "finished", "recordeddate", "responseid",
            "recipientlastname", "recipientfirstname", "recipientemail", "externalreference", "externaldatareference", "locationlatitude",
            "locationlongitude", "distributionchannel", "userlanguage", "study_id", "session_id", "sc0", "unitid", "row", "id", "index", "n");
    private static final Set<String> VARIABLES = Set.of("condition", "group", "treatment", "arm", "bedingung", "gruppe");
    private static final int LONGEST_CODE = 25;
    private static final Pattern LOOP = Pattern.compile("(\\d+)_(.+)");
    private static final Pattern STEM = Pattern.compile("(.+)_([^_]+)");

    private final Sample sample;
    private final Map<Part, String> columns = new EnumMap<>(Part.class);

    private Guess(Sample sample) {
        this.sample = sample;
    }

    /** The likeliest mapping; {@link Mapping#lacks()} says what it could not find. */
    static Mapping of(Sample sample) {
        return new Guess(sample).mapping();
    }

    private Mapping mapping() {
        for (var part : Part.values())
            if (!survey() || part == Part.OBSERVER || part == Part.TIME)
                find(part);
        if (sample.source() == Source.MTURK)
            return mturk();
        if (sample.source() == Source.BORIS || sample.heads().equals(DatavyuRows.HEADS))
            return CodedGuess.of(sample, columns);
        var variables = heads(head -> VARIABLES.contains(Part.plain(head)));
        var plain = new Mapping(sample.source(), columns, variables, List.of(), "", "", Set.of());
        if (plain.lacks().isEmpty())
            return plain;
        if (!plain.tells(Part.SLICE) && !columns.containsKey(Part.OBSERVER))
            columns.put(Part.SLICE, sample.heads().get(0));
        columns.remove(Part.VALUE);
        var rest = ratings(variables);
        var base = new Mapping(sample.source(), columns, variables, List.of(), "", "", Set.of());
        if (!base.tells(Part.SLICE))
            return base.withAcross(rest, slices(rest));
        return base.withAcross(rest, columns.containsKey(Part.OBSERVER) ? "{item}" : "{observer}");
    }

    private boolean survey() {
        return sample.source() == Source.QUALTRICS || sample.source() == Source.MTURK;
    }

    private void find(Part part) {
        String best = "";
        int nearest = Integer.MAX_VALUE;
        for (var head : sample.heads()) {
            int near = columns.containsValue(head) ? -1 : part.nearness(head);
            if (near >= 0 && near < nearest) {
                nearest = near;
                best = head;
            }
        }
        if (!best.isEmpty())
            columns.put(part, best);
    }

    /** Input.* names the slice, by the column that differs most; Answer.* are the items. */
    private Mapping mturk() {
        var answers = heads(head -> head.startsWith("Answer."));
        heads(head -> head.startsWith("Input.")).stream()
                .max((a, b) -> Integer.compare(different(a), different(b))).ifPresent(head -> columns.put(Part.SLICE, head));
        return new Mapping(Source.MTURK, columns, List.of(), List.of(), "", "", Set.of()).withAcross(answers, "Answer.{item}");
    }

    private int different(String head) {
        return new HashSet<>(sample.cells(sample.heads().indexOf(head))).size();
    }

    private List<String> heads(Predicate<String> wanted) {
        return sample.heads().stream().filter(wanted).toList();
    }

    /** The columns that are left and look like ratings: numbers, or a few words that come again. */
    private List<String> ratings(List<String> variables) {
        var rest = new ArrayList<String>();
        for (int i = 0; i < sample.heads().size(); i++) {
            var head = sample.heads().get(i);
            if (!head.isEmpty() && !columns.containsValue(head) && !variables.contains(head) && !BESIDE.contains(Part.plain(head)) && rating(i))
                rest.add(head);
        }
        return rest;
    }

    private boolean rating(int column) {
        var cells = sample.cells(column).stream().filter(cell -> !Codes.missing(cell)).toList();
        long numbers = cells.stream().filter(cell -> Worded.number(cell, true).isPresent()).count();
        if (cells.isEmpty() || 2 * numbers >= cells.size())
            return true;
        boolean brief = cells.stream().allMatch(cell -> cell.length() <= LONGEST_CODE && Moment.read(cell).isEmpty());
        return brief && !survey() && new HashSet<>(cells).size() <= Math.max(2, cells.size() / 2);
    }

    /** How heads name slices: 1_Q5 (loop and merge), clip_item, or the slice alone. */
    private static String slices(List<String> heads) {
        if (!heads.isEmpty() && heads.stream().allMatch(head -> LOOP.matcher(head).matches()))
            return "{slice}_{item}";
        var stems = new HashSet<String>();
        var ends = new HashSet<String>();
        for (var head : heads) {
            var parts = STEM.matcher(head);
            if (!parts.matches())
                return "{slice}";
            stems.add(parts.group(1));
            ends.add(parts.group(2));
        }
        if (stems.size() == 1 && !heads.isEmpty())
            return stems.iterator().next() + "_{slice}";
        return ends.size() < heads.size() ? "{slice}_{item}" : "{slice}";
    }
}
