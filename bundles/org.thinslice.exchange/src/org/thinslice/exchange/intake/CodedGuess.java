// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Guesses which column is what in tables of programs with which stretches of recordings are coded, BORIS and Datavyu. */
final class CodedGuess {

    private static final String SUBJECT = "Subject";
    private static final String OBSERVATION = "Observation id";
    private static final String MEDIA = "Media file name";
    private static final String MODIFIERS = "Modifiers";

    private final Sample sample;
    private final List<String> low;
    private final Map<Part, String> columns;

    private CodedGuess(Sample sample, Map<Part, String> columns) {
        this.sample = sample;
        this.low = sample.heads().stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
        this.columns = new EnumMap<>(columns);
    }

    /** @param columns what the heads say by themselves */
    static Mapping of(Sample sample, Map<Part, String> columns) {
        var guess = new CodedGuess(sample, columns);
        if (sample.source() == Source.BORIS)
            guess.boris();
        else
            guess.datavyu();
        return new Mapping(sample.source(), guess.columns, List.of(), List.of(), "", "", Set.of());
    }

    /**
     * Who coded is said by an independent variable; if none says, and one recording was observed more than once, or nobody is named as subject,
     * each observation is that of another coder. Where most behaviors have a modifier, it is the rating.
     */
    private void boris() {
        boolean subjects = columns.getOrDefault(Part.OBSERVER, SUBJECT).equalsIgnoreCase(SUBJECT);
        if (subjects && has(MEDIA) && (observedTwice() || filled(SUBJECT) == 0)) {
            columns.put(Part.OBSERVER, head(OBSERVATION));
            columns.put(Part.SESSION, head(MEDIA));
        }
        columns.put(Part.VALUE, head("Behavior"));
        if (2 * filled(MODIFIERS) >= sample.rows().size()) {
            columns.put(Part.ITEM, head("Behavior"));
            columns.put(Part.VALUE, head(MODIFIERS));
        }
    }

    private boolean observedTwice() {
        var observations = new HashMap<String, Set<String>>();
        for (var row : sample.rows())
            if (!cell(row, MEDIA).isEmpty())
                observations.computeIfAbsent(cell(row, MEDIA), name -> new HashSet<>()).add(cell(row, OBSERVATION));
        return observations.values().stream().anyMatch(each -> each.size() > 1);
    }

    /** Each code of each column rates something; who coded is a code of the cell, or has to be asked. */
    private void datavyu() {
        columns.put(Part.SESSION, "file");
        columns.put(Part.ITEM, "item");
        columns.put(Part.VALUE, "value");
        columns.put(Part.START, "onset");
        columns.put(Part.END, "offset");
        columns.remove(Part.OBSERVER);
        if (filled("coder") > 0)
            columns.put(Part.OBSERVER, "coder");
    }

    /** In how many rows a column holds something. */
    private long filled(String name) {
        return sample.rows().stream().filter(row -> !cell(row, name).isEmpty() && !cell(row, name).equals("None")).count();
    }

    private String cell(List<String> row, String name) {
        int at = low.indexOf(name.toLowerCase(Locale.ROOT));
        return at < 0 || at >= row.size() ? "" : row.get(at);
    }

    private boolean has(String name) {
        return low.contains(name.toLowerCase(Locale.ROOT));
    }

    /** A head as the table writes it. */
    private String head(String name) {
        return sample.heads().get(low.indexOf(name.toLowerCase(Locale.ROOT)));
    }
}
