// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.List;
import org.thinslice.agreement.Result;

/**
 * γ and its companions.
 *
 * @param gamma      agreement on place and category together; details: {@code observed}, {@code expected} (disorders),
 *                   {@code samples}, {@code expected_error} (half width of the expected disorder's interval as a part of it),
 *                   {@code chance_low}, {@code chance_high} (what γ can be given that error)
 * @param category   γcat: agreement on the categories of units that are aligned (Mathet 2017)
 * @param byCategory γk, one for each category: as γcat, of the pairs in which at least one unit has it
 * @param alignments the best alignment of each recording that was used; none where γ is not defined
 */
public record GammaResult(Result gamma, Result category, List<Result> byCategory, List<Alignment> alignments) {

    public GammaResult {
        byCategory = List.copyOf(byCategory);
        alignments = List.copyOf(alignments);
    }
}
