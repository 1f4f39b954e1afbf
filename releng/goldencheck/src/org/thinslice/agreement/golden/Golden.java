// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.thinslice.base.Stopped;

/** {@code golden DIR OUT.jsonl}: answers every case of DIR/golden.json, or prints why it does not; compares γ. */
public final class Golden {

    private Golden() {
    }

    public static void main(String[] arguments) throws IOException, Stopped {
        if (arguments.length != 2) {
            System.err.println("usage: releng/golden DIR OUT.jsonl");
            System.exit(2);
        }
        var evaluations = new Evaluations();
        var lines = new ArrayList<String>();
        for (var golden : GoldenFolder.cases(Path.of(arguments[0]))) {
            var outcome = evaluations.of(golden);
            if (outcome.answered())
                lines.add(outcome.line(golden.id()));
            else
                System.out.println("left out: " + golden.id() + ": " + outcome.left());
        }
        Files.write(Path.of(arguments[1]), lines);
        GammaFixtures.lines(Path.of(arguments[0])).forEach(System.out::println);
        System.out.println(lines.size() + " results");
    }
}
