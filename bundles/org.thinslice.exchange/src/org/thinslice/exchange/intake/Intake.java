// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;

/**
 * A whole table, read through a mapping: the ratings that could be understood, those that could not, and the items found. Nothing is
 * written by it.
 */
public final class Intake {

    private static final Texts TEXTS = Texts.of(Intake.class);
    /** How many signs of all heads a sentence may list. */
    private static final int HEADS = 1_000;

    private final Path file;
    private final boolean decimalComma;
    private final List<Given> given;
    private final List<Refusal> refused;
    private final List<String> remarks;
    private final List<ItemSetting> items;

    private Intake(Path file, boolean decimalComma, List<Given> given, List<Refusal> refused, List<String> remarks, List<ItemSetting> items) {
        this.file = file;
        this.decimalComma = decimalComma;
        this.given = List.copyOf(given);
        this.refused = List.copyOf(refused);
        this.remarks = List.copyOf(remarks);
        this.items = List.copyOf(items);
    }

    /** The likeliest mapping of a table. */
    public static Mapping guess(Sample sample) {
        return Guess.of(sample);
    }

    /**
     * Reads a table.
     *
     * @param statuses what a recruiting platform says of each observer ({@link ProlificFile}); empty if there is no such list
     * @throws Problem if the file cannot be read, or the mapping lacks something
     */
    public static Intake read(Sample sample, Mapping mapping, Map<String, String> statuses, Progress progress) throws Problem {
        check(sample, mapping);
        var file = sample.file();
        var leftOut = new LeftOut(mapping.source(), statuses);
        var damaged = new ArrayList<Refusal>();
        var grid = Unfolded.of(file, damaged::add);
        var rows = new GivenRows(mapping, grid.decimalComma(), leftOut);
        grid.read(rows, progress);
        var admission = new Admission(rows.given());
        var refused = new ArrayList<>(rows.refused());
        refused.addAll(damaged);
        refused.addAll(admission.refused());
        var remarks = new ArrayList<>(grid.remarks());
        remarks.addAll(leftOut.remarks());
        said("left.missing", rows.missing(), remarks);
        said("left.superseded", admission.superseded(), remarks);
        said("left.repeated", admission.repeated(), remarks);
        remarks.addAll(rows.timeRemarks());
        return new Intake(file, grid.decimalComma(), admission.admitted(), refused, remarks,
                ItemGuess.of(admission.admitted(), grid.decimalComma(), item -> label(sample, mapping, item), offered(mapping, grid.offered())));
    }

    private static void said(String key, int count, List<String> remarks) {
        if (count > 0)
            remarks.add(TEXTS.say(key, count));
    }

    /** Whether the mapping says enough, and names columns that the table has once. */
    private static void check(Sample sample, Mapping mapping) throws Problem {
        var file = sample.file().toString();
        var there = new HashMap<String, Integer>();
        sample.heads().forEach(head -> there.merge(head, 1, Integer::sum));
        var next = TEXTS.say("mapping.lacks.next", Refusal.shortly(String.join(", ", sample.heads()), HEADS));
        if (!mapping.lacks().isEmpty())
            throw new Problem(file, null, TEXTS.say("mapping.lacks", mapping.lacks().get(0).label()), next, null);
        for (var head : heads(mapping))
            if (!there.containsKey(head))
                throw new Problem(file, null, TEXTS.say("mapping.unknown", head), next, null);
        for (var head : heads(mapping))
            if (there.get(head) > 1)
                throw new Problem(file, head, TEXTS.say("mapping.twice", head), TEXTS.say("mapping.twice.next"), null);
    }

    /** What items offer besides what observers chose, by item. */
    private static Map<String, Set<String>> offered(Mapping mapping, Map<String, Set<String>> byHead) {
        var pattern = new HeadPattern(mapping.pattern());
        var offered = new HashMap<String, Set<String>>();
        for (var head : mapping.across()) {
            var item = pattern.read(head).orElse(Map.of()).get(Part.ITEM);
            if (item != null && byHead.containsKey(head))
                offered.computeIfAbsent(item, name -> new TreeSet<>()).addAll(byHead.get(head));
        }
        return offered;
    }

    /** The first ratings of a table as a mapping takes them, without reading more of it: slice, observer, item, rating or reason, session. */
    public static List<List<String>> preview(Sample sample, Mapping mapping, int most) {
        var rows = new GivenRows(mapping, true, new LeftOut(mapping.source(), Map.of()));
        rows.row(1, sample.heads());
        for (int i = 0; i < mapping.source().headRows(); i++)
            rows.row(2, List.of());
        for (int i = 0; i < sample.rows().size() && rows.given().size() < most; i++)
            rows.row(i + 2L, sample.rows().get(i));
        return shown(rows.given(), most);
    }

    private static List<List<String>> shown(List<Given> given, int most) {
        return given.stream().limit(most).map(each -> List.of(each.slice(), each.observer(), each.item(),
                Refusal.shortly(each.value().isEmpty() ? each.reason() : each.value()), each.context().session())).toList();
    }

    private static List<String> heads(Mapping mapping) {
        var heads = new ArrayList<>(mapping.columns().values());
        heads.addAll(mapping.variables());
        heads.addAll(mapping.across());
        return heads;
    }

    /** The words of an item: what the table says below the head of its first column, as far as that names items. */
    private static String label(Sample sample, Mapping mapping, String item) {
        var pattern = new HeadPattern(mapping.pattern());
        for (var head : mapping.across())
            if (item.equals(pattern.read(head).orElse(Map.of()).get(Part.ITEM)) && !sample.label(head).equals(head)) {
                var words = sample.label(head);
                return words.substring(words.lastIndexOf(" - ") < 0 ? 0 : words.lastIndexOf(" - ") + 3).strip();
            }
        return item;
    }

    /** Where the table lies. */
    public Path file() {
        return file;
    }

    /** How many ratings could be understood. */
    public int size() {
        return given.size();
    }

    /** What could not be understood, in the order of the file. */
    public List<Refusal> refused() {
        return refused.stream().sorted((a, b) -> Long.compare(a.line(), b.line())).toList();
    }

    /** What was left out on purpose, and why, in sentences. */
    public List<String> remarks() {
        return remarks;
    }

    /** The items found and what they look like. */
    public List<ItemSetting> items() {
        return items;
    }

    /** The observers found, in the order in which they come. */
    public List<String> observers() {
        return given.stream().map(Given::observer).distinct().toList();
    }

    /** The slices found, in the order in which they come. */
    public List<String> slices() {
        return given.stream().map(Given::slice).distinct().toList();
    }

    /** The first ratings as they will come in: slice, observer, item, rating or reason, session. */
    public List<List<String>> preview(int rows) {
        return shown(given, rows);
    }

    List<Given> given() {
        return given;
    }

    boolean decimalComma() {
        return decimalComma;
    }
}
