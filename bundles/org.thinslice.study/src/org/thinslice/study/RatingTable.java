// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Ends;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.observers.Repeats;
import org.thinslice.agreement.votes.AggregationRule;
import org.thinslice.agreement.votes.Scores;
import org.thinslice.agreement.votes.Window;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * The final answers to one item, or the scores of one composite: slices × observers. Practice slices and hidden repeats
 * are not in it. Numbers are as the scheme numbers its points; only composites turn reverse-keyed items round.
 */
public final class RatingTable {

    private final Frame frame;
    private final Head head;
    private final Source source;
    private volatile Cells cells;

    /**
     * What the table is about.
     *
     * @param key        key of the item or composite; {@code item.category} for one of several categories
     * @param label      its short name
     * @param level      level of measurement
     * @param categories the points its scale offers; none for a continuous one
     * @param ends       the ends of its scale, with or without points
     * @param composite  whether it is a score made of several items
     */
    public record Head(String key, String label, Level level, Categories categories, Ends ends, boolean composite) {
    }

    /**
     * What an observer answered to a slice.
     *
     * @param answer the answer, or for composites the score or why there is none
     * @param value  the number that stands for it in statistics; empty for an answer that is none
     */
    record Cell(Answer answer, OptionalDouble value) {
    }

    /** Looks up the cell of a showing by its number; empty where the observer has not answered. */
    @FunctionalInterface
    interface Source {
        Optional<Cell> cell(int showing);
    }

    RatingTable(Frame frame, Head head, Source source) {
        this.frame = frame;
        this.head = head;
        this.source = showing -> showing == Frame.NONE ? Optional.empty() : source.cell(showing);
    }

    /** Read when somebody first looks into the table: in a large study the first item should not wait for all others. */
    private Cells cells() {
        var known = cells;
        if (known == null)
            synchronized (this) {
                known = cells == null ? new Cells(frame, source) : cells;
                cells = known;
            }
        return known;
    }

    /** What the table is about. */
    public Head head() {
        return head;
    }

    /** Key of the item or composite. */
    public String key() {
        return head.key();
    }

    /** Its short name, for tables and charts. */
    public String label() {
        return head.label();
    }

    /** What kind of slices it holds. */
    public SliceKind kind() {
        return frame.scope().kind();
    }

    /** Which ratings of the study are in it. */
    public Scope scope() {
        return frame.scope();
    }

    /** The slices of the study that are in: the rows. */
    public List<Slice> slices() {
        return frame.slices();
    }

    /** The observers who have answered at least once, in the order they joined: the columns. */
    public List<Observer> observers() {
        return cells().observers();
    }

    /** The session a slice shows. */
    public String sessionOf(Slice slice) {
        return frame.sessionOf(slice);
    }

    /** Whether any of the ratings are made up by a program. */
    public boolean simulated() {
        return observers().stream().anyMatch(Observer::simulated);
    }

    /** What an observer answered; empty if not (yet) rated. */
    public Optional<Answer> answer(String slice, String observer) {
        return cell(slice, observer).map(Cell::answer);
    }

    /** The number an observer's answer stands for; empty if not rated or not ratable. */
    public OptionalDouble value(String slice, String observer) {
        return cell(slice, observer).map(Cell::value).orElse(OptionalDouble.empty());
    }

    /** The numbers all observers gave a slice, in the order of {@link #observers()}. */
    public List<OptionalDouble> values(String slice) {
        return observers().stream().map(observer -> value(slice, observer.code())).toList();
    }

    /**
     * The scores of the slices and sessions, in the order of {@link #slices()}. Where the rule does not suit the item (the mean
     * of names, votes on a scale without points), the usual one for such items takes its place; {@link Scores#rule()} says so.
     */
    public Scores scores(AggregationRule rule, Window window, Progress progress) throws Stopped {
        var ratings = toRatings();
        return Scores.of(ratings, rule.orUsual(ratings), window, progress);
    }

    /** The table as statistics take it: units are slices, clusters are sessions; only answers that are numbers. */
    public Ratings toRatings() {
        var ratings = Ratings.builder(head.level(), head.categories());
        observers().forEach(observer -> ratings.rater(observer.code()));
        for (var slice : slices()) {
            ratings.unit(slice.code()).session(slice.code(), sessionOf(slice));
            for (var observer : observers())
                value(slice.code(), observer.code())
                        .ifPresent(value -> ratings.rating(slice.code(), observer.code(), value));
        }
        try {
            return ratings.build().within(head.ends());
        } catch (Problem twice) {
            throw new IllegalStateException("a cell holds one value", twice);
        }
    }

    /** What observers answered to hidden repeats, each beside the answer before it; only answers that are numbers. */
    public Repeats repeats() {
        var repeats = Repeats.builder(head.level(), head.categories());
        for (var observer : observers())
            for (var slice : frame.slices()) {
                var before = Showing.rated(observer.code(), slice.code());
                for (var again = next(before); cell(again).isPresent(); before = again, again = next(again))
                    pair(before, again, repeats);
            }
        return repeats.build();
    }

    private static Showing next(Showing before) {
        return Showing.repeat(before.observer(), before.slice(), before.occasion() + 1);
    }

    private void pair(Showing before, Showing again, Repeats.Builder repeats) {
        var first = cell(before).map(Cell::value).orElse(OptionalDouble.empty());
        var second = cell(again).map(Cell::value).orElse(OptionalDouble.empty());
        if (first.isPresent() && second.isPresent())
            repeats.pair(again.observer(), again.slice(), first.getAsDouble(), second.getAsDouble());
    }

    private Optional<Cell> cell(Showing showing) {
        return source.cell(frame.number(showing));
    }

    private Optional<Cell> cell(String slice, String observer) {
        return cells().cell(slice, observer);
    }
}
