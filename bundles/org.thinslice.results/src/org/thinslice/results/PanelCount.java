// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.thinslice.results.StudyFacts.Panel;
import org.thinslice.study.Assignment;
import org.thinslice.study.Observer;
import org.thinslice.study.Plan;
import org.thinslice.study.RatingTable;
import org.thinslice.study.Role;

/** Counts who was to rate what, and who did. */
final class PanelCount {

    private PanelCount() {
    }

    static Panel of(Plan plan, List<RatingTable> tables) {
        var rated = tables.stream().flatMap(table -> table.observers().stream()).collect(Collectors.toSet());
        var queues = plan.observers().stream().map(Observer::code).map(plan::assignmentsOf).filter(queue -> !queue.isEmpty()).toList();
        var orders = new HashSet<List<String>>();
        queues.forEach(queue -> orders.add(queue.stream().map(Assignment::slice).toList()));
        return new Panel(plan.observers().size(), rated.size(), (int) rated.stream().filter(Observer::simulated).count(),
                count(plan, Role.RATED), count(plan, Role.PRACTICE), count(plan, Role.REPEAT), orders.size(),
                queues.stream().mapToInt(queue -> neighbours(plan, queue)).sum(), plan.settings().replays());
    }

    private static int count(Plan plan, Role role) {
        return (int) plan.assignments().stream().filter(each -> each.role() == role).count();
    }

    private static int neighbours(Plan plan, List<Assignment> queue) {
        var sessions = queue.stream().map(each -> plan.slice(each.slice()).map(plan::sessionOf).orElse("")).toList();
        int same = 0;
        for (int i = 1; i < sessions.size(); i++)
            same += Objects.equals(sessions.get(i), sessions.get(i - 1)) ? 1 : 0;
        return same;
    }
}
