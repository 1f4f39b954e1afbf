// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thinslice.agreement.KrippendorffAlpha;
import org.thinslice.agreement.Metric;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.observers.Cusum;
import org.thinslice.agreement.observers.Drift;
import org.thinslice.agreement.observers.Influence;
import org.thinslice.agreement.observers.Severity;
import org.thinslice.agreement.observers.WithinObserver;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.study.RatedOrder;
import org.thinslice.study.RatingTable;
import org.thinslice.study.Study;

/** What is known of the observers of one item: how they rate compared with the others, with time, and with themselves. */
final class ObserverNumbers {

    /** What is known of one observer; what was not computed is empty, what is not defined says why. */
    record Numbers(Optional<Severity> severity, Optional<Drift> drift, Optional<WithinObserver> within, Optional<Influence> influence) {

        /** Why numbers are missing, each reason once. */
        String note() {
            var answers = Stream.of(severity.map(Severity::shift), severity.map(Severity::withOthers), drift.map(Drift::change),
                    influence.map(Influence::without));
            return answers.flatMap(Optional::stream).filter(answer -> answer.number().isEmpty()).map(Reliability::why).filter(why -> !why.isEmpty())
                    .distinct().collect(Collectors.joining(" "));
        }
    }

    private final RatingTable table;
    private final Map<String, Severity> severity = new HashMap<>();
    private final Map<String, Drift> drift = new HashMap<>();
    private final Map<String, WithinObserver> within = new HashMap<>();
    private final Map<String, Influence> influence = new HashMap<>();

    private ObserverNumbers(RatingTable table) {
        this.table = Objects.requireNonNull(table, "table");
    }

    /** Computes them for every item. */
    static List<ObserverNumbers> of(Study study, List<ItemAgreement> items, Settings settings, Progress progress) throws Problem {
        var order = RatedOrder.of(study.ratings());
        return Together.each(items, progress, (item, part) -> of(item, order, settings, part));
    }

    private static ObserverNumbers of(ItemAgreement item, RatedOrder order, Settings settings, Progress progress) throws Stopped {
        var ratings = item.ratings();
        var numbers = new ObserverNumbers(item.table());
        put(numbers.severity, Severity.of(ratings, settings.confidence(), progress), Severity::observer);
        put(numbers.drift, Drift.of(ratings, order.of(ratings), settings.confidence(), Cusum.Rule.DEFAULT, progress), Drift::observer);
        put(numbers.within, WithinObserver.each(item.table().repeats(), settings.confidence()), WithinObserver::observer);
        put(numbers.influence, Influence.ofObservers(ratings, new KrippendorffAlpha(Metric.of(ratings.level())), progress), Influence::left);
        return numbers;
    }

    private static <T> void put(Map<String, T> map, List<T> all, Function<T, String> key) {
        all.forEach(each -> map.put(key.apply(each), each));
    }

    RatingTable table() {
        return table;
    }

    /** What is known of one observer. */
    Numbers of(String observer) {
        return new Numbers(Optional.ofNullable(severity.get(observer)), Optional.ofNullable(drift.get(observer)),
                Optional.ofNullable(within.get(observer)), Optional.ofNullable(influence.get(observer)));
    }
}
