// SPDX-License-Identifier: EPL-2.0
package org.thinslice.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.media.MediaSource;
import org.thinslice.media.VideoWriter;
import org.thinslice.study.Recording;

/** Encodes the sessions' recordings, real video files with picture and sound, several at a time. */
final class SampleRecordings {

    /**
     * How the recordings look.
     *
     * @param width   even, pixels
     * @param height  even, pixels
     * @param fps     pictures a second; divides 48,000
     * @param seconds length
     */
    record Shape(int width, int height, int fps, int seconds) {

        /** Four slices of 10 s, and half a second before and after them. */
        static final Shape FULL = new Shape(768, 432, 25, 41);
    }

    /** Folder of the recordings within the study's folder. */
    static final String FOLDER = "sample-recordings";

    private static final int MOST_AT_ONCE = 4;

    private final Path folder;
    private final Shape shape;
    private final long seed;
    private final Steps steps;

    private SampleRecordings(Path folder, Shape shape, long seed, Steps steps) {
        this.folder = folder;
        this.shape = shape;
        this.seed = seed;
        this.steps = steps;
    }

    /** Writes one recording for each pair below the study's folder. When it fails or is stopped, none is left. */
    static List<Recording> make(Path studyFolder, List<Pair> pairs, Shape shape, long seed, Progress progress) throws Problem {
        var steps = new Steps(progress, (long) pairs.size() * shape.seconds());
        var work = new SampleRecordings(studyFolder.resolve(FOLDER), shape, seed, steps);
        boolean done = false;
        try {
            var recordings = work.all(pairs);
            done = true;
            return recordings;
        } finally {
            if (!done)
                remove(studyFolder, pairs);
        }
    }

    /** Takes away what was made. */
    static void remove(Path studyFolder, List<Pair> pairs) throws Problem {
        var folder = studyFolder.resolve(FOLDER);
        try {
            for (var pair : pairs)
                Files.deleteIfExists(fileOf(folder, pair));
            Files.deleteIfExists(folder);
        } catch (IOException failure) {
            throw SampleStudy.problem(folder, "sample.remove", failure);
        }
    }

    private List<Recording> all(List<Pair> pairs) throws Problem {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw SampleStudy.problem(folder, "sample.folder", failure);
        }
        var pool = Executors.newFixedThreadPool(Math.min(MOST_AT_ONCE, Runtime.getRuntime().availableProcessors()));
        try {
            var running = new ArrayList<Future<Recording>>();
            for (var pair : pairs)
                running.add(pool.submit(() -> steps.orStop(() -> one(pair))));
            return collect(running);
        } finally {
            pool.shutdown();
        }
    }

    /** Waits for all of them, so that nothing writes any more when this returns, and passes on the first failure. */
    private static List<Recording> collect(List<Future<Recording>> running) throws Problem {
        var made = new ArrayList<Recording>();
        Problem first = null;
        for (var each : running)
            try {
                made.add(each.get());
            } catch (ExecutionException failure) {
                first = first != null ? first : SampleStudy.asProblem(failure.getCause());
            } catch (InterruptedException | CancellationException stopped) {
                Thread.currentThread().interrupt();
                first = new Stopped();
            }
        if (first != null)
            throw first;
        return made;
    }

    private Recording one(Pair pair) throws Problem {
        var file = fileOf(folder, pair);
        var format = VideoWriter.Format.of(shape.width(), shape.height(), shape.fps());
        try (var writer = VideoWriter.create(file, format)) {
            var scene = new Scene(pair, shape.width(), shape.height());
            var sound = Footsteps.of(pair, shape.seconds(), seed ^ pair.session().hashCode());
            int chunk = 2 * Footsteps.RATE / shape.fps();
            for (int i = 0; i < shape.seconds() * shape.fps(); i++) {
                writer.frame(scene.at(i / (double) shape.fps()));
                writer.sound(Arrays.copyOfRange(sound, i * chunk, (i + 1) * chunk));
                if (i % shape.fps() == 0)
                    steps.next();
            }
        }
        return describe(pair, file);
    }

    private static Recording describe(Pair pair, Path file) throws Problem {
        var source = MediaSource.probe(file);
        var variables = Map.of("phase_degrees", Integer.toString(pair.phaseDegrees()),
                "condition", SampleDesign.condition(pair.phaseDegrees()));
        return new Recording(pair.session(), pair.session(), FOLDER + "/" + file.getFileName(), source.sha256(Progress.NONE),
                size(file), source.durationMicros(), source.hasVideo(), source.hasAudio(), variables);
    }

    private static long size(Path file) throws Problem {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw SampleStudy.problem(file, "sample.folder", failure);
        }
    }

    private static Path fileOf(Path folder, Pair pair) {
        return folder.resolve(pair.session() + ".mp4");
    }
}
