// SPDX-License-Identifier: EPL-2.0
package org.thinslice.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;
import org.thinslice.scheme.ReasonWord;
import org.thinslice.scheme.Reasons;
import org.thinslice.scheme.SchemeText;
import org.thinslice.scheme.Templates;
import org.thinslice.scheme.model.ScaleItem;
import org.thinslice.scheme.model.Scheme;
import org.thinslice.study.Channel;
import org.thinslice.study.CrossedDesign;
import org.thinslice.study.FrozenScheme;
import org.thinslice.study.Observer;
import org.thinslice.study.Plan;
import org.thinslice.study.Recording;
import org.thinslice.study.SlicePlan;
import org.thinslice.study.SliceWindow;
import org.thinslice.study.Storage;
import org.thinslice.study.StudySettings;

/**
 * Makes a whole study to look at and to try things on: recordings of pairs of walking figures in the manner of Miles,
 * Nind and Macrae (2009, doi 10.1016/j.jesp.2009.02.002), 48 slices of 10 s, rated 1 to 9 for rapport by six observers
 * who are simulated and marked so. The same seed gives the same study.
 */
public final class SampleStudy {

    /** Name of the study file. */
    public static final String FILE = "sample.study";

    private static final Texts TEXTS = Texts.of(SampleStudy.class);
    private static final Instant MADE = Instant.parse("2026-01-09T12:00:00Z");
    private static final long SECOND = 1_000_000;

    /** Whatever makes a new, empty study file with a plan. */
    @FunctionalInterface
    public interface Creator {
        Storage create(Path file, Plan plan) throws Problem;
    }

    private SampleStudy() {
    }

    /**
     * Makes the sample study.
     *
     * @param folder     where the study file and the folder of recordings go; made if it is not there
     * @param seed       start of everything random in it
     * @param appVersion version of the program, for the ratings
     * @return the study file
     * @throws Problem if the folder already holds a sample study or cannot be written; whatever was begun is taken away
     */
    public static Path make(Path folder, long seed, Creator creator, String appVersion, Progress progress) throws Problem {
        return make(folder, seed, creator, appVersion, progress, SampleDesign.of(seed), SampleRecordings.Shape.FULL);
    }

    static Path make(Path folder, long seed, Creator creator, String appVersion, Progress progress, List<Pair> pairs,
            SampleRecordings.Shape shape) throws Problem {
        var file = folder.resolve(FILE);
        if (Files.exists(file))
            throw new Problem(file.toString(), null, TEXTS.say("sample.exists"), TEXTS.say("sample.exists.next"), null);
        progress.stage(TEXTS.say("sample.stage.recordings"));
        var plan = planFor(SampleRecordings.make(folder, pairs, shape, seed, progress), seed);
        boolean done = false;
        try {
            write(file, plan, pairs, seed, creator, appVersion);
            done = true;
            return file;
        } finally {
            if (!done)
                SampleRecordings.remove(folder, pairs);
        }
    }

    /** The whole plan: four slices of each recording, six simulated observers, everything rated by everybody. */
    static Plan planFor(List<Recording> recordings, long seed) throws Problem {
        var scheme = scheme();
        var frozen = FrozenScheme.freeze(scheme.getVersion(), scheme.getName(), SchemeText.write(scheme), MADE);
        var settings = new StudySettings(new UUID(seed & ~0xF000L | 0x4000L, 1L << 63 | 7).toString(), TEXTS.say("sample.name"), seed, 1);
        var empty = Plan.start(settings, frozen).withRecordings(recordings);
        var window = new SliceWindow(10 * SECOND, 10 * SECOND, SECOND / 2);
        var cut = SlicePlan.fixed(empty, window, Channel.VIDEO_AND_AUDIO).addTo(empty);
        var observers = SimulatedObserver.SIX.stream().map(each -> new Observer(each.code(), true)).toList();
        return CrossedDesign.complete(CrossedDesign.withNewcomers(cut, observers)).plan();
    }

    private static void write(Path file, Plan plan, List<Pair> pairs, long seed, Creator creator, String appVersion)
            throws Problem {
        boolean done = false;
        try (var storage = creator.create(file, plan)) {
            storage.ledger().append(SampleRatings.of(plan, pairs, scale(), appVersion, seed));
            done = true;
        } finally {
            if (!done)
                delete(file);
        }
    }

    private static Scheme scheme() throws Problem {
        var scheme = Templates.find("rapport-9").orElseThrow().load();
        scheme.setId(UUID.nameUUIDFromBytes("sample".getBytes(StandardCharsets.US_ASCII)).toString());
        return scheme;
    }

    static SampleRatings.Scale scale() throws Problem {
        var item = (ScaleItem) scheme().getItems().get(0);
        var reasons = Reasons.of(item, "en").stream().map(ReasonWord::code).toList();
        return new SampleRatings.Scale(item.getKey(), (int) item.getMin(), (int) item.getMax(), reasons);
    }

    private static void delete(Path file) throws Problem {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw problem(file, "sample.remove", failure);
        }
    }

    static Problem problem(Path file, String key, IOException cause) {
        return new Problem(file.toString(), null, TEXTS.say(key), TEXTS.say(key + ".next"), cause);
    }

    /** A failure in another thread, as what it is. */
    static Problem asProblem(Throwable failure) {
        if (failure instanceof Problem problem)
            return problem;
        if (failure instanceof RuntimeException bug)
            throw bug;
        throw new IllegalStateException(failure);
    }
}
