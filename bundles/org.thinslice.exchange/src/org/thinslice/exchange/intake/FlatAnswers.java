// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.thinslice.exchange.json.Json;
import org.thinslice.exchange.json.JsonFault;

/**
 * The answers of one assignment of Mechanical Turk, as forms of Crowd HTML Elements send them: a list with one object, whose names are
 * those of the elements. Of buttons and boxes, which are objects of truths, the chosen one is the answer; of several the names are
 * joined with plus signs; a box that can only be on or off is true or false.
 */
final class FlatAnswers {

    private static final String LONE = "on";

    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Map<String, Set<String>> offered = new LinkedHashMap<>();

    private FlatAnswers() {
    }

    /** The answers by name, in the order in which they were sent. */
    Map<String, String> answers() {
        return answers;
    }

    /** The names of all buttons and boxes of the questions that have several, chosen or not. */
    Map<String, Set<String>> offered() {
        return offered;
    }

    /**
     * Reads a cell.
     *
     * @throws JsonFault if it is damaged
     */
    static FlatAnswers of(String cell) throws JsonFault {
        var flat = new FlatAnswers();
        if (!cell.isBlank()) {
            var json = Json.read(cell);
            for (var each : json instanceof Json.Items items ? items.items() : List.of(json))
                flat.add("", each);
        }
        return flat;
    }

    private void add(String name, Json value) {
        var inner = value.named();
        if (!inner.isEmpty() && inner.values().stream().allMatch(each -> each instanceof Json.Truth) && !name.isEmpty()) {
            var free = put(name, chosen(inner));
            if (inner.size() > 1)
                offered.put(free, inner.keySet());
        } else if (value instanceof Json.Fields)
            inner.forEach((key, each) -> add(name.isEmpty() ? key : name + "." + key, each));
        else
            put(name.isEmpty() ? "answer" : name, value.text().strip());
    }

    /** Two forms of one task may name an element alike; then both answers are kept. */
    private String put(String name, String text) {
        var free = name;
        for (int n = 2; answers.containsKey(free); n++)
            free = name + " (" + n + ")";
        answers.put(free, text);
        return free;
    }

    private static String chosen(Map<String, Json> buttons) {
        if (buttons.size() == 1 && buttons.containsKey(LONE))
            return buttons.get(LONE).text();
        return buttons.entrySet().stream().filter(each -> each.getValue().equals(new Json.Truth(true))).map(Map.Entry::getKey).collect(Collectors.joining("+"));
    }
}
