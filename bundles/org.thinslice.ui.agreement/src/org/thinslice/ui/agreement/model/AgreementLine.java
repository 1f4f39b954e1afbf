// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Result;
import org.thinslice.charts.Mark;
import org.thinslice.charts.Numbers;
import org.thinslice.charts.Part;
import org.thinslice.charts.Subject;
import org.thinslice.results.LevelNote;

/**
 * A line of the agreement table: one coefficient of one item.
 *
 * @param item   the item
 * @param result the coefficient
 */
public record AgreementLine(ItemAgreement item, Result result) {

    /** The value as journals print it; a dash if there is none. */
    public String value() {
        return Numbers.value(mark());
    }

    /** The interval in brackets; empty if there is none. */
    public String interval() {
        return result.interval().map(interval -> "[" + Numbers.bounded(interval.low()) + ", " + Numbers.bounded(interval.high()) + "]")
                .orElse("");
    }

    /** What must be known beside the number: why it or its interval is absent, else the first warning, else what it makes of the scale. */
    public String note() {
        if (!result.why().isEmpty())
            return result.why();
        return result.findings().stream().findFirst().map(Finding::text).or(() -> LevelNote.of(item.ratings().level(), result)).orElse("");
    }

    /** The number as it is drawn. */
    public Mark mark() {
        return Mark.of(result.reliability());
    }

    /** What the line stands for. */
    public Subject subject() {
        return Subject.of(Part.ITEM, item.label()).with(Part.COEFFICIENT, result.label());
    }
}
