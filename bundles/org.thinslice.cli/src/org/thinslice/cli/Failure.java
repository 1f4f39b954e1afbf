// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/** Turns whatever ended a command into one sentence; the details of a mistake of ours go to a log file. */
final class Failure {

    private static final Texts TEXTS = Texts.of(Failure.class);

    private Failure() {
    }

    static int report(Exception failure, PrintWriter err) {
        if (failure instanceof Problem)
            err.println(failure.getMessage());
        else
            err.println(TEXTS.say("failure.own", String.valueOf(failure.getMessage()), logged(failure)));
        return Thinslice.FOUND;
    }

    private static String logged(Exception failure) {
        var log = Path.of(System.getProperty("org.thinslice.cache", System.getProperty("user.home") + "/.cache/thinslice"), "errors.log");
        try {
            Files.createDirectories(log.getParent());
            try (var out = new PrintWriter(Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
                out.println(Instant.now() + " " + AppVersion.TEXT);
                failure.printStackTrace(out);
            }
            return log.toString();
        } catch (IOException noLog) {
            return TEXTS.say("failure.nolog", noLog.getMessage());
        }
    }
}
