// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.boris;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.exchange.Grid;
import org.thinslice.exchange.json.Json;

/**
 * The events of a project of BORIS as rows, with the heads that BORIS gives them when it exports them aggregated: a row for each stretch
 * of a state and for each point event. Independent variables are columns as well. Rows count as the lines of the file do; if it has
 * only one line, they are counted as they come.
 */
public record BorisGrid(Path file) implements Grid {

    private static final List<String> BEFORE = List.of("Observation id", "Observation date", "Description", "Media file name");
    private static final List<String> BEHIND = List.of("Subject", "Behavior", "Behavioral category", "Modifiers", "Behavior type", "Start (s)", "Stop (s)",
            "Comment");

    @Override
    public boolean decimalComma() {
        return false;
    }

    @Override
    public void read(Rows rows, Progress progress) throws Problem {
        var project = BorisProject.of(file);
        var variables = variables(project);
        var heads = new ArrayList<>(BEFORE);
        variables.forEach(name -> heads.add(BEFORE.contains(name) || BEHIND.contains(name) ? name + " (variable)" : name));
        heads.addAll(BEHIND);
        rows.row(1, heads);
        long count = 1;
        for (var each : project.observations().entrySet()) {
            progress.step(0, 0);
            for (var stretch : BorisStretches.of(events(each.getValue()), code -> project.behavior(code).state())) {
                count++;
                var cells = before(each.getKey(), each.getValue(), variables);
                cells.addAll(behind(stretch, project));
                rows.row(stretch.from().line() > 1 ? stretch.from().line() : count, cells);
            }
        }
        if (count == 1)
            throw BorisProject.problem(file, null, "empty", null);
    }

    private static Collection<String> variables(BorisProject project) {
        var names = new LinkedHashSet<String>();
        project.observations().values().forEach(each -> names.addAll(each.field("independent_variables").named().keySet()));
        return names;
    }

    private List<BorisEvent> events(Json observation) throws Problem {
        var events = new ArrayList<BorisEvent>();
        for (var each : observation.field("events").listed()) {
            if (!BorisEvent.is(each))
                throw BorisProject.problem(file, each instanceof Json.Items items ? BorisProject.line(items.line()) : null, "event", null);
            events.add(BorisEvent.of((Json.Items) each));
        }
        return events;
    }

    private static List<String> before(String name, Json observation, Collection<String> variables) {
        var cells = new ArrayList<>(List.of(name.strip(), observation.field("date").text(), observation.field("description").text().strip(),
                media(observation.field("file").named())));
        variables.forEach(each -> cells.add(observation.field("independent_variables").field(each).text().strip()));
        return cells;
    }

    /** The files of the first player that has any, without their folders: another coder's computer had others. */
    private static String media(Map<String, Json> players) {
        return players.values().stream().map(Json::listed).filter(files -> !files.isEmpty()).findFirst().orElse(List.of()).stream()
                .map(path -> path.text().replaceFirst("^.*[/\\\\]", "")).collect(Collectors.joining(";"));
    }

    private static List<String> behind(BorisStretches.Stretch stretch, BorisProject project) {
        var event = stretch.from();
        var behavior = project.behavior(event.behavior());
        return List.of(event.subject().strip(), event.behavior().strip(), behavior.category(), event.modifiers().strip(), behavior.type(), event.time(),
                stretch.to(), event.comment().strip());
    }
}
