// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.thinslice.base.Texts;

/**
 * The slices of an item, the one observers differ on most first.
 *
 * @param item    the item rated
 * @param measure what disagreement is measured in, in words: standard deviation, share of pairs that differ
 * @param slices  in order of rank
 */
public record SliceDisagreement(String item, String measure, List<Ranked> slices) implements Figure {

    private static final Texts TEXTS = Texts.of(Figure.class);

    /**
     * A slice.
     *
     * @param slice        its code
     * @param session      the session it shows
     * @param disagreement ≥ 0
     * @param mean         mean of its ratings
     * @param ratings      how many observers rated it
     */
    public record Ranked(String slice, String session, double disagreement, Mark mean, int ratings) {
        public Ranked {
            Objects.requireNonNull(slice, "slice");
            Objects.requireNonNull(session, "session");
            Objects.requireNonNull(mean, "mean");
            if (!(disagreement >= 0))
                throw new IllegalArgumentException("slice %s: disagreement %s".formatted(slice, disagreement));
        }
    }

    public SliceDisagreement {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(measure, "measure");
        slices = List.copyOf(slices);
    }

    /** What a slice's point stands for. */
    public Subject subject(Ranked slice) {
        return Subject.of(Part.SLICE, slice.slice).with(Part.SESSION, slice.session).with(Part.ITEM, item);
    }

    /** The middle slice's disagreement; 0 without slices. */
    public double median() {
        var n = slices.size();
        return n == 0 ? 0 : (slices.get((n - 1) / 2).disagreement + slices.get(n / 2).disagreement) / 2;
    }

    @Override
    public String title() {
        return TEXTS.say("disagreement.title", item);
    }

    @Override
    public String summary() {
        var worst = slices.stream().limit(5).map(slice -> slice.slice + " " + Numbers.plain(slice.disagreement, 2)).toList();
        return TEXTS.say("disagreement.summary", title(), measure, String.join(", ", worst), Numbers.plain(median(), 2), slices.size());
    }

    @Override
    public List<List<String>> rows() {
        var table = new ArrayList<List<String>>();
        table.add(List.of(TEXTS.say("head.rank"), TEXTS.say("head.slice"), TEXTS.say("head.session"), measure, TEXTS.say("head.mean"),
                TEXTS.say("head.low"), TEXTS.say("head.high"), TEXTS.say("head.why"), TEXTS.say("head.ratings")));
        for (var slice : slices) {
            var first = List.of(Integer.toString(table.size()), slice.slice, slice.session, Cells.number(slice.disagreement));
            var cells = new ArrayList<>(Cells.of(first, slice.mean));
            cells.add(Integer.toString(slice.ratings));
            table.add(cells);
        }
        return table;
    }
}
