// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.thinslice.base.Texts;

/**
 * What every observer said of one slice, on the scale it was rated on.
 *
 * @param item    the item rated
 * @param slice   code of the slice
 * @param scale   the scale
 * @param ratings one for each observer who rated it, in any order
 * @param mean    their mean
 * @param palette the observers' colours
 */
public record SliceRatings(String item, String slice, Scale scale, List<Given> ratings, Mark mean, Palette palette)
        implements Figure {

    private static final Texts TEXTS = Texts.of(Figure.class);

    /** One observer's rating. */
    public record Given(String observer, double value) {
        public Given {
            Objects.requireNonNull(observer, "observer");
            if (!Double.isFinite(value))
                throw new IllegalArgumentException("rating " + value);
        }
    }

    public SliceRatings {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(slice, "slice");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(palette, "palette");
        ratings = List.copyOf(ratings);
    }

    /** What an observer's mark stands for. */
    public Subject subject(String observer) {
        return Subject.of(Part.SLICE, slice).with(Part.OBSERVER, observer).with(Part.ITEM, item);
    }

    @Override
    public String title() {
        return TEXTS.say("slice.title", item, slice);
    }

    @Override
    public String summary() {
        var all = ratings.stream().map(given -> given.observer + " " + scale.label(given.value)).toList();
        if (scale.named())
            return TEXTS.say("slice.summary.names", item, slice, String.join(", ", all));
        return TEXTS.say("slice.summary", item, slice, String.join(", ", all), Numbers.open(mean, 2));
    }

    @Override
    public List<List<String>> rows() {
        var table = new ArrayList<List<String>>();
        table.add(List.of(TEXTS.say("head.observer"), TEXTS.say("head.value")));
        ratings.forEach(given -> table.add(List.of(given.observer, scale.cell(given.value))));
        return table;
    }
}
