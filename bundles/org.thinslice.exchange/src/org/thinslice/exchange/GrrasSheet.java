// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.ArrayList;
import java.util.List;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.exchange.Styles.Look;
import org.thinslice.results.Grras;
import org.thinslice.results.ItemResults;
import org.thinslice.results.StudyResults;
import org.thinslice.study.Study;

/** The reporting sheet of studies of agreement, filled in as far as the study knows. */
final class GrrasSheet {

    private static final int[] WIDTHS = {6, 14, 22, 44, 66, 50};

    private GrrasSheet() {
    }

    /** The rows below the heads. */
    static List<List<String>> rows(Study study, List<ItemAgreement> items, ExportSettings settings, Progress progress) throws Problem {
        var rows = grras(study, items, settings, progress).rows();
        return rows.subList(1, rows.size());
    }

    /** A column for each head. */
    static List<Column<List<String>>> columns() {
        var columns = new ArrayList<Column<List<String>>>();
        var heads = List.of("item", "section", "heading", "asks_for", "study_says", "you_write");
        for (var head : heads) {
            int place = columns.size();
            columns.add(Column.text(head, WIDTHS[place], (out, row) -> out.text(Look.WRAPPED, row.get(place))));
        }
        return columns;
    }

    private static Grras grras(Study study, List<ItemAgreement> items, ExportSettings settings, Progress progress) throws Problem {
        var results = Together.each(items, progress, (item, part) -> ItemResults.of(item.table(), item.ratings(), item.agreement(),
                settings.agreement(), part));
        return Grras.of(StudyResults.of(study, items.stream().map(ItemAgreement::table).toList(), results, settings.agreement(), settings.appVersion(),
                settings.at(), progress).scoredBy(settings.scoring().rule()));
    }
}
