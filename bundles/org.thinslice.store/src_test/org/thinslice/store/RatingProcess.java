// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.thinslice.scheme.Templates;
import org.thinslice.study.Answer;
import org.thinslice.study.Study;

/**
 * A program of its own that rates for one observer and prints the id of each rating once it is saved, until it is killed
 * or has made as many as asked for. It waits for a line before it begins. Arguments: file, observer, number of ratings.
 */
final class RatingProcess {

    private RatingProcess() {
    }

    public static void main(String[] args) throws Exception {
        // everything slow that has nothing to do with the study comes before the word to begin
        Templates.find("rapport-9").orElseThrow().load();
        Connections.inMemory().close();
        System.in.read();
        var out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
        try (var study = Study.open(StudyFile.open(Path.of(args[0])), InstantSource.system(), "1.0"); var sitting = study.sitting(args[1])) {
            for (int left = Integer.parseInt(args[2]); left > 0 && sitting.current().isPresent(); left--) {
                var rating = sitting.answer("rapport", new Answer.Value(1 + left % 9), OptionalInt.empty(), 500, 1);
                out.println(rating.id() + " " + rating.slice());
                sitting.next();
            }
        }
    }

    /** Gives a program that was started the word to begin. */
    static Process begin(Process program) throws IOException {
        program.getOutputStream().write('\n');
        program.getOutputStream().flush();
        return program;
    }

    static Process start(Path file, String observer, int ratings) throws Exception {
        return start(RatingProcess.class, file, observer, Integer.toString(ratings));
    }

    static Process start(Class<?> program, Path file, String... more) throws Exception {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Xshare:auto", "-cp", System.getProperty("java.class.path"), program.getName(), file.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
