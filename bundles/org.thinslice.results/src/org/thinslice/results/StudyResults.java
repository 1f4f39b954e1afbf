// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.votes.AggregationRule;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.study.RatingTable;
import org.thinslice.study.Scope;
import org.thinslice.study.Study;

/**
 * What a study's ratings say, at one moment.
 *
 * @param facts    how the ratings came about
 * @param items    every item and composite that has been rated, in the order of the coding scheme
 * @param before   the coefficient to report of each item had nothing been left out, by the item's key; none where nothing was
 * @param settings how coefficients got their intervals
 * @param rule     how the ratings of a slice become its score, where it suits an item
 * @param version  version of the program
 * @param at       when this was computed (UTC)
 */
public record StudyResults(StudyFacts facts, List<ItemResults> items, Map<String, Result> before, Settings settings,
        AggregationRule rule, String version, Instant at) {

    public StudyResults {
        items = List.copyOf(items);
        before = Map.copyOf(before);
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
        return of(study, tables, items, settings, version, at, progress);
    }

    /** The same where the items have been computed already, from tables of the study. */
    public static StudyResults of(Study study, List<RatingTable> tables, List<ItemResults> items, Settings settings, String version, Instant at,
            Progress progress) throws Problem {
        return new StudyResults(StudyFacts.of(study, tables), items, before(study, items, settings, progress), settings, AggregationRule.MEAN, version, at);
    }

    /** The coefficient to report of each item with nothing left out; none where nothing was. */
    private static Map<String, Result> before(Study study, List<ItemResults> items, Settings settings, Progress progress) throws Problem {
        var before = new HashMap<String, Result>();
        if (!study.exclusions().isEmpty())
            for (var table : study.tables(Scope.EVERYTHING))
                if (items.stream().anyMatch(item -> item.table().key().equals(table.key())))
                    before.put(table.key(), Reported.of(table.toRatings(), settings, progress));
        return before;
    }

    /** The coefficient to report of an item had nothing been left out; empty where nothing was. */
    public Optional<Result> before(ItemResults item) {
        return Optional.ofNullable(before.get(item.table().key()));
    }

    /** The same where slices are scored by another rule than the mean. */
    public StudyResults scoredBy(AggregationRule other) {
        return new StudyResults(facts, items, before, settings, other, version, at);
    }
}
