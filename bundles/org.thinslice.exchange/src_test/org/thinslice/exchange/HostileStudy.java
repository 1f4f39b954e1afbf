// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.thinslice.base.Problem;
import org.thinslice.scheme.SchemeBuild;
import org.thinslice.scheme.SchemeText;
import org.thinslice.scheme.model.Level;
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

/** A study with every kind of item, gaps, corrections, and words that no script language should trip over. */
final class HostileStudy {

    static final String HOSTILE = "it's \"5%\" \\ of `$HOME' \"' \"; ' { } // /* %s @@AT@@ \u00e4\u2013\ud83d\ude42 ,";
    static final String AWKWARD = "=cmd|'k2\"";
    static final String NOTE = "two\nlines, \"quoted\"; 'and' $more `x' \\";
    private static final List<String> ITEMS = List.of("rapport", "warmth", "mood", "seen", "line", "all", "note");

    private HostileStudy() {
    }

    static Study open() throws Problem {
        var plan = plan();
        var storage = new SmallStudy(plan);
        storage.append(ratings(plan));
        return Study.open(storage, InstantSource.fixed(SmallStudy.NOON), "1.0");
    }

    /** How many final ratings of an item there are in rated slices. */
    static long ratedOnce(String item) throws Problem {
        return open().ratings().stream().filter(r -> r.item().equals(item)).map(Rating::showing).distinct().count();
    }

    private static Plan plan() throws Problem {
        var scheme = SchemeBuild.scheme("Hostile")
                .item(SchemeBuild.scale("rapport", -2, 6).label(HOSTILE).prompt("en", HOSTILE).anchor(-2, "en", HOSTILE + " none").notRatable())
                .item(SchemeBuild.scale("warmth", 1, 7).level(Level.ORDINAL).notRatable())
                .item(SchemeBuild.category("mood").label(HOSTILE + " mood").choice("sad", "en", HOSTILE + " sad").choice("glad", "en", "x")
                        .choice("=mixed'\"", "en", "y"))
                .item(SchemeBuild.category("seen").several().choice("smile", "en", HOSTILE).choice("nod", "en", "nods"))
                .item(SchemeBuild.analogue("line").notRatable())
                .item(SchemeBuild.scale("all", 1, 5).level(Level.RATIO).notRatable())
                .item(SchemeBuild.words("note").optional())
                .composite("both", HOSTILE, "rapport", "line").build();
        scheme.setId("hostile");
        var start = Plan.start(new StudySettings(UUID.nameUUIDFromBytes(new byte[2]).toString(), HOSTILE, 5, 1),
                FrozenScheme.freeze(1, "Hostile", SchemeText.write(scheme), SmallStudy.NOON));
        var recordings = new ArrayList<Recording>();
        for (int i = 1; i <= 5; i++)
            recordings.add(new Recording("s" + i, "s" + i + ", " + HOSTILE, "s" + i + ".mp4", "ab".repeat(32), 1, 40_000_000, true, true,
                    Map.of("condition", HOSTILE)));
        var cut = SlicePlan.fixed(start.withRecordings(recordings), SliceWindow.everySeconds(10)).addTo(start.withRecordings(recordings));
        return CrossedDesign.complete(CrossedDesign.withNewcomers(cut, List.of(Observer.person("k1"), Observer.person(AWKWARD), Observer.person("k3"),
                Observer.person("k4")))).plan();
    }

    private static List<Rating> ratings(Plan plan) {
        var random = new Random(7);
        var ratings = new ArrayList<Rating>();
        for (var slice : plan.slices()) {
            int truth = random.nextInt(5);
            for (var observer : plan.observers())
                for (var item : ITEMS) {
                    int near = Math.max(0, Math.min(4, truth + random.nextInt(3) - 1));
                    if (item.equals("note") || random.nextInt(12) > 0)
                        add(ratings, observer.code(), slice.code(), item, answer(item, near, random), 1);
                    else if (!item.equals("mood") && !item.equals("seen"))
                        add(ratings, observer.code(), slice.code(), item, new Answer.NotRatable(near > 2 ? "picture" : HOSTILE + " why"), 1);
                }
        }
        add(ratings, "k1", plan.slices().get(0).code(), "rapport", new Answer.Value(6), 2);
        return ratings;
    }

    private static Answer answer(String item, int near, Random random) {
        return switch (item) {
            case "mood" -> Answer.Codes.of(List.of("sad", "glad", "=mixed'\"").get(near / 2));
            case "seen" -> new Answer.Codes(near > 3 ? Set.of("smile", "nod") : near > 1 ? Set.of("smile") : Set.of());
            case "line" -> new Answer.Value(near * 20 + random.nextInt(200) / 10.0);
            case "note" -> new Answer.Words(NOTE);
            default -> new Answer.Value(near + 1);
        };
    }

    private static void add(List<Rating> ratings, String observer, String slice, String item, Answer answer, int attempt) {
        var id = UUID.nameUUIDFromBytes((observer + slice + item + attempt).getBytes()).toString();
        ratings.add(new Rating(id, SmallStudy.NOON.plusSeconds(ratings.size()), Showing.rated(observer, slice), item, answer, attempt,
                OptionalInt.empty(), 1_000, 1, 1, "1.0", false));
    }
}
