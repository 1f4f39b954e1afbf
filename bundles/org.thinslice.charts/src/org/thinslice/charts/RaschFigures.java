// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.rasch.Judgements;
import org.thinslice.agreement.rasch.Rasch;
import org.thinslice.agreement.rasch.Steps;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** Makes figures of many-facet Rasch models. */
public final class RaschFigures {

    private RaschFigures() {
    }

    /** The model of one item whose observers share the thresholds, as {@code thinslice observers} has it unless asked otherwise. */
    public static Rasch model(String item, Ratings ratings, double confidence, Progress progress) throws Stopped {
        return Rasch.fit(Judgements.of(item, ratings), Steps.SHARED, confidence, progress);
    }

    /** How severe each observer of a model is. */
    public static RaschSeverity severity(String item, Rasch.Fitted model, double confidence, Palette palette) {
        var observers = model.observers().elements().stream()
                .map(each -> new RaschSeverity.Placed(each.name(), each.ratings(), Mark.of(each.measure()), each.error(), each.fit())).toList();
        var together = new RaschSeverity.Together(confidence, Mark.of(model.observers().separation()), Mark.of(model.observers().reliability()),
                model.observers().difference(), model.findings().stream().map(Finding::text).toList());
        return new RaschSeverity(item, observers, together, palette);
    }
}
