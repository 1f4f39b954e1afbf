// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;
import org.thinslice.charts.Palette;
import org.thinslice.study.Excluded;
import org.thinslice.study.Observer;
import org.thinslice.study.Plan;
import org.thinslice.study.RatingTable;
import org.thinslice.study.Scope;
import org.thinslice.study.Slice;
import org.thinslice.study.SliceFilter;
import org.thinslice.study.Study;

/**
 * What the ratings of a study say about agreement, at one moment.
 *
 * @param plan     the study's plan at that moment
 * @param scope    which ratings are in it
 * @param items    every item with at least one rating, in the order of the coding scheme
 * @param settings how intervals were made
 * @param palette  the observers' colours
 */
public record StudyAgreement(Plan plan, Scope scope, List<ItemAgreement> items, Settings settings, Palette palette) {

    private static final Texts TEXTS = Texts.of(StudyAgreement.class);

    /** Above this many ratings a first answer without resampling is worth having. */
    private static final int MANY = 20_000;

    public StudyAgreement {
        items = List.copyOf(items);
    }

    /** Computes everything that is not excluded. Long: not for the UI thread. */
    public static StudyAgreement of(Study study, Settings settings, Progress progress) throws Problem {
        return of(study, SliceFilter.ALL, settings, progress);
    }

    /** The same of the slices that pass a filter. */
    public static StudyAgreement of(Study study, SliceFilter filter, Settings settings, Progress progress) throws Problem {
        var plan = study.plan();
        var scope = study.scope().in(filter);
        var tables = study.tables(scope).stream().filter(table -> !table.observers().isEmpty()).toList();
        var labels = labels(tables);
        var items = new ArrayList<ItemAgreement>();
        for (var table : tables) {
            var before = items.size();
            Progress part = (done, total) -> progress.at(before * 1000L + (total == 0 ? 0 : 1000 * done / total), tables.size() * 1000L);
            progress.stage(labels.get(before));
            items.add(ItemAgreement.of(labels.get(before), table, settings, part));
        }
        return new StudyAgreement(plan, scope, items, settings, new Palette(plan.observers().stream().map(Observer::code).toList()));
    }

    /** Whether a study has so many ratings that resampling takes a while. */
    public static boolean isLarge(Study study) {
        return study.ratings().size() > MANY;
    }

    /** Names of the items of tables; where two have the same, their keys tell them apart. */
    static List<String> labels(List<RatingTable> tables) {
        var taken = new HashSet<String>();
        var labels = new ArrayList<String>();
        for (var table : tables)
            labels.add(taken.add(table.label()) ? table.label() : table.label() + " (" + table.key() + ")");
        return labels;
    }

    /** The names of all items. */
    public List<String> labels() {
        return items.stream().map(ItemAgreement::label).toList();
    }

    /** An item by its label. */
    public Optional<ItemAgreement> labelled(String label) {
        return items.stream().filter(item -> item.label().equals(label)).findFirst();
    }

    /** An item by its key in the coding scheme. */
    public Optional<ItemAgreement> keyed(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /** The slices that are in, in the order of the plan. */
    public List<Slice> slices() {
        return scope.slices(plan);
    }

    /** The sessions that have slices that are in, in the order of the plan. */
    public List<String> sessions() {
        return slices().stream().map(plan::sessionOf).distinct().toList();
    }

    /** The slices of a session that are in, in order of time. */
    public List<String> slicesOf(String session) {
        return slices().stream().filter(slice -> plan.sessionOf(slice).equals(session))
                .sorted(Comparator.comparing(Slice::recording)
                        .thenComparing(slice -> slice.span().fromMicros()))
                .map(Slice::code).toList();
    }

    /** Ranked slices, and after them those that are left out of the study. */
    public List<RankedSlice> withExcluded(List<RankedSlice> ranked) {
        var all = new ArrayList<>(ranked);
        plan.slices().stream().filter(slice -> plan.kindOf(slice) == scope.kind() && scope.exclusions().slice(plan, slice))
                .map(slice -> RankedSlice.excluded(slice, plan.sessionOf(slice))).forEach(all::add);
        return all;
    }

    /** Why a slice is left out of the study; empty if it is not. */
    public String excludedBecause(Slice slice) {
        var exclusions = scope.exclusions();
        return Stream.concat(Stream.of(Excluded.slice(slice.code())), plan.sessionsOf(slice).stream().map(Excluded::session))
                .flatMap(thing -> exclusions.decision(thing).stream()).findFirst()
                .map(one -> TEXTS.say("slice.excluded." + one.what().kind().word(), one.reason(), one.what().session())).orElse("");
    }

    /** Whether ratings in it were made up by the program. */
    public boolean simulated() {
        return items.stream().anyMatch(item -> item.table().simulated());
    }
}
