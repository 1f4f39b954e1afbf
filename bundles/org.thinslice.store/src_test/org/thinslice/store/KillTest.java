// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.scheme.SchemeText;
import org.thinslice.scheme.Templates;
import org.thinslice.study.Assignment;
import org.thinslice.study.Change;
import org.thinslice.study.FrozenScheme;
import org.thinslice.study.Plan;
import org.thinslice.study.Rating;
import org.thinslice.study.Study;

class KillTest {

    private static final int KILLS = 50;
    private static final int DECISION_KILLS = 15;

    @TempDir
    Path folder;

    @Test
    void a_program_killed_at_any_moment_loses_no_rating_it_confirmed_and_goes_on_at_the_next_slice() throws Exception {
        var file = folder.resolve("a.study");
        StudyFile.create(file, plan()).close();
        var random = new Random(9);
        var confirmed = new ArrayList<String>();
        var next = RatingProcess.start(file, "k1", Integer.MAX_VALUE);
        for (int kill = 0; kill < KILLS; kill++) {
            var program = RatingProcess.begin(next);
            next = RatingProcess.start(file, "k1", Integer.MAX_VALUE);
            confirmed.addAll(killed(program, random));
            check(file, confirmed, kill);
        }
        next.destroyForcibly().waitFor();
        assertThat(confirmed).hasSizeGreaterThan(2 * KILLS);
    }

    @Test
    void a_program_killed_while_the_lab_decides_loses_no_decision_it_confirmed() throws Exception {
        var file = folder.resolve("a.study");
        StudyFile.create(file, plan()).close();
        RatingProcess.begin(RatingProcess.start(file, "k1", 20)).waitFor();
        var random = new Random(10);
        var confirmed = new ArrayList<String>();
        for (int kill = 0; kill < DECISION_KILLS; kill++) {
            confirmed.addAll(killed(RatingProcess.begin(RatingProcess.start(DecisionProcess.class, file, "k1")), random));
            assertThat(StudyFile.audit(file)).as("after kill %d", kill).isEmpty();
            try (var study = Study.open(StudyFile.open(file), InstantSource.system(), "1.0")) {
                assertThat(study.readOnly()).isEmpty();
                assertThat(study.changes()).extracting(Change::id).as("after kill %d", kill).doesNotHaveDuplicates().containsAll(confirmed);
                assertThat(study.ratings()).hasSize(20);
            }
        }
        assertThat(confirmed).hasSizeGreaterThan(DECISION_KILLS);
    }

    @Test
    void two_programs_can_rate_at_the_same_time() throws Exception {
        var file = folder.resolve("a.study");
        StudyFile.create(file, plan()).close();
        var programs = List.of(RatingProcess.start(file, "k1", 60), RatingProcess.start(file, "k2", 60));
        for (var program : programs)
            RatingProcess.begin(program);
        for (var program : programs) {
            try (var out = program.inputReader()) {
                assertThat(out.lines()).hasSize(60);
            }
            assertThat(program.waitFor()).isZero();
        }
        assertThat(StudyFile.audit(file)).isEmpty();
        try (var study = Study.open(StudyFile.open(file), InstantSource.system(), "1.0")) {
            assertThat(study.progress()).extracting(one -> one.done()).containsExactly(60, 60);
        }
    }

    /** Lets a program confirm a few ratings and a little more, kills it, and gives back what it had confirmed. */
    private static List<String> killed(Process program, Random random) throws Exception {
        var confirmed = new ArrayList<String>();
        try (BufferedReader out = program.inputReader()) {
            for (int wait = random.nextInt(12); wait > 0; wait--)
                confirmed.add(out.readLine());
            LockSupport.parkNanos(random.nextInt(8_000_000));
            // not program.destroyForcibly(): that would also close what is still to be read
            program.toHandle().destroyForcibly();
            out.lines().filter(line -> line.length() > 36).forEach(confirmed::add);
        }
        program.waitFor();
        return confirmed.stream().map(line -> line.substring(0, 36)).toList();
    }

    private static void check(Path file, List<String> confirmed, int kill) throws Exception {
        assertThat(StudyFile.audit(file)).as("after kill %d", kill).isEmpty();
        try (var study = Study.open(StudyFile.open(file), InstantSource.system(), "1.0"); var sitting = study.sitting("k1")) {
            assertThat(study.readOnly()).isEmpty();
            var ratings = study.ratings();
            var ids = new HashSet<>(ratings.stream().map(Rating::id).toList());
            assertThat(ids).as("after kill %d", kill).hasSameSizeAs(ratings).containsAll(confirmed);
            var order = study.plan().assignmentsOf("k1").stream().map(Assignment::slice).toList();
            assertThat(ratings.stream().map(Rating::slice)).isEqualTo(order.subList(0, ratings.size()));
            assertThat(sitting.current().orElseThrow().position()).isEqualTo(ratings.size() + 1);
        }
    }

    private static Plan plan() throws Exception {
        var scheme = Templates.find("rapport-9").orElseThrow().load();
        var sample = Sample.plan(800);
        return new Plan(sample.settings(), List.of(FrozenScheme.freeze(1, "Rapport", SchemeText.write(scheme), Sample.NOON)), sample.recordings(),
                sample.slices(), sample.observers(), sample.assignments());
    }
}
