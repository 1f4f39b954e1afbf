// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.util.Map;
import java.util.Map.Entry;

import org.thinslice.charts.AgreementByItem;
import org.thinslice.charts.Confusions;
import org.thinslice.charts.DecisionGrid;
import org.thinslice.charts.DriftOverTime;
import org.thinslice.charts.Figure;
import org.thinslice.charts.GrowingReliability;
import org.thinslice.charts.Look;
import org.thinslice.charts.ObserverPairs;
import org.thinslice.charts.ObserverSeverity;
import org.thinslice.charts.ObserversNeeded;
import org.thinslice.charts.PairDifferences;
import org.thinslice.charts.RaschSeverity;
import org.thinslice.charts.ScaleUse;
import org.thinslice.charts.SessionProfile;
import org.thinslice.charts.SliceAndSession;
import org.thinslice.charts.SliceDisagreement;
import org.thinslice.charts.SliceRatings;
import org.thinslice.charts.Subject;
import org.thinslice.charts.WithinObservers;

/** Which drawing each kind of figure has. */
final class Drawings {

    private interface Maker<F extends Figure> {
        Drawing make(F figure, Look look, Subject selected);
    }

    private static final Map<Class<? extends Figure>, Maker<Figure>> MAKERS = Map.ofEntries(
            kind(AgreementByItem.class, (figure, look, selected) -> new AgreementDrawing(figure, look, selected).drawing()),
            kind(ObserverPairs.class, (figure, look, selected) -> new PairsDrawing(figure, look, selected).drawing()),
            kind(SessionProfile.class, (figure, look, selected) -> new ProfileDrawing(figure, look, selected).drawing()),
            kind(SliceRatings.class, (figure, look, selected) -> new SliceDrawing(figure, look, selected).drawing()),
            kind(ObserverSeverity.class, (figure, look, selected) -> new SeverityDrawing(figure, look, selected).drawing()),
            kind(ScaleUse.class, (figure, look, selected) -> new UseDrawing(figure, look, selected).drawing()),
            kind(ObserversNeeded.class, (figure, look, selected) -> new NeededDrawing(figure, look).drawing()),
            kind(PairDifferences.class, (figure, look, selected) -> new DifferencesDrawing(figure, look, selected).drawing()),
            kind(Confusions.class, (figure, look, selected) -> new ConfusionsDrawing(figure, look, selected).drawing()),
            kind(DriftOverTime.class, (figure, look, selected) -> new DriftDrawing(figure, look, selected).drawing()),
            kind(GrowingReliability.class, (figure, look, selected) -> new GrowthDrawing(figure, look).drawing()),
            kind(SliceDisagreement.class, (figure, look, selected) -> new DisagreementDrawing(figure, look, selected).drawing()),
            kind(SliceAndSession.class, (figure, look, selected) -> new LevelsDrawing(figure, look).drawing()),
            kind(DecisionGrid.class, (figure, look, selected) -> new DecisionsDrawing(figure, look).drawing()),
            kind(RaschSeverity.class, (figure, look, selected) -> new RaschDrawing(figure, look, selected).drawing()),
            kind(WithinObservers.class, (figure, look, selected) -> new RepeatsDrawing(figure, look, selected).drawing()));

    private Drawings() {
    }

    private static <F extends Figure> Entry<Class<? extends Figure>, Maker<Figure>> kind(Class<F> kind, Maker<F> maker) {
        return Map.entry(kind, (figure, look, selected) -> maker.make(kind.cast(figure), look, selected));
    }

    static Drawing of(Figure figure, Look look, Subject selected) {
        var maker = MAKERS.get(figure.getClass());
        if (maker == null)
            throw new IllegalArgumentException("no drawing for " + figure.getClass());
        return maker.make(figure, look, selected);
    }
}
