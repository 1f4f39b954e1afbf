// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.ArrayList;
import java.util.List;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * Several coefficients of one table of ratings.
 *
 * @param results in the order in which they were asked for
 */
public record AgreementTable(List<Result> results) {

    public AgreementTable {
        results = List.copyOf(results);
    }

    /** The coefficients that suit the table's level of measurement and design. */
    public static AgreementTable of(Ratings ratings, Settings settings, Progress progress) throws Stopped {
        return of(ratings, Coefficients.defaultsFor(ratings), settings, progress);
    }

    /**
     * The given coefficients; what the design itself gives cause to warn of stands beside each. Where
     * sessions, or units and raters, are to be resampled, every interval is got that way, also of coefficients with a formula.
     */
    public static AgreementTable of(Ratings ratings, List<Coefficient> coefficients, Settings settings, Progress progress)
            throws Stopped {
        var design = new ArrayList<>(Design.findings(ratings));
        design.addAll(TableFindings.of(ratings));
        var results = new ArrayList<Result>();
        for (var coefficient : coefficients) {
            int done = results.size();
            progress.stage(coefficient.label());
            progress.step(done * 1000L, coefficients.size() * 1000L);
            Progress part = (at, of) -> progress.at(done * 1000L + (of == 0 ? 0 : 1000 * at / of), coefficients.size() * 1000L);
            var result = coefficient.of(ratings, settings, part);
            results.add(Resampling.instead(result, coefficient, ratings, settings, part).beside(design));
        }
        progress.step(coefficients.size() * 1000L, coefficients.size() * 1000L);
        return new AgreementTable(results);
    }
}
