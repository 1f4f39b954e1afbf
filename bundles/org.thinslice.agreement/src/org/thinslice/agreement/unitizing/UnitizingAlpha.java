// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.thinslice.agreement.NoInterval;
import org.thinslice.agreement.Reliability;
import org.thinslice.base.Texts;

/**
 * Agreement of observers who cut a continuum (a recording) into units themselves and code them. At most 1. Undefined with
 * fewer than two observers or without any unit. Krippendorff 1995; Krippendorff 2004, section 11.6. The lengths are whole
 * numbers of the smallest step an observer could set.
 *
 * @param begin  start of the continuum
 * @param length its length, > 0
 * @param units  what the observers marked; units of one observer and one category do not overlap
 */
public record UnitizingAlpha(double begin, double length, List<Marked> units) {

    /**
     * A unit an observer marked.
     *
     * @param rater    the observer
     * @param start    where it starts
     * @param length   its length, > 0
     * @param category its code
     */
    public record Marked(String rater, double start, double length, String category) {
    }

    /** A unit or the gap between two. */
    private record Section(double start, double length, boolean unit) {
        double end() {
            return start + length;
        }
    }

    public UnitizingAlpha {
        units = List.copyOf(units);
        if (!(length > 0))
            throw new IllegalArgumentException("a continuum of length " + length);
    }

    /** α over all categories. */
    public Reliability all() {
        return alpha(units.stream().map(Marked::category).distinct().toList());
    }

    /** α of one category. */
    public Reliability of(String category) {
        return alpha(List.of(category));
    }

    private Reliability alpha(List<String> categories) {
        var texts = Texts.of(UnitizingAlpha.class);
        var raters = units.stream().map(Marked::rater).distinct().toList();
        if (raters.size() < 2)
            return new Reliability.NotDefined(texts.say("undefined.onerater"));
        double observed = 0;
        double expected = 0;
        for (var category : categories) {
            var sections = raters.stream().map(r -> sections(r, category)).toList();
            observed += observed(sections);
            expected += expected(sections);
        }
        return expected > 0
                ? new Reliability.Estimate(1 - observed / expected, new NoInterval(texts.say("interval.unitizing")))
                : new Reliability.NotDefined(texts.say("undefined.nounits"));
    }

    private List<Section> sections(String rater, String category) {
        var sections = new ArrayList<Section>();
        double at = begin;
        for (var unit : units.stream().filter(u -> u.rater().equals(rater) && u.category().equals(category))
                .sorted(Comparator.comparingDouble(Marked::start)).toList()) {
            if (unit.start() > at)
                sections.add(new Section(at, unit.start() - at, false));
            sections.add(new Section(unit.start(), unit.length(), true));
            at = unit.start() + unit.length();
        }
        if (at < begin + length)
            sections.add(new Section(at, begin + length - at, false));
        return sections;
    }

    private double observed(List<List<Section>> raters) {
        double sum = 0;
        for (var one : raters)
            for (var other : raters)
                if (one != other)
                    for (var a : one)
                        for (var b : other)
                            sum += difference(a, b);
        return sum / raters.size() / (raters.size() - 1) / length / length;
    }

    /** Squared difference of two sections: of overlapping units, or of a unit that lies wholly in the other's gap. */
    private static double difference(Section a, Section b) {
        double shift = a.start() - b.start();
        if (a.unit() && b.unit())
            return -a.length() < shift && shift < b.length() ? shift * shift + (a.end() - b.end()) * (a.end() - b.end()) : 0;
        if (a.unit() && !b.unit())
            return shift >= 0 && shift <= b.length() - a.length() ? a.length() * a.length() : 0;
        if (!a.unit() && b.unit())
            return shift <= 0 && shift >= b.length() - a.length() ? b.length() * b.length() : 0;
        return 0;
    }

    private double expected(List<List<Section>> raters) {
        var marked = raters.stream().flatMap(List::stream).filter(Section::unit).toList();
        var gaps = raters.stream().flatMap(List::stream).filter(s -> !s.unit()).toList();
        double sum = 0;
        double own = 0;
        for (var unit : marked) {
            double l = unit.length();
            sum += (marked.size() - 1) / 3.0 * (2 * l * l * l - 3 * l * l + l);
            sum += l * l * gaps.stream().mapToDouble(Section::length).filter(g -> g >= l).map(g -> g - l + 1).sum();
            own += l * (l - 1);
        }
        double all = raters.size() * length;
        return 2 / length * sum / (all * (all - 1) - own);
    }
}
