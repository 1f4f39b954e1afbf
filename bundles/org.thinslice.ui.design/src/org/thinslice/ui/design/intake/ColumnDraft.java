// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thinslice.base.Texts;
import org.thinslice.exchange.intake.Intake;
import org.thinslice.exchange.intake.Mapping;
import org.thinslice.exchange.intake.Part;
import org.thinslice.exchange.intake.Sample;

/** Which column of a table is what, as guessed and as changed by the user. No widgets. */
final class ColumnDraft {

    private static final Texts TEXTS = Texts.of(ColumnDraft.class);
    private static final int PREVIEW = 12;
    private static final int LONGEST = 60;

    private final Sample sample;
    private final Runnable changed;
    private Mapping mapping;

    /** @param changed called after every change */
    ColumnDraft(Sample sample, Runnable changed) {
        this.sample = sample;
        this.changed = changed;
        this.mapping = Intake.guess(sample);
    }

    Mapping mapping() {
        return mapping;
    }

    void mapping(Mapping other) {
        if (!other.equals(mapping))
            changed.run();
        mapping = other;
    }

    /** The heads of the columns that have one. */
    List<String> heads() {
        return sample.heads().stream().filter(head -> !head.isEmpty()).distinct().toList();
    }

    /** The first few different values of a column. */
    String examples(String head, int most) {
        int at = sample.heads().indexOf(head);
        return sample.rows().stream().filter(cells -> at < cells.size() && !cells.get(at).isEmpty()).map(cells -> shortly(cells.get(at))).distinct().limit(most)
                .collect(Collectors.joining(", "));
    }

    /** Of a cell that holds a whole page, its beginning. */
    private static String shortly(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\u2026";
    }

    /** What a column is used for. */
    ColumnUse use(String head) {
        for (var part : Part.values())
            if (mapping.head(part).equals(head))
                return ColumnUse.of(part);
        if (mapping.variables().contains(head))
            return ColumnUse.CONDITION;
        return mapping.across().contains(head) ? ColumnUse.RATINGS : ColumnUse.NOTHING;
    }

    /** Uses a column for something else. */
    void use(String head, ColumnUse use) {
        var free = mapping;
        for (var part : Part.values())
            if (free.head(part).equals(head))
                free = free.with(part, "");
        free = free.withVariables(without(free.variables(), head)).withAcross(without(free.across(), head), free.pattern());
        switch (use.kind()) {
            case PART -> free = free.with(use.part().orElseThrow(), head);
            case CONDITION -> free = free.withVariables(with(free.variables(), head));
            case RATINGS -> free = free.withAcross(ordered(with(free.across(), head)), free.pattern().isEmpty() ? pattern(free) : free.pattern());
            case NOTHING -> changed.run();
        }
        mapping(free);
    }

    private static String pattern(Mapping now) {
        return now.tells(Part.SLICE) && now.tells(Part.OBSERVER) ? "{item}" : now.tells(Part.SLICE) ? "{observer}" : "{slice}";
    }

    private static List<String> without(List<String> heads, String head) {
        return heads.stream().filter(each -> !each.equals(head)).toList();
    }

    private static List<String> with(List<String> heads, String head) {
        var all = new ArrayList<>(without(heads, head));
        all.add(head);
        return all;
    }

    private List<String> ordered(List<String> heads) {
        return sample.heads().stream().filter(heads::contains).distinct().toList();
    }

    /** Says what the heads of columns of ratings name. */
    void pattern(String text) {
        mapping(mapping.withAcross(mapping.across(), text.strip()));
    }

    /** Says the name of the only item. */
    void item(String name) {
        mapping(mapping.withItem(name));
    }

    /** Says words for missing ratings, with commas between. */
    void missingWords(String words) {
        mapping(mapping.withMissing(Arrays.stream(words.split(",")).map(String::strip).filter(word -> !word.isEmpty()).collect(Collectors.toCollection(HashSet::new))));
    }

    /** What is missing on the page of columns. */
    Optional<String> missing() {
        return mapping.lacks().stream().findFirst().map(part -> TEXTS.say("missing.part", part.label()));
    }

    /** The first ratings as they will come in: slice, observer, item, rating, session. */
    List<List<String>> preview() {
        return missing().isPresent() ? List.of() : Intake.preview(sample, mapping, PREVIEW);
    }
}
