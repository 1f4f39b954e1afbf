// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

import java.util.List;
import java.util.Optional;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.PairMeasure;
import org.thinslice.agreement.PairTable;
import org.thinslice.agreement.Projection;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.observers.Order;
import org.thinslice.agreement.observers.Severity;
import org.thinslice.agreement.votes.AggregationRule;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.charts.Figure;
import org.thinslice.charts.ItemFigures;
import org.thinslice.charts.Palette;
import org.thinslice.results.ItemResults;
import org.thinslice.results.Pulls;
import org.thinslice.results.multiverse.Choices;
import org.thinslice.results.multiverse.Multiverse;
import org.thinslice.study.RatedOrder;

/**
 * Everything the report says of one item.
 *
 * @param results     its coefficients
 * @param order       in which order each observer rated
 * @param pairs       each two observers
 * @param severities  each observer beside the others
 * @param projections reliability of the mean of 1, 2, 3, … observers; none for names
 * @param figures     further figures that suit some studies
 * @param pulls       who pulls the coefficient of one rating down; empty where finding out would take too long
 * @param multiverse  what other choices would have given; empty for the same reason
 */
record ReportItem(ItemResults results, Order order, PairTable pairs, List<Severity> severities, List<Projection> projections,
        Further figures, Optional<Pulls> pulls, Optional<Multiverse> multiverse) {

    /** Above this many ratings of an item, leaving out one thing after the other takes too long for a report. */
    static final int MANY = 10_000;
    /** Ways of halving the observers: all there are of five or six. */
    static final int SPLITS = 10;
    /** Rules that are one of a kind; the weighted votes are variants of the majority. */
    private static final List<AggregationRule> RULES = List.of(AggregationRule.MEAN, AggregationRule.MEDIAN, AggregationRule.MAJORITY);

    /** Figures that suit some studies only. */
    record Further(Optional<Figure> levels, Optional<Figure> rasch, Optional<Figure> drift, Optional<Figure> repeats, Optional<Figure> confusions) {

        static Further of(ItemFigures of, boolean quick, Progress progress) throws Stopped {
            return new Further(of.levels(progress), quick ? of.rasch(progress) : Optional.empty(), of.drift(progress), of.repeated(), of.confusions());
        }
    }

    static ReportItem of(ItemResults item, RatedOrder order, Settings settings, Palette palette, Progress progress) throws Stopped {
        var ratings = item.ratings();
        boolean several = ratings.raters() > 1;
        var projections = ratings.level() == Level.NOMINAL || !several ? List.<Projection>of()
                : Projection.of(ratings, Icc.Type.AGREEMENT, Math.max(12, 2 * ratings.raters()), settings, progress);
        boolean quick = several && ratings.observations() <= MANY;
        var choice = item.reported().choice();
        var table = choice.answers().crossed() ? ratings : ratings.numbered();
        return new ReportItem(item, order.of(ratings), PairTable.of(ratings, PairMeasure.defaultFor(ratings.level()), settings.confidence()),
                Severity.of(ratings, settings.confidence(), progress), projections,
                Further.of(new ItemFigures(item.label(), ratings, order.of(ratings), item.table().repeats(), settings, palette), quick, progress),
                quick ? Optional.of(Pulls.of(table, item.reported().ofOneRating(), progress)) : Optional.empty(),
                quick ? Optional.of(Multiverse.of(item.label(), ratings, Choices.USUAL.withRules(RULES).withSplits(SPLITS), progress)) : Optional.empty());
    }

    String label() {
        return results.label();
    }
}
