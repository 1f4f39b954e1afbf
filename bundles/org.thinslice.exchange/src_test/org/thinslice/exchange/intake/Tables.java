// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.study.Answer;
import org.thinslice.study.Rating;
import org.thinslice.study.StudySettings;

/** Files of other programs, written into a folder and read as an import does. */
record Tables(Path folder) {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    Path file(String name, String text) throws Exception {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    static Intake intake(Path file, UnaryOperator<Mapping> change) throws Problem {
        return intake(file, change, Map.of());
    }

    static Intake intake(Path file, UnaryOperator<Mapping> change, Map<String, String> statuses) throws Problem {
        var sample = Sample.of(file, Progress.NONE);
        return Intake.read(sample, change.apply(Intake.guess(sample)), statuses, Progress.NONE);
    }

    static Ready ready(Path file) throws Problem {
        return ready(file, mapping -> mapping);
    }

    static Ready ready(Path file, UnaryOperator<Mapping> change) throws Problem {
        var intake = intake(file, change);
        return NewStudyFromTable.of(intake, intake.items(), StudySettings.named("t", 1), NOON, Progress.NONE);
    }

    /** What came in, a line a rating: observer, slice, item key, answer. */
    static List<String> lines(Ready ready) {
        return ready.ratings().stream().map(Tables::line).toList();
    }

    private static String line(Rating rating) {
        var answer = rating.answer() instanceof Answer.Value value ? Double.toString(value.value())
                : rating.answer() instanceof Answer.Codes codes ? String.join("+", codes.codes()) : rating.answer().toString();
        return String.join(" | ", rating.observer(), rating.slice(), rating.item(), answer);
    }

    static Optional<Refusal> only(List<Refusal> refused) {
        return refused.size() == 1 ? Optional.of(refused.get(0)) : Optional.empty();
    }
}
