// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.observers.Order;
import org.thinslice.agreement.observers.Repeats;
import org.thinslice.agreement.rasch.Rasch;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * The figures of one item that suit some studies only; each is empty where it has nothing to show.
 *
 * @param item     the item's label
 * @param ratings  its ratings
 * @param order    in which order observers rated
 * @param repeats  its hidden repeats
 * @param settings of intervals
 * @param palette  the observers' colours
 */
public record ItemFigures(String item, Ratings ratings, Order order, Repeats repeats, Settings settings, Palette palette) {

    /** Points of a scale that a table of confusions can show. */
    private static final int MOST_POINTS = 15;

    public ItemFigures {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(ratings, "ratings");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(repeats, "repeats");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(palette, "palette");
    }

    /** Scores of slices beside scores of sessions: where several slices were cut from each of several sessions. */
    public Optional<Figure> levels(Progress progress) throws Stopped {
        var sessions = IntStream.range(0, ratings.units()).mapToObj(ratings::session).flatMap(Optional::stream).distinct().count();
        return numbers() && sessions > 1 && sessions < ratings.units() ? filled(DesignFigures.levels(item, ratings, settings, progress)) : Optional.empty();
    }

    /** How each observer changes over time on task: where the order of rating is known. */
    public Optional<Figure> drift(Progress progress) throws Stopped {
        return numbers() ? filled(TimeFigures.drift(item, ratings, order, settings.confidence(), palette, progress)) : Optional.empty();
    }

    /** Severities in a many-facet Rasch model: where the ratings allow one. */
    public Optional<Figure> rasch(Progress progress) throws Stopped {
        return numbers() && RaschFigures.model(item, ratings, settings.confidence(), progress) instanceof Rasch.Fitted model
                ? filled(RaschFigures.severity(item, model, settings.confidence(), palette)) : Optional.empty();
    }

    /** Agreement of observers with themselves: where slices were shown twice. */
    public Optional<Figure> repeated() {
        return filled(DesignFigures.repeats(item, repeats, settings.confidence(), palette));
    }

    /** What is taken for what: where a scale has few enough points. */
    public Optional<Figure> confusions() {
        var points = ratings.categories().size();
        return ratings.raters() > 1 && points > 1 && points <= MOST_POINTS ? filled(PairFigures.confusions(item, ratings)) : Optional.empty();
    }

    /** All there are. */
    public List<Figure> all(Progress progress) throws Stopped {
        return Stream.of(levels(progress), rasch(progress), drift(progress), repeated(), confusions()).flatMap(Optional::stream).toList();
    }

    private boolean numbers() {
        return ratings.level() != Level.NOMINAL && ratings.raters() > 1;
    }

    private static Optional<Figure> filled(Figure figure) {
        return Optional.of(figure).filter(each -> !each.isEmpty());
    }
}
