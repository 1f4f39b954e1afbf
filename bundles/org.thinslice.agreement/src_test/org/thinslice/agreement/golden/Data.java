// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;

/**
 * A data set: its file's rows as text, and what golden.json says about it.
 *
 * @param folder the folder of the golden cases
 * @param facts  level, declared categories, kind
 * @param rows   cells, the header first
 */
record Data(Path folder, Map<String, Object> facts, List<String[]> rows) {

    static Data of(Path folder, Map<String, Object> facts) throws IOException {
        var lines = Files.readString(folder.resolve((String) facts.get("file"))).replace("\uFEFF", "").lines();
        return new Data(folder, facts, lines.filter(l -> !l.isBlank()).map(Data::cells).toList());
    }

    /** Cells of a line; commas inside quotation marks do not separate. */
    private static String[] cells(String line) {
        return Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)).map(String::strip)
                .map(c -> c.length() > 1 && c.startsWith("\"") && c.endsWith("\"") ? c.substring(1, c.length() - 1).replace("\"\"", "\"") : c)
                .toArray(String[]::new);
    }

    boolean wide() {
        return "wide".equals(facts.get("kind"));
    }

    Ratings ratings() {
        var names = names();
        var body = rows.subList(1, rows.size());
        var units = body.stream().map(r -> r[0]).toList();
        var raters = List.of(rows.get(0)).subList(1, rows.get(0).length);
        var table = body.stream().map(r -> values(r, names)).toArray(double[][]::new);
        return Ratings.wide(Level.of((String) facts.get("level")), categories(), units, raters, table);
    }

    private static double[] values(String[] cells, List<String> names) {
        return Arrays.stream(cells).skip(1).mapToDouble(c -> value(c, names)).toArray();
    }

    private static double value(String cell, List<String> names) {
        if (cell.isBlank() || cell.equals("NA"))
            return Double.NaN;
        int name = names.indexOf(cell);
        return name >= 0 ? name + 1 : Double.parseDouble(cell);
    }

    private List<?> declared() {
        return facts.get("categories") instanceof List<?> list ? list : List.of();
    }

    /** Words of the categories, declared or, where none are declared, used; empty where the ratings are numbers. */
    private List<String> names() {
        if (!declared().isEmpty())
            return declared().get(0) instanceof String ? declared().stream().map(String::valueOf).toList() : List.of();
        var used = rows.stream().skip(1).flatMap(r -> Arrays.stream(r).skip(1)).filter(c -> !c.isBlank() && !c.equals("NA")).distinct().sorted().toList();
        return used.stream().allMatch(c -> c.matches("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?")) ? List.of() : used;
    }

    private Categories categories() {
        if (!names().isEmpty())
            return Categories.named(names().toArray(String[]::new));
        return Categories.of(declared().stream().mapToDouble(x -> (Double) x).sorted().toArray());
    }
}
