// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.thinslice.agreement.NoInterval;
import org.thinslice.agreement.Reliability;
import org.thinslice.base.Texts;

/**
 * Krippendorff's first α for unitizing: agreement of observers who cut a continuum into units themselves and code them, from
 * squared differences of where units begin and end. At most 1. Undefined with fewer than two observers, without any unit, and
 * where units of one observer and category overlap. Krippendorff 1995; Krippendorff 2004, chapter 11. The coefficients of 2016
 * ({@link CoincidenceAlpha}) replace it where there are more than two observers.
 *
 * @param continuum the recording and the units
 * @param step      the smallest step by which an observer could set a unit, > 0: the formula counts in such steps
 */
public record UnitizingAlpha(Continuum continuum, double step) {

    private static final Texts TEXTS = Texts.of(UnitizingAlpha.class);
    /** Units that are nearer than this part of a step touch. */
    private static final double ROUNDING = 1e-6;

    /** A unit or the gap between two, in steps. */
    private record Section(double start, double length, boolean unit) {
        double end() {
            return start + length;
        }
    }

    public UnitizingAlpha {
        Objects.requireNonNull(continuum, "continuum");
        if (!(step > 0) || !Double.isFinite(step))
            throw new IllegalArgumentException("a step of " + step);
    }

    /** α over all categories. */
    public Reliability all() {
        return alpha(continuum.categories());
    }

    /** α of one category. */
    public Reliability of(String category) {
        return alpha(List.of(category));
    }

    private Reliability alpha(List<String> categories) {
        if (continuum.raters().size() < 2)
            return new Reliability.NotDefined(TEXTS.say("undefined.onerater"));
        double observed = 0;
        double expected = 0;
        for (var category : categories) {
            var sections = continuum.byRater().stream().map(units -> sections(units, category)).toList();
            if (sections.stream().flatMap(List::stream).anyMatch(section -> !(section.length() > 0)))
                return new Reliability.NotDefined(TEXTS.say("undefined.overlap"));
            observed += observed(sections);
            expected += expected(sections);
        }
        return expected > 0
                ? new Reliability.Estimate(1 - observed / expected, new NoInterval(TEXTS.say("interval.unitizing")))
                : new Reliability.NotDefined(TEXTS.say("undefined.nounits"));
    }

    private double length() {
        return steps(continuum.end());
    }

    /** From the beginning to a moment, in steps; whole ones where only rounding is in the way. */
    private double steps(double moment) {
        double steps = (moment - continuum.begin()) / step;
        return Math.abs(steps - Math.rint(steps)) < ROUNDING ? Math.rint(steps) : steps;
    }

    /** Units of a category and the gaps between them; a gap of negative length where units overlap. */
    private List<Section> sections(List<Unit> units, String category) {
        var sections = new ArrayList<Section>();
        double at = 0;
        for (var unit : units)
            if (unit.category().equals(category)) {
                double start = steps(unit.start());
                if (Math.abs(start - at) > ROUNDING)
                    sections.add(new Section(at, start - at, false));
                sections.add(new Section(start, steps(unit.end()) - start, true));
                at = steps(unit.end());
            }
        if (length() - at > ROUNDING)
            sections.add(new Section(at, length() - at, false));
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
        return sum / raters.size() / (raters.size() - 1) / length() / length();
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
        double all = raters.size() * length();
        return 2 / length() * sum / (all * (all - 1) - own);
    }
}
