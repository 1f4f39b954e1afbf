// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.votes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Ratings;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** Scores by the most probable category under the model of Dawid & Skene. */
final class ModelVotes {

    private ModelVotes() {
    }

    static List<UnitScore> of(Ratings ratings, UnitRows rows, List<Finding> findings, Progress progress) throws Stopped {
        var model = DawidSkene.of(ratings, DawidSkene.Options.DEFAULT, progress);
        if (!(model instanceof DawidSkene.Fit fit))
            return rows.without(((DawidSkene.NotFitted) model).why());
        findings.addAll(fit.findings());
        var scores = new ArrayList<UnitScore>();
        int coded = 0;
        for (int u = 0; u < ratings.units(); u++)
            if (ratings.count(u) == 0)
                scores.add(rows.unrated(u));
            else {
                double most = Arrays.stream(fit.posterior()[coded]).max().orElseThrow();
                scores.add(rows.row(u, fit.label(coded++), OptionalDouble.of(most)));
            }
        return scores;
    }
}
