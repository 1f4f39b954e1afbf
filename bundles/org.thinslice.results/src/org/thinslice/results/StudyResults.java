// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.study.Study;

/**
 * What a study's ratings say, at one moment.
 *
 * @param facts    how the ratings came about
 * @param items    every item and composite that has been rated, in the order of the coding scheme
 * @param settings how coefficients got their intervals
 * @param version  version of the program
 * @param at       when this was computed (UTC)
 */
public record StudyResults(StudyFacts facts, List<ItemResults> items, Settings settings, String version, Instant at) {

    public StudyResults {
        items = List.copyOf(items);
    }

    /** Computes everything: long for many ratings. */
    public static StudyResults of(Study study, Settings settings, String version, Instant at, Progress progress) throws Problem {
        var tables = study.tables();
        var rated = tables.stream().filter(table -> !table.observers().isEmpty()).toList();
        var items = new ArrayList<ItemResults>();
        for (var table : rated) {
            int before = items.size();
            progress.stage(table.label());
            Progress part = (done, total) -> progress.at(1000L * before + (total == 0 ? 0 : 1000 * done / total), 1000L * rated.size());
            items.add(ItemResults.of(table, settings, part));
        }
        return new StudyResults(StudyFacts.of(study, tables), items, settings, version, at);
    }
}
