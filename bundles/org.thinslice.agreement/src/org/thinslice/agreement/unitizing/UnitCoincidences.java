// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.ArrayList;
import java.util.List;

/**
 * For how long observers' values coincide on a recording or a stretch of it, in steps; place 0 is the gap, then the categories.
 * Krippendorff, Mathet, Bouvry & Widlöcher 2016. What several recordings have adds up.
 *
 * @param shared by value and value: length on which one observer has the first and another the second, over observers − 1
 * @param self   by value: what of it pairs with itself: a unit's length squared, of gaps their length
 * @param coded  by value: the square of each unit's length shared with others' units, over observers − 1
 */
record UnitCoincidences(double[][] shared, double[] self, double[] coded) {

    /** A stretch of one value of one observer. */
    private record Section(double start, double end, int value, double[] common) {
    }

    static UnitCoincidences none(int categories) {
        return new UnitCoincidences(new double[categories + 1][categories + 1], new double[categories + 1], new double[categories + 1]);
    }

    /** The coincidences of a recording whose observers' own units do not overlap. */
    static UnitCoincidences of(Continuum continuum, double step, List<String> categories) {
        var all = none(categories.size());
        var raters = continuum.byRater().stream().map(units -> sections(continuum, units, categories)).toList();
        double others = (raters.size() - 1) * step;
        for (var one : raters)
            for (var other : raters)
                if (one != other)
                    all.share(one, other, others);
        for (var sections : raters)
            for (var section : sections) {
                double length = (section.end() - section.start()) / step;
                all.self[section.value()] += section.value() == 0 ? length : length * length;
                all.coded[section.value()] += section.common()[0] * section.common()[0];
            }
        return all;
    }

    private static List<Section> sections(Continuum continuum, List<Unit> units, List<String> categories) {
        var sections = new ArrayList<Section>();
        double at = continuum.begin();
        for (var unit : units) {
            if (unit.start() > at)
                sections.add(new Section(at, unit.start(), 0, new double[1]));
            sections.add(new Section(unit.start(), unit.end(), 1 + categories.indexOf(unit.category()), new double[1]));
            at = unit.end();
        }
        if (continuum.end() > at)
            sections.add(new Section(at, continuum.end(), 0, new double[1]));
        return sections;
    }

    private void share(List<Section> one, List<Section> other, double others) {
        for (int i = 0, j = 0; i < one.size() && j < other.size();) {
            var a = one.get(i);
            var b = other.get(j);
            double common = Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start())) / others;
            shared[a.value()][b.value()] += common;
            if (a.value() > 0 && b.value() > 0)
                a.common()[0] += common;
            if (a.end() <= b.end())
                i++;
            else
                j++;
        }
    }

    void add(UnitCoincidences other, int times) {
        for (int c = 0; c < self.length; c++) {
            self[c] += times * other.self[c];
            coded[c] += times * other.coded[c];
            for (int k = 0; k < self.length; k++)
                shared[c][k] += times * other.shared[c][k];
        }
    }
}
