// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.eaf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.exchange.Numbers;

/**
 * The annotations of a file of ELAN, or of all files of a folder, as rows of a long table: slice, observer, item, value, missing_reason,
 * session, start_s, end_s. An annotation below another one rates that one, which is the slice; one that stands alone rates the stretch
 * of time it covers. Tiers that others stand below, and tiers named slices, hold no ratings.
 */
public final class EafRows {

    /** The header of the rows. */
    public static final List<String> HEADS = List.of("slice", "observer", "item", "value", "missing_reason", "session", "start_s", "end_s", "tier");
    private static final double MICROS = 1e6;
    private static final double MILLIS = 1e3;

    private final String stem;
    private final EafReader file;
    private final Map<String, EafTier> tiers = new HashMap<>();
    private final Map<String, EafTier.Mark> marks = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> parents = new HashSet<>();

    private EafRows(Path path, EafReader file) {
        this.stem = path.getFileName().toString().replaceFirst("(?i)[.]eaf$", "");
        this.file = file;
        for (var tier : file.tiers()) {
            tiers.put(tier.id(), tier);
            if (!tier.parent().isEmpty())
                parents.add(tier.parent());
            tier.marks().forEach(mark -> marks.put(mark.id(), mark));
        }
    }

    /** The rows of a file, or of every .eaf of a folder in the order of their names; the header is not among them. */
    public static List<List<String>> of(Path path) throws Problem {
        var rows = new ArrayList<List<String>>();
        for (var each : files(path))
            new EafRows(each, EafReader.of(each)).read(rows);
        if (rows.isEmpty()) {
            var texts = Texts.of(EafRows.class);
            throw new Problem(path.toString(), null, texts.say("empty"), texts.say("empty.next"), null);
        }
        return rows;
    }

    private static List<Path> files(Path path) throws Problem {
        if (!Files.isDirectory(path))
            return List.of(path);
        try (var all = Files.list(path)) {
            return all.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".eaf")).sorted().collect(Collectors.toList());
        } catch (IOException failure) {
            var texts = Texts.of(EafRows.class);
            throw new Problem(path.toString(), null, texts.say("unreadable"), texts.say("unreadable.next"), failure);
        }
    }

    private void read(List<List<String>> rows) {
        nameSlices();
        for (var tier : file.tiers())
            if (!parents.contains(tier.id()) && !tier.id().matches("(?i)slices( \\d+)?"))
                for (var mark : tier.marks())
                    row(tier, mark, rows);
    }

    /** A slice is called by the text of its annotation if no other one has the same, else by file and time. */
    private void nameSlices() {
        var texts = new HashMap<String, Integer>();
        for (var tier : file.tiers())
            if (parents.contains(tier.id()))
                tier.marks().forEach(mark -> texts.merge(mark.value(), 1, Integer::sum));
        for (var tier : file.tiers())
            if (parents.contains(tier.id()))
                tier.marks().forEach(mark -> names.put(mark.id(), mark.value().isBlank() || texts.get(mark.value()) > 1 ? timed(mark) : mark.value()));
    }

    private void row(EafTier tier, EafTier.Mark mark, List<List<String>> rows) {
        var slice = top(mark);
        var name = names.getOrDefault(slice.id(), timed(slice));
        int at = tier.id().indexOf('@');
        var observer = !tier.annotator().isBlank() ? tier.annotator() : at >= 0 ? tier.id().substring(at + 1) : tier.id();
        var item = at > 0 ? tier.id().substring(0, at) : tier.annotator().isBlank() ? tier.type() : tier.id();
        boolean cannot = mark.value().startsWith(EafDocument.CANNOT);
        var span = span(name, slice);
        var session = file.property(EafDocument.SESSION);
        rows.add(List.of(name, observer, item, cannot ? "" : mark.value(), cannot ? mark.value().substring(EafDocument.CANNOT.length()) : "",
                session.isEmpty() ? stem : session, span.get(0), span.get(1), tier.id()));
    }

    private EafTier.Mark top(EafTier.Mark mark) {
        var top = mark;
        for (int i = 0; i < tiers.size() && marks.containsKey(top.above()); i++)
            top = marks.get(top.above());
        return top;
    }

    private String timed(EafTier.Mark mark) {
        return stem + " " + seconds(mark.from()) + "-" + seconds(mark.to());
    }

    private String seconds(String slot) {
        var time = file.slot(slot);
        return time == null ? "" : Numbers.text(time / MILLIS);
    }

    /** Beginning and end in seconds: to the microsecond where this program wrote the file. */
    private List<String> span(String name, EafTier.Mark mark) {
        var exact = file.property(EafDocument.SPAN + name).split(" ");
        if (exact.length == 2 && exact[0].matches("\\d{1,15}") && exact[1].matches("\\d{1,15}"))
            return List.of(Numbers.text(Long.parseLong(exact[0]) / MICROS), Numbers.text(Long.parseLong(exact[1]) / MICROS));
        return List.of(seconds(mark.from()), seconds(mark.to()));
    }
}
