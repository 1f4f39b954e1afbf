// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.thinslice.base.Texts;

/**
 * The ratings of one session, slice after slice: the mean with its interval and every observer's line.
 *
 * @param item      the item rated
 * @param session   the session
 * @param scale     the scale
 * @param slices    in order of time
 * @param observers each with a rating, or none, for every slice
 * @param palette   the observers' colours
 */
public record SessionProfile(String item, String session, Scale scale, List<SliceColumn> slices,
        List<ObserverLine> observers, Palette palette) implements Figure {

    private static final Texts TEXTS = Texts.of(Figure.class);

    /**
     * One slice.
     *
     * @param slice its code
     * @param label what stands below it: its start, for instance "1:30"; its code where no times are known
     * @param mean  mean of the observers' ratings
     */
    public record SliceColumn(String slice, String label, Mark mean) {
        public SliceColumn {
            Objects.requireNonNull(slice, "slice");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(mean, "mean");
        }

        private boolean timed() {
            return !label.equals(slice);
        }

        /** Its code, and its start if that is known. */
        public String words() {
            return timed() ? TEXTS.say("profile.slice", slice, label) : slice;
        }
    }

    /** One observer's ratings, one for every slice; empty where the observer gave none. */
    public record ObserverLine(String observer, List<OptionalDouble> ratings) {
        public ObserverLine {
            Objects.requireNonNull(observer, "observer");
            ratings = List.copyOf(ratings);
        }
    }

    public SessionProfile {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(palette, "palette");
        slices = List.copyOf(slices);
        observers = List.copyOf(observers);
        Objects.requireNonNull(scale, "scale");
        for (var line : observers)
            if (line.ratings.size() != slices.size())
                throw new IllegalArgumentException("%s: %d ratings for %d slices".formatted(line.observer,
                        line.ratings.size(), slices.size()));
    }

    /** What the mean of a slice stands for. */
    public Subject subject(int slice) {
        return Subject.of(Part.SESSION, session).with(Part.SLICE, slices.get(slice).slice).with(Part.ITEM, item);
    }

    @Override
    public String title() {
        return TEXTS.say("profile.title", item, session);
    }

    @Override
    public String summary() {
        if (scale.named())
            return TEXTS.say("profile.summary.names", item, session, observers.size(), IntStream.range(0, slices.size())
                    .mapToObj(i -> slices.get(i).label + " " + chosen(i)).collect(Collectors.joining("; ")));
        var means = slices.stream().map(slice -> slice.label + " " + Numbers.open(slice.mean, 1)).toList();
        return TEXTS.say("profile.summary", item, session, observers.size(), String.join("; ", means));
    }

    /** What was chosen for a slice, most often first, and how often. */
    private String chosen(int slice) {
        var times = new TreeMap<Double, Integer>();
        observers.forEach(line -> line.ratings.get(slice).ifPresent(rating -> times.merge(rating, 1, Integer::sum)));
        return times.isEmpty() ? "–" : times.entrySet().stream().sorted(Map.Entry.<Double, Integer>comparingByValue().reversed())
                .map(each -> TEXTS.say("profile.times", scale.label(each.getKey()), each.getValue())).collect(Collectors.joining(", "));
    }

    @Override
    public List<List<String>> rows() {
        var table = new ArrayList<List<String>>();
        var heads = new ArrayList<>(List.of(TEXTS.say("head.slice")));
        if (timed())
            heads.add(TEXTS.say("head.start"));
        if (!scale.named())
            heads.addAll(List.of(TEXTS.say("head.mean"), TEXTS.say("head.low"), TEXTS.say("head.high"), TEXTS.say("head.why")));
        observers.forEach(line -> heads.add(line.observer));
        table.add(heads);
        for (var i = 0; i < slices.size(); i++)
            table.add(row(i));
        return table;
    }

    /** Whether it is known of any slice when it starts. */
    private boolean timed() {
        return slices.stream().anyMatch(SliceColumn::timed);
    }

    private List<String> row(int i) {
        var slice = slices.get(i);
        var first = timed() ? List.of(slice.slice, slice.timed() ? slice.label : "") : List.of(slice.slice);
        var cells = new ArrayList<>(scale.named() ? first : Cells.of(first, slice.mean));
        for (var line : observers)
            cells.add(line.ratings.get(i).isPresent() ? scale.cell(line.ratings.get(i).getAsDouble()) : "");
        return cells;
    }
}
