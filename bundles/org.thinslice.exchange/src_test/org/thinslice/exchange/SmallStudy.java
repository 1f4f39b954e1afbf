// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

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
import org.thinslice.base.Problem;
import org.thinslice.scheme.SchemeBuild;
import org.thinslice.scheme.SchemeText;
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

/** A study of two items, four sessions of three slices and observers with awkward codes, kept in memory. */
final class SmallStudy implements Storage, Ledger {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final String AWKWARD = "=HYPERLINK(\"http://x\")";

    private final List<Line> lines = new ArrayList<>();
    private final Plan plan;

    SmallStudy(Plan plan) {
        this.plan = plan;
    }

    /** Every observer has rated every slice, but for one that could not be rated and one that was corrected. */
    static Study open() throws Problem {
        return open(List.of("k1", AWKWARD, "k3"));
    }

    static Study open(List<String> observers) throws Problem {
        var storage = new SmallStudy(plan(twoItems(), observers));
        storage.rateAll();
        return Study.open(storage, InstantSource.fixed(NOON), "1.0");
    }

    /** What an observer answers to an item of a slice, all counted from 0; empty for nothing. */
    interface Rater {
        Optional<Answer> answer(int slice, int observer, String item);
    }

    /** A study of the same slices with another scheme and other answers. */
    static Study of(Scheme scheme, List<String> observers, Rater rater) throws Problem {
        var storage = new SmallStudy(plan(scheme, observers));
        for (int s = 0; s < storage.plan.slices().size(); s++)
            for (int o = 0; o < observers.size(); o++)
                for (var item : scheme.getItems()) {
                    var answer = rater.answer(s, o, item.getKey());
                    if (answer.isPresent())
                        storage.add(storage.plan.observers().get(o), storage.plan.slices().get(s).code(), item.getKey(), answer.get(), 1);
                }
        return Study.open(storage, InstantSource.fixed(NOON), "1.0");
    }

    static Scheme twoItems() {
        return SchemeBuild.scheme("Two items").item(SchemeBuild.scale("rapport", 1, 9).prompt("en", "How much rapport?")
                .anchor(1, "en", "none at all")).item(SchemeBuild.scale("warmth", 1, 7)).build();
    }

    private static Plan plan(Scheme scheme, List<String> observers) throws Problem {
        scheme.setId("template-two-items");
        var start = Plan.start(new StudySettings(UUID.nameUUIDFromBytes(new byte[1]).toString(), "A <study> & more", 5, 1),
                FrozenScheme.freeze(1, "Two items", SchemeText.write(scheme), NOON));
        var recordings = new ArrayList<Recording>();
        for (int i = 1; i <= 4; i++)
            recordings.add(new Recording("s" + i, "session " + i, "s" + i + ".mp4", "ab".repeat(32), 1, 30_000_000, true, true,
                    Map.of("condition", i % 2 == 0 ? "in phase" : "anti-phase")));
        var cut = SlicePlan.fixed(start.withRecordings(recordings), SliceWindow.everySeconds(10)).addTo(start.withRecordings(recordings));
        return CrossedDesign.complete(CrossedDesign.withNewcomers(cut, observers.stream().map(code ->
                new Observer(code, code.equals("k3"))).toList())).plan();
    }

    private void rateAll() {
        var random = new Random(1);
        for (var slice : plan.slices()) {
            int base = 2 + random.nextInt(5);
            for (var observer : plan.observers())
                for (var item : List.of("rapport", "warmth"))
                    add(observer, slice.code(), item, new Answer.Value(Math.max(1, Math.min(7, base + random.nextInt(3) - 1))), 1);
        }
        var first = plan.slices().get(0).code();
        add(plan.observers().get(0), first, "rapport", new Answer.Value(9), 2);
        add(plan.observers().get(0), plan.slices().get(1).code(), "rapport", new Answer.NotRatable("picture"), 2);
    }

    private void add(Observer observer, String slice, String item, Answer answer, int attempt) {
        var id = UUID.nameUUIDFromBytes((observer.code() + slice + item + attempt).getBytes()).toString();
        append(List.of(new Rating(id, NOON.plusSeconds(lines.size()).plusMillis(123), Showing.rated(observer.code(), slice), item, answer, attempt,
                OptionalInt.empty(), 1_500, 1, 1, "1.0", observer.simulated())));
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
        return "small.study";
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
        throw new UnsupportedOperationException("exports never change a study");
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
