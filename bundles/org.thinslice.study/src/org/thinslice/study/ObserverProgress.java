// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thinslice.base.Problem;

/**
 * How far an observer is.
 *
 * @param observer the observer
 * @param done     showings with all items answered
 * @param total    showings assigned
 * @param last     when the observer last gave a rating
 */
public record ObserverProgress(Observer observer, int done, int total, Optional<Instant> last) {

    /** Whether everything assigned is rated; false for an observer without assignments. */
    public boolean finished() {
        return total > 0 && done == total;
    }

    static List<ObserverProgress> of(Plan plan, RatingRows rows, Completion completion) throws Problem {
        var last = rows.last();
        var all = new ArrayList<ObserverProgress>();
        for (var observer : plan.observers()) {
            var queue = plan.assignmentsOf(observer.code());
            all.add(new ObserverProgress(observer, completion.done(queue), queue.size(), Optional.ofNullable(last.get(observer.code()))));
        }
        return all;
    }
}
