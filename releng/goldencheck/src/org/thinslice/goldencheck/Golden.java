// SPDX-License-Identifier: EPL-2.0
package org.thinslice.goldencheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thinslice.base.Problem;

/** {@code golden DIR OUT.jsonl}: answers every case of DIR/golden.json for which there is code. */
public final class Golden {

    private final Path folder;
    private final Map<String, Data> data = new HashMap<>();
    private final Evaluations evaluations = new Evaluations();

    private Golden(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, Problem {
        if (arguments.length != 2) {
            System.err.println("usage: releng/golden DIR OUT.jsonl");
            System.exit(2);
        }
        new Golden(Path.of(arguments[0])).run(Path.of(arguments[1]));
    }

    @SuppressWarnings("unchecked")
    private void run(Path out) throws IOException, Problem {
        var golden = (Map<String, Object>) Json.read(Files.readString(folder.resolve("golden.json")));
        for (var facts : ((Map<String, Map<String, Object>>) golden.get("datasets")).values())
            data.put((String) facts.get("file"), Data.of(folder, facts));
        var lines = new ArrayList<String>();
        for (var entry : (List<Map<String, Object>>) golden.get("cases")) {
            var question = golden(entry);
            var code = evaluations.of(question.coefficient());
            var reason = code.isEmpty() ? Optional.of("no code yet") : OtherReadings.reason(question);
            var outcome = reason.isEmpty() ? code.get().of(question) : Outcome.NONE;
            if (outcome == Outcome.NONE)
                System.out.println("left out: " + question.id() + ": " + reason.orElse("another start or smoothing"));
            else
                lines.add(outcome.line(question.id()));
        }
        Files.write(out, lines);
        System.out.println(lines.size() + " results");
    }

    @SuppressWarnings("unchecked")
    private Case golden(Map<String, Object> entry) {
        var options = entry.get("options") instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.<String, Object>of();
        return new Case((String) entry.get("id"), (String) entry.get("coefficient"), options, data.get(entry.get("dataset")));
    }
}
