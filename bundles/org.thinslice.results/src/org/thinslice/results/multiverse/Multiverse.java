// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results.multiverse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thinslice.agreement.Ratings;
import org.thinslice.base.Decimals;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;

/**
 * Every coefficient under every choice of what it is the agreement of and what is left out: how much a conclusion hangs on
 * choices that could have been made otherwise (Steegen, Tuerlinckx, Gelman & Vanpaemel 2016).
 *
 * @param label        the item
 * @param exclusions   what is left out; nothing comes first
 * @param aggregations what the agreement is of; single ratings come first
 * @param coefficients names of the coefficients, for tables
 * @param cells        all universes: by exclusion, then aggregation, then coefficient
 * @param sways        how far each coefficient moves: by aggregation, then coefficient
 * @param splits       over how many ways of splitting the observers agreement of scores was averaged
 * @param flags        what caught the eye
 */
public record Multiverse(String label, List<Exclusion> exclusions, List<Aggregation> aggregations, List<String> coefficients, List<Cell> cells,
        List<Sway> sways, int splits, Flags flags) {

    static final Texts TEXTS = Texts.of(Multiverse.class);

    public Multiverse {
        exclusions = List.copyOf(exclusions);
        aggregations = List.copyOf(aggregations);
        coefficients = List.copyOf(coefficients);
        cells = List.copyOf(cells);
        sways = List.copyOf(sways);
        if (cells.size() != exclusions.size() * aggregations.size() * coefficients.size())
            throw new IllegalArgumentException(cells.size() + " cells");
    }

    /** Goes through all choices: long for many ratings. */
    public static Multiverse of(String label, Ratings ratings, Choices choices, Progress progress) throws Stopped {
        return new Universes(label, ratings, choices).all(progress);
    }

    /** One universe by the places of its choices. */
    public Cell cell(int exclusion, int aggregation, int coefficient) {
        return cells.get((exclusion * aggregations.size() + aggregation) * coefficients.size() + coefficient);
    }

    /** Whether scores of halves were looked at, so that it has to be said what they are. */
    public boolean halved() {
        return aggregations.size() > 1;
    }

    /** What it shows in a sentence: the widest range among those that have one. */
    public String summary() {
        var base = sways.stream().filter(sway -> sway.aggregation() == 0 && sway.defined() > 1).toList();
        if (base.isEmpty())
            return TEXTS.say("summary.none", label);
        var widest = base.stream().max((one, other) -> Double.compare(one.range(), other.range())).orElseThrow();
        long crossing = base.stream().filter(sway -> sway.crossed() > 0).count();
        return TEXTS.say("summary", label, exclusions.size(), coefficients.get(widest.coefficient()), Decimals.bounded(widest.lowest()),
                Decimals.bounded(widest.highest()), crossing, base.size());
    }

    /** The universes as a table; the first row holds the heads: excluded, agreement of, then each coefficient. */
    public List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.concat(Stream.of(TEXTS.say("head.exclusion"), TEXTS.say("head.aggregation")), coefficients.stream()).toList());
        for (int e = 0; e < exclusions.size(); e++)
            for (int a = 0; a < aggregations.size(); a++) {
                int exclusion = e;
                int aggregation = a;
                rows.add(Stream.concat(Stream.of(exclusions.get(e).label(), aggregations.get(a).label()), IntStream.range(0, coefficients.size())
                        .mapToObj(c -> text(cell(exclusion, aggregation, c)))).toList());
            }
        return rows;
    }

    private static String text(Cell cell) {
        var number = cell.reliability().number();
        return number.isPresent() ? Decimals.bounded(number.getAsDouble()) : "–";
    }

    /** How far each coefficient moves, as a table with heads; what has no value for scores of halves is left out. */
    public List<List<String>> swayRows() {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of("coefficient", "aggregation", "asis", "lowest", "highest", "range", "crossed", "benchmark").map(head -> TEXTS.say("head." + head))
                .toList());
        for (var sway : sways.stream().filter(each -> each.aggregation() == 0 || each.defined() > 0).toList())
            rows.add(sway.row(coefficients.get(sway.coefficient()), aggregations.get(sway.aggregation()).label()));
        return rows;
    }
}
