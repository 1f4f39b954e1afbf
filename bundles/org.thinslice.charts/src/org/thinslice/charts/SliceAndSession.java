// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.thinslice.base.Texts;

/**
 * The reliability of scores of slices beside that of scores of sessions, and where the variance of single ratings comes from.
 *
 * @param item   the item rated
 * @param levels scores of slices and of sessions, of one rating and of the mean of all
 * @param shares of the variance, largest parts of the design first; empty where it could not be divided
 */
public record SliceAndSession(String item, List<Level> levels, List<Share> shares) implements Figure {

    private static final Texts TEXTS = Texts.of(Figure.class);

    /**
     * One kind of score.
     *
     * @param session     whether the score is a session's, else a slice's
     * @param mean        whether it is the mean of all ratings, else one rating
     * @param coefficient name of the coefficient
     * @param mark        its value
     */
    public record Level(boolean session, boolean mean, String coefficient, Mark mark) {
        public Level {
            Objects.requireNonNull(coefficient, "coefficient");
            Objects.requireNonNull(mark, "mark");
        }
    }

    /** A part of the variance of single ratings: what differs, in words, and its share, 0 to 1. */
    public record Share(String what, double share) {
        public Share {
            Objects.requireNonNull(what, "what");
            if (!(share >= 0 && share <= 1))
                throw new IllegalArgumentException("%s: share %s".formatted(what, share));
        }
    }

    public SliceAndSession {
        Objects.requireNonNull(item, "item");
        levels = List.copyOf(levels);
        shares = List.copyOf(shares);
    }

    /** What a row stands for. */
    public Subject subject() {
        return Subject.of(Part.ITEM, item);
    }

    /** What is scored by one rating, or by the mean of all, in words. */
    public String score(Level level) {
        return TEXTS.say("levels." + (level.session ? "session" : "slice") + (level.mean ? ".mean" : ".one"));
    }

    /** Where the variance comes from, in a sentence; empty where that is not known. */
    public String variance() {
        var parts = shares.stream().map(share -> share.what + " " + ScaleUse.percent(share.share)).toList();
        return parts.isEmpty() ? "" : TEXTS.say("levels.variance", String.join(", ", parts));
    }

    @Override
    public String title() {
        return TEXTS.say("levels.title", item);
    }

    @Override
    public String summary() {
        var all = levels.stream().map(level -> score(level) + " " + Numbers.of(level.mark)).toList();
        return title() + ": " + String.join("; ", all) + ". " + variance();
    }

    @Override
    public List<List<String>> rows() {
        var table = new ArrayList<List<String>>();
        table.add(List.of(TEXTS.say("head.what"), TEXTS.say("head.coefficient"), TEXTS.say("head.value"), TEXTS.say("head.low"),
                TEXTS.say("head.high"), TEXTS.say("head.why")));
        for (var level : levels)
            table.add(Cells.of(List.of(score(level), level.coefficient), level.mark));
        for (var share : shares)
            table.add(Cells.of(List.of(TEXTS.say("levels.share", share.what), ""), new Mark.Point(share.share, "")));
        return table;
    }
}
