// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.thinslice.base.Problem;
import org.thinslice.scheme.SchemeBuild;
import org.thinslice.scheme.SchemeText;
import org.thinslice.scheme.model.Level;
import org.thinslice.scheme.model.Scheme;
import org.thinslice.study.Answer;
import org.thinslice.study.CrossedDesign;
import org.thinslice.study.Entry;
import org.thinslice.study.FrozenScheme;
import org.thinslice.study.Ledger;
import org.thinslice.study.Observer;
import org.thinslice.study.Plan;
import org.thinslice.study.PlanEdit;
import org.thinslice.study.Rating;
import org.thinslice.study.Recording;
import org.thinslice.study.Showing;
import org.thinslice.study.SlicePlan;
import org.thinslice.study.SliceWindow;
import org.thinslice.study.Storage;
import org.thinslice.study.Study;
import org.thinslice.study.StudySettings;

/** A study kept in memory: four sessions of three 10-s slices, rated on a scale and on categories. */
public final class RatedStudy implements Storage, Ledger {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final List<Line> lines = new ArrayList<>();
    private final Plan plan;

    private RatedStudy(Plan plan) {
        this.plan = plan;
    }

    /** Every observer has rated every slice. */
    static Study complete(int observers, boolean simulated) throws Problem {
        return of(observers, simulated, 1.1, 1);
    }

    /** Rapport is rated on ordered points. */
    static Study ordinal(int observers) throws Problem {
        var storage = new RatedStudy(plan(observers, false, Level.ORDINAL));
        storage.rateAll(1.1, 1);
        return Study.open(storage, InstantSource.fixed(NOON), "1.0");
    }

    /** Some answers are missing, so that variance components take the place of mean squares. */
    static Study withGaps(int observers) throws Problem {
        return of(observers, false, .8, 1);
    }

    /** Ratings that were never given in this program, read from a table, and no recordings. */
    static Study imported(int observers) throws Problem {
        return imported(observers, 1.1);
    }

    /** The same with answers that are missing. */
    static Study importedWithGaps(int observers) throws Problem {
        return imported(observers, .8);
    }

    private static Study imported(int observers, double share) throws Problem {
        var storage = new RatedStudy(withoutFiles(plan(observers, false)));
        storage.rateAll(share, 0);
        storage.lines.replaceAll(line -> new Line(line.position(), from("table.csv", (Rating) line.entry())));
        return Study.open(storage, InstantSource.fixed(NOON), "1.0");
    }

    /** Ratings of a table that did not say when they were given. */
    static Study importedWithoutTimes(int observers) throws Problem {
        var storage = new RatedStudy(plan(observers, false));
        storage.rateAll(1.1, 0);
        storage.lines.replaceAll(line -> new Line(line.position(), untimed((Rating) line.entry())));
        return Study.open(storage, InstantSource.fixed(NOON), "1.0");
    }

    private static Rating from(String file, Rating rating) {
        return new Rating(rating.id(), rating.at(), rating.showing(), rating.item(), rating.answer(), rating.attempt(), rating.confidence(), 0, 0,
                rating.schemeVersion(), file, rating.simulated());
    }

    private static Rating untimed(Rating rating) {
        return new Rating(rating.id(), NOON, rating.showing(), rating.item(), rating.answer(), rating.attempt(), rating.confidence(), 0, 0,
                rating.schemeVersion(), "table.csv", rating.simulated());
    }

    /** The same answers, in a study whose clock runs a month later. */
    static Study completeLongAgo(int observers) throws Problem {
        var storage = new RatedStudy(plan(observers, false));
        storage.rateAll(1.1, 1);
        return Study.open(storage, InstantSource.fixed(NOON.plusSeconds(30 * 86_400)), "1.0");
    }

    /** Cut and assigned, and nobody has rated. */
    static Study unrated(int observers) throws Problem {
        return Study.open(new RatedStudy(plan(observers, false)), InstantSource.fixed(NOON), "1.0");
    }

    private static Study of(int observers, boolean simulated, double share, int plays) throws Problem {
        var storage = new RatedStudy(plan(observers, simulated));
        storage.rateAll(share, plays);
        return Study.open(storage, InstantSource.fixed(NOON), "1.0");
    }

    private static Scheme scheme(Level level) {
        var scheme = SchemeBuild.scheme("Rapport & mood").source("Tickle-Degnen & Rosenthal, 1990.")
                .item(SchemeBuild.scale("rapport", 1, 9).level(level).label("Rapport").prompt("en", "How much rapport?").anchor(1, "en", "none at all")
                        .anchor(9, "en", "very much"))
                .item(SchemeBuild.category("mood").label("Mood").choice("a", "en", "calm").choice("b", "en", "tense").choice("c", "en", "gay")).build();
        scheme.setId("rapport-mood");
        return scheme;
    }

    /** The same plan, for a study that has no recordings. */
    private static Plan withoutFiles(Plan plan) throws Problem {
        return plan.withRecordings(plan.recordings().stream().map(each -> new Recording(each.id(), each.session(), "", "", 0, each.durationMicros(),
                each.hasVideo(), each.hasAudio(), each.variables(), 0, List.of())).toList());
    }

    private static Plan plan(int observers, boolean simulated) throws Problem {
        return plan(observers, simulated, Level.INTERVAL);
    }

    private static Plan plan(int observers, boolean simulated, Level level) throws Problem {
        var start = Plan.start(new StudySettings(UUID.nameUUIDFromBytes(new byte[1]).toString(), "A <study>", 5, 1),
                FrozenScheme.freeze(1, "Rapport & mood", SchemeText.write(scheme(level)), NOON));
        var recordings = IntStream.rangeClosed(1, 4).mapToObj(i -> new Recording("s" + i, "session " + i, "s" + i + ".mp4", "ab".repeat(32), 1,
                30_000_000, true, true, Map.of("condition", i % 2 == 0 ? "in phase" : "anti-phase"))).toList();
        var cut = SlicePlan.fixed(start.withRecordings(recordings), SliceWindow.everySeconds(10)).addTo(start.withRecordings(recordings));
        return CrossedDesign.complete(CrossedDesign.withNewcomers(cut, IntStream.rangeClosed(1, observers)
                .mapToObj(i -> new Observer("k" + i, simulated)).toList())).plan();
    }

    private void rateAll(double share, int plays) {
        var random = new Random(7);
        for (var slice : plan.slices()) {
            int base = 2 + random.nextInt(6);
            for (var observer : plan.observers()) {
                double given = random.nextDouble();
                double rapport = Math.max(1, Math.min(9, base + random.nextInt(4) - 1));
                var mood = List.of("a", "b", "c").get(random.nextDouble() < .7 ? base % 3 : random.nextInt(3));
                if (given < share) {
                    add(observer, slice.code(), "rapport", new Answer.Value(rapport), plays);
                    add(observer, slice.code(), "mood", Answer.Codes.of(mood), plays);
                }
            }
        }
    }

    private void add(Observer observer, String slice, String item, Answer answer, int plays) {
        var id = UUID.nameUUIDFromBytes((observer.code() + slice + item).getBytes()).toString();
        append(List.of(new Rating(id, NOON.plusSeconds(lines.size()), Showing.rated(observer.code(), slice), item, answer, 1, OptionalInt.empty(),
                1_500, plays, 1, "1.0", observer.simulated())));
    }

    @Override
    public void append(List<? extends Entry> entries) {
        entries.forEach(entry -> lines.add(new Line(lines.size() + 1L, entry)));
    }

    @Override
    public List<Line> after(long position) {
        return List.copyOf(lines.subList((int) position, lines.size()));
    }

    @Override
    public String name() {
        return "rated.study";
    }

    @Override
    public Path folder() {
        return Path.of("").toAbsolutePath();
    }

    @Override
    public Optional<String> readOnly() {
        return Optional.empty();
    }

    @Override
    public Plan plan() {
        return plan;
    }

    @Override
    public Plan change(PlanEdit edit) {
        throw new UnsupportedOperationException("results never change a study");
    }

    @Override
    public Ledger ledger() {
        return this;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
