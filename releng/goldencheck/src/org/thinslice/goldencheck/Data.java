// SPDX-License-Identifier: EPL-2.0
package org.thinslice.goldencheck;

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
        var lines = Files.readAllLines(folder.resolve((String) facts.get("file")));
        return new Data(folder, facts, lines.stream().filter(l -> !l.isBlank()).map(l -> l.split(",", -1)).toList());
    }

    boolean wide() {
        return "wide".equals(facts.get("kind"));
    }

    Ratings ratings() {
        var body = rows.subList(1, rows.size());
        var units = body.stream().map(r -> r[0]).toList();
        var raters = List.of(rows.get(0)).subList(1, rows.get(0).length);
        var table = body.stream().map(this::values).toArray(double[][]::new);
        return Ratings.wide(Level.of((String) facts.get("level")), categories(), units, raters, table);
    }

    private double[] values(String[] cells) {
        return Arrays.stream(cells).skip(1).mapToDouble(this::value).toArray();
    }

    private double value(String cell) {
        if (cell.isBlank())
            return Double.NaN;
        int name = named() ? declared().indexOf(cell) : -1;
        return name >= 0 ? name + 1 : Double.parseDouble(cell);
    }

    private List<?> declared() {
        return facts.get("categories") instanceof List<?> list ? list : List.of();
    }

    private boolean named() {
        return !declared().isEmpty() && declared().get(0) instanceof String;
    }

    private Categories categories() {
        if (named())
            return Categories.named(declared().toArray(String[]::new));
        return Categories.of(declared().stream().mapToDouble(x -> (Double) x).toArray());
    }
}
