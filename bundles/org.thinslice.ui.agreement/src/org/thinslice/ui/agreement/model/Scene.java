// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import org.thinslice.charts.Part;
import org.thinslice.charts.Subject;
import org.thinslice.study.RatedOrder;
import org.thinslice.study.Study;

/**
 * What a figure is made from, at one moment; it does not change while the figure is computed away from the UI thread.
 *
 * @param study    the study
 * @param all      its agreement
 * @param item     the item selected
 * @param selected everything selected
 * @param known    in which order observers rated, if that was asked for before
 */
public record Scene(Study study, StudyAgreement all, ItemAgreement item, Subject selected, KnownOrder known) {

    /** In which order observers rated. */
    RatedOrder order() {
        return known.of(study.ratings());
    }

    /** The two observers to be set side by side: those selected, or whoever comes first. The item must have two. */
    Subject pair() {
        var raters = item.pairs().raters();
        var one = selected.get(Part.OBSERVER).filter(raters::contains).orElse(raters.get(0));
        var other = selected.get(Part.OTHER_OBSERVER).filter(raters::contains).filter(name -> !name.equals(one))
                .orElseGet(() -> raters.stream().filter(name -> !name.equals(one)).findFirst().orElseThrow());
        return Subject.of(Part.OBSERVER, one).with(Part.OTHER_OBSERVER, other);
    }
}
