// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.UUID;
import org.thinslice.base.Problem;
import org.thinslice.scheme.SchemeBuild;
import org.thinslice.scheme.SchemeText;
import org.thinslice.store.StudyFile;
import org.thinslice.study.Answer;
import org.thinslice.study.CrossedDesign;
import org.thinslice.study.FrozenScheme;
import org.thinslice.study.Observer;
import org.thinslice.study.Plan;
import org.thinslice.study.Rating;
import org.thinslice.study.Recording;
import org.thinslice.study.Showing;
import org.thinslice.study.SlicePlan;
import org.thinslice.study.SliceWindow;
import org.thinslice.study.Study;
import org.thinslice.study.StudySettings;

/** Makes a study file with so many slices, observers and items, all rated by simulated observers. */
final class MillionRatings {

    private static final int BATCH = 50_000;
    private static final int SLICES_OF_A_RECORDING = 20;

    private MillionRatings() {
    }

    /** FILE.study SLICES OBSERVERS ITEMS */
    public static void main(String[] arguments) throws Exception {
        var file = Path.of(arguments[0]);
        if (Files.exists(file))
            return;
        int slices = Integer.parseInt(arguments[1]);
        int observers = Integer.parseInt(arguments[2]);
        int items = Integer.parseInt(arguments[3]);
        try (var study = Study.open(StudyFile.create(file, plan(slices, observers, items)), InstantSource.system(), "bench")) {
            rate(study, items);
        }
    }

    private static Plan plan(int slices, int observers, int items) throws Problem {
        var now = Instant.parse("2026-01-01T00:00:00Z");
        var scheme = SchemeBuild.scheme("Bench");
        for (int i = 1; i <= items; i++)
            scheme.item(SchemeBuild.scale("item_" + i, 1, 7));
        var built = scheme.build();
        built.setId("bench");
        var plan = Plan.start(new StudySettings(UUID.nameUUIDFromBytes(new byte[1]).toString(), "A large study", 1, 1),
                FrozenScheme.freeze(1, "Bench", SchemeText.write(built), now));
        var recordings = new ArrayList<Recording>();
        for (int i = 1; i * SLICES_OF_A_RECORDING <= slices; i++)
            recordings.add(new Recording("r" + i, "session " + i, "r" + i + ".mp4", "ab".repeat(32), 1, SLICES_OF_A_RECORDING * 10_000_000L, true, true,
                    Map.of()));
        var with = plan.withRecordings(recordings);
        var cut = SlicePlan.fixed(with, SliceWindow.everySeconds(10)).addTo(with);
        var people = new ArrayList<Observer>();
        for (int i = 1; i <= observers; i++)
            people.add(new Observer("k" + i, true));
        return CrossedDesign.withNewcomers(cut, people);
    }

    private static void rate(Study study, int items) throws Problem {
        var random = new SplittableRandom(1);
        var at = Instant.parse("2026-01-02T00:00:00Z");
        List<Rating> batch = new ArrayList<>();
        for (var slice : study.plan().slices()) {
            double level = 4 + random.nextGaussian();
            for (var observer : study.plan().observers()) {
                var showing = Showing.rated(observer.code(), slice.code());
                at = at.plusMillis(900);
                for (int i = 1; i <= items; i++)
                    batch.add(new Rating(new UUID(random.nextLong(), random.nextLong()).toString(), at, showing, "item_" + i,
                            new Answer.Value(Math.max(1, Math.min(7, Math.rint(level + random.nextGaussian())))), 1, OptionalInt.empty(), 1_000, 1, 1,
                            "bench", true));
            }
            if (batch.size() >= BATCH) {
                study.append(batch);
                batch = new ArrayList<>();
            }
        }
        if (!batch.isEmpty())
            study.append(batch);
    }
}
