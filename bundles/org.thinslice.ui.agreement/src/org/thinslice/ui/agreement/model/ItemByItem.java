// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.charts.Palette;
import org.thinslice.study.Observer;
import org.thinslice.study.RatingTable;
import org.thinslice.study.Scope;
import org.thinslice.study.SliceFilter;
import org.thinslice.study.Study;

/**
 * Computes the agreement of a study one item after the other, the one looked at first, and hands over what there is after each:
 * first all items without resampling where there is much to resample, then once more with it. Items that are not computed yet
 * keep what was known of them before.
 */
public final class ItemByItem {

    private final Study study;
    private final SliceFilter filter;
    private final Settings settings;
    private final Map<String, ItemAgreement> known = new HashMap<>();
    private final Consumer<StudyAgreement> soFar;
    private Scope scope = Scope.EVERYTHING;

    /**
     * @param filter which slices are looked at
     * @param before what was computed of the study before, if anything was; it is kept only if it was of the same slices
     * @param soFar  is told after each item, on the thread that computes
     */
    public ItemByItem(Study study, SliceFilter filter, Settings settings, List<ItemAgreement> before, Consumer<StudyAgreement> soFar) {
        this.study = study;
        this.filter = filter;
        this.settings = settings;
        this.soFar = soFar;
        before.forEach(item -> known.put(item.key(), item));
    }

    /**
     * Computes. Long: not for the UI thread.
     *
     * @param first name of the item that is looked at; an unknown one changes nothing
     */
    public StudyAgreement compute(String first, Progress progress) throws Problem {
        scope = study.scope().in(filter);
        known.values().removeIf(item -> !item.table().scope().equals(scope));
        var tables = study.tables(scope);
        var labels = StudyAgreement.labels(tables);
        var order = new ArrayList<Integer>();
        for (var i = 0; i < tables.size(); i++)
            order.add(labels.get(i).equals(first) ? 0 : order.size(), i);
        var resampled = !StudyAgreement.isLarge(study);
        if (!resampled)
            pass(tables, labels, order, settings.withRounds(0), progress);
        return resampled ? pass(tables, labels, order, settings, progress) : again(tables, order, progress);
    }

    private StudyAgreement pass(List<RatingTable> tables, List<String> labels, List<Integer> order, Settings with, Progress progress)
            throws Stopped {
        for (var place = 0; place < order.size(); place++) {
            var table = tables.get(order.get(place));
            var part = part(place, order.size(), labels.get(order.get(place)), progress);
            if (table.observers().isEmpty())
                known.remove(table.key());
            else
                known.put(table.key(), ItemAgreement.of(labels.get(order.get(place)), table, with, part));
            soFar.accept(all(tables, with));
        }
        return all(tables, with);
    }

    /** The same ratings with the intervals that take long. */
    private StudyAgreement again(List<RatingTable> tables, List<Integer> order, Progress progress) throws Stopped {
        for (var place = 0; place < order.size(); place++) {
            var item = known.get(tables.get(order.get(place)).key());
            if (item == null)
                continue;
            known.put(item.key(), item.again(settings, part(place, order.size(), item.label(), progress)));
            soFar.accept(all(tables, settings));
        }
        return all(tables, settings);
    }

    private static Progress part(int place, int of, String label, Progress progress) {
        progress.stage(label);
        return (done, total) -> progress.at(place * 1000L + (total == 0 ? 0 : 1000 * done / total), of * 1000L);
    }

    private StudyAgreement all(List<RatingTable> tables, Settings with) {
        var items = tables.stream().map(RatingTable::key).filter(known::containsKey).map(known::get).toList();
        var plan = study.plan();
        return new StudyAgreement(plan, scope, items, with, new Palette(plan.observers().stream().map(Observer::code).toList()));
    }
}
