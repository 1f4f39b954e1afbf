// SPDX-License-Identifier: EPL-2.0
package org.thinslice.tests.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;

import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.TimeSpan;
import org.thinslice.media.FrameReader;
import org.thinslice.media.MediaSource;
import org.thinslice.media.VideoWriter;
import org.thinslice.scheme.SchemeBuild;
import org.thinslice.scheme.SchemeText;
import org.thinslice.scheme.model.Scheme;
import org.thinslice.store.StudyFile;
import org.thinslice.study.Answer;
import org.thinslice.study.Assignment;
import org.thinslice.study.Beside;
import org.thinslice.study.Channel;
import org.thinslice.study.FrozenScheme;
import org.thinslice.study.Mask;
import org.thinslice.study.Observer;
import org.thinslice.study.Plan;
import org.thinslice.study.Recording;
import org.thinslice.study.Showing;
import org.thinslice.study.Slice;
import org.thinslice.study.Study;
import org.thinslice.study.StudySettings;

/** A study on the disk with two real recordings, for the observers k1 and k2; what is secret in it begins with canary. */
final class LabStudy {

    static final String SECRET = "canary";

    private static final int FRAMES_PER_SECOND = 5;
    private static final int SECONDS = 8;
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Path file;

    private LabStudy(Path file) {
        this.file = file;
    }

    /** One nine-point scale, each slice {@code lengthMicros} long. */
    static LabStudy rapport(Path folder, int slices, long lengthMicros) throws Problem {
        return of(folder, rapport(), slices, lengthMicros);
    }

    private static Scheme rapport() {
        return SchemeBuild.scheme(SECRET + "scheme").item(SchemeBuild.scale("rapport", 1, 9)
                .prompt("en", "How much rapport do they have?").anchor(1, "en", "none").anchor(9, "en", "much").notRatable()).build();
    }

    /** Slices of a scheme, none of which begins at a frame. */
    static LabStudy of(Path folder, Scheme scheme, int slices, long lengthMicros) throws Problem {
        var recordings = List.of(recording(folder, 1, FRAMES_PER_SECOND), recording(folder, 2, FRAMES_PER_SECOND));
        var cut = new ArrayList<Slice>();
        for (int i = 0; i < slices; i++) {
            long from = 130_000 + i % 6 * 850_000L;
            cut.add(new Slice("c" + (i + 1), SECRET + "recording" + (i % 2 + 1), new TimeSpan(from, from + lengthMicros),
                    Channel.VIDEO_AND_AUDIO));
        }
        return of(folder, scheme, recordings, cut);
    }

    /**
     * One slice, two recordings side by side: a pseudo-dyad whose pictures come 2 and 3 times a second, one of each at the
     * same moment once a second: far enough apart that a busy computer paints them all. Something is hidden in either recording, and something else in this slice alone.
     */
    static LabStudy sideBySide(Path folder, long lengthMicros) throws Problem {
        var recordings = List.of(recording(folder, 1, 2).withMasks(List.of(Mask.of(.1, .1, .5, .5, Mask.Kind.BLUR))),
                recording(folder, 2, 3).withMasks(List.of(Mask.of(.5, .2, .4, .6, Mask.Kind.MOSAIC))));
        var beside = Beside.onTheRight(SECRET + "recording2", 1_130_000, Beside.Sound.BOTH)
                .withMasks(List.of(Mask.of(0, 0, .3, .3, Mask.Kind.BLACK)));
        var slice = new Slice("c1", SECRET + "recording1", new TimeSpan(130_000, 130_000 + lengthMicros), Channel.VIDEO_AND_AUDIO);
        return of(folder, rapport(), recordings, List.of(slice.withBeside(beside)));
    }

    private static LabStudy of(Path folder, Scheme scheme, List<Recording> recordings, List<Slice> cut) throws Problem {
        var order = new ArrayList<Assignment>();
        for (var observer : List.of("k1", SECRET + "observer"))
            for (int i = 1; i <= cut.size(); i++)
                order.add(new Assignment(i, Showing.rated(observer, "c" + i)));
        var frozen = FrozenScheme.freeze(1, scheme.getName(), SchemeText.write(scheme), NOON);
        var file = folder.resolve(SECRET + "file.study");
        StudyFile.create(file, new Plan(StudySettings.named(SECRET + "study", 1), List.of(frozen), recordings, cut,
                List.of(Observer.person("k1"), Observer.person(SECRET + "observer")), order)).close();
        return new LabStudy(file);
    }

    private static Recording recording(Path folder, int number, int framesPerSecond) throws Problem {
        var video = folder.resolve(SECRET + "video" + number + ".mp4");
        try (var writer = VideoWriter.create(video, VideoWriter.Format.of(160, 120, framesPerSecond))) {
            var picture = new int[160 * 120];
            for (int i = 0; i < SECONDS * framesPerSecond; i++) {
                Arrays.fill(picture, 0x010101 * (40 + i % 40 * 5) + number * 0x300000);
                writer.frame(picture);
            }
            writer.sound(new short[2 * 48_000 * SECONDS]);
        }
        var source = MediaSource.probe(video);
        return new Recording(SECRET + "recording" + number, SECRET + "session" + number, video.getFileName().toString(),
                source.sha256(Progress.NONE), video.toFile().length(), source.durationMicros(), true, true,
                Map.of("condition", SECRET + "condition"));
    }

    Path file() {
        return file;
    }

    /** The study, opened beside whoever else has it open. */
    Study open() throws Problem {
        return Study.open(StudyFile.open(file), InstantSource.system(), "test");
    }

    /** Lets the other observer rate the first slices. */
    void otherRates(int value) throws Problem {
        try (var study = open(); var sitting = study.sitting(SECRET + "observer")) {
            sitting.answer("rapport", new Answer.Value(value), OptionalInt.empty(), 1_000, 1);
            sitting.next();
        }
    }

    /** Time stamps of exactly the frames that lie in a slice, µs; of a pair those of both, on the time line of the first. */
    List<Long> frames(Study study, String slice) throws Problem {
        var cut = study.plan().slice(slice).orElseThrow();
        var all = new TreeSet<>(frames(study, study.plan().recordingOf(cut), cut.span()));
        if (cut.beside().isPresent()) {
            long from = cut.beside().get().fromMicros();
            var second = study.plan().recordingBeside(cut).orElseThrow();
            for (long micros : frames(study, second, new TimeSpan(from, from + cut.span().micros())))
                all.add(micros - from + cut.span().fromMicros());
        }
        return List.copyOf(all);
    }

    private static List<Long> frames(Study study, Recording recording, TimeSpan span) throws Problem {
        return Arrays.stream(FrameReader.timestamps(MediaSource.probe(study.fileOf(recording)), span, Progress.NONE)).boxed().toList();
    }

    /** The file of a slice's recording. */
    Path recordingOf(String slice) throws Problem {
        try (var study = open()) {
            return study.fileOf(study.plan().recordingOf(study.plan().slice(slice).orElseThrow()));
        }
    }
}
