// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.thinslice.agreement.AgreementTable;
import org.thinslice.agreement.Coefficients;
import org.thinslice.agreement.PairMeasure;
import org.thinslice.agreement.PairTable;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.study.RatingTable;

/** Everything an export says about the agreement on one item. */
record ItemAgreement(RatingTable table, Ratings ratings, AgreementTable agreement, PairTable pairs, List<Result> complete) {

    /** Computes it for each table. */
    static List<ItemAgreement> of(List<RatingTable> tables, Settings settings, Progress progress) throws Problem {
        return Together.each(tables, progress, (table, part) -> {
            var ratings = table.toRatings();
            return new ItemAgreement(table, ratings, AgreementTable.of(ratings, settings, part),
                    PairTable.of(ratings, PairMeasure.defaultFor(ratings.level()), settings.confidence()), complete(ratings, settings));
        });
    }

    /** What formulas on a sheet can recompute: percent agreement and the ICCs of the slices that every observer rated. */
    private static List<Result> complete(Ratings ratings, Settings settings) throws Stopped {
        var results = new ArrayList<Result>();
        for (var coefficient : Coefficients.allFor(ratings))
            if (Set.of("icc", "percent_agreement").contains(coefficient.name()))
                results.add(coefficient.of(ratings, settings.withRounds(0), Progress.NONE));
        return results;
    }

    List<AgreementRow> rows() {
        return agreement.results().stream().map(result -> new AgreementRow(table.key(), ratings.level(), result)).toList();
    }
}
