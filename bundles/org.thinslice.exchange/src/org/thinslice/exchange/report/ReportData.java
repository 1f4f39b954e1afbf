// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

import java.util.ArrayList;
import java.util.List;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.charts.Palette;
import org.thinslice.exchange.ExportSettings;
import org.thinslice.results.Grras;
import org.thinslice.results.Narrative;
import org.thinslice.results.StudyResults;
import org.thinslice.study.Observer;
import org.thinslice.study.Plan;
import org.thinslice.study.RatedOrder;
import org.thinslice.study.Study;

/**
 * Everything a report says, computed and not yet written.
 *
 * @param plan      the study's plan
 * @param file      name of the study's file
 * @param results   facts and coefficients
 * @param items     each item that was rated
 * @param narrative methods and results in sentences
 * @param sheet     the reporting sheet
 * @param palette   the observers' colours
 */
record ReportData(Plan plan, String file, StudyResults results, List<ReportItem> items, Narrative narrative, Grras sheet, Palette palette) {

    static ReportData of(Study study, ExportSettings settings, Progress progress) throws Problem {
        var plan = study.plan();
        var results = StudyResults.of(study, settings.agreement(), settings.appVersion(), settings.at(), half(progress, 0))
                .scoredBy(settings.scoring().rule());
        var palette = new Palette(plan.observers().stream().map(Observer::code).toList());
        var items = items(study, results, settings.agreement(), palette, half(progress, 1));
        return new ReportData(plan, study.name(), results, items, Narrative.of(results), Grras.of(results), palette);
    }

    private static List<ReportItem> items(Study study, StudyResults results, Settings settings, Palette palette, Progress progress) throws Problem {
        var order = RatedOrder.of(study.ratings());
        var items = new ArrayList<ReportItem>();
        int all = results.items().size();
        for (var item : results.items()) {
            progress.stage(item.label());
            Progress part = (done, total) -> progress.at(1000L * items.size() + (total == 0 ? 0 : 1000 * done / total), 1000L * all);
            items.add(ReportItem.of(item, order, settings, palette, part));
        }
        return items;
    }

    private static Progress half(Progress progress, int which) {
        return new Progress() {
            @Override
            public boolean at(long done, long total) {
                return progress.at(total == 0 ? 1000L * which : 1000L * which + 1000 * done / total, 2000);
            }

            @Override
            public void stage(String name) {
                progress.stage(name);
            }
        };
    }
}
