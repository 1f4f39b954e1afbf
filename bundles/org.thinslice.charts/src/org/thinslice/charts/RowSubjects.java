// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.thinslice.base.Texts;

/** What the rows of a figure's table stand for: a column that is headed by a part holds that part's name or code. */
final class RowSubjects {

    private static final Texts TEXTS = Texts.of(Figure.class);
    private static final Map<Part, String> HEADS = new EnumMap<>(Map.of(Part.ITEM, "head.item", Part.COEFFICIENT, "head.coefficient",
            Part.OBSERVER, "head.observer", Part.OTHER_OBSERVER, "head.other", Part.SESSION, "head.session", Part.SLICE, "head.slice"));

    private RowSubjects() {
    }

    /** One subject for each row below the heads; nothing in particular where no column names a part. */
    static List<Subject> of(List<List<String>> table) {
        if (table.isEmpty())
            return List.of();
        var columns = new EnumMap<Part, Integer>(Part.class);
        HEADS.forEach((part, key) -> {
            var column = table.get(0).indexOf(TEXTS.say(key));
            if (column >= 0)
                columns.put(part, column);
        });
        var subjects = new ArrayList<Subject>();
        for (var row : table.subList(1, table.size()))
            subjects.add(subject(row, columns));
        return subjects;
    }

    private static Subject subject(List<String> row, Map<Part, Integer> columns) {
        var parts = new EnumMap<Part, String>(Part.class);
        columns.forEach((part, column) -> {
            if (!row.get(column).isEmpty())
                parts.put(part, row.get(column));
        });
        return new Subject(parts);
    }
}
