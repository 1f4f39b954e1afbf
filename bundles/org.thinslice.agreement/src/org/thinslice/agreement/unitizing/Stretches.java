// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.ArrayList;
import java.util.List;

/** Cuts a recording in the middle of every stretch that nobody marked, so that no unit is cut. */
final class Stretches {

    private Stretches() {
    }

    static List<Continuum> of(Continuum continuum) {
        var pieces = new ArrayList<Continuum>();
        var open = new ArrayList<Unit>();
        double begin = continuum.begin();
        double reached = continuum.begin();
        for (var unit : continuum.units()) {
            if (!open.isEmpty() && unit.start() > reached) {
                double cut = reached + (unit.start() - reached) / 2;
                pieces.add(new Continuum(begin, cut, continuum.raters(), open));
                open.clear();
                begin = cut;
            }
            open.add(unit);
            reached = Math.max(reached, unit.end());
        }
        pieces.add(new Continuum(begin, continuum.end(), continuum.raters(), open));
        return pieces;
    }
}
