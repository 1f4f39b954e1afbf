// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.base.TimeSpan;
import org.thinslice.scheme.SchemeText;
import org.thinslice.scheme.Templates;
import org.thinslice.store.StudyFile;
import org.thinslice.study.Answer;
import org.thinslice.study.Channel;
import org.thinslice.study.CrossedDesign;
import org.thinslice.study.FrozenScheme;
import org.thinslice.study.Observer;
import org.thinslice.study.Plan;
import org.thinslice.study.Rating;
import org.thinslice.study.Recording;
import org.thinslice.study.Slice;
import org.thinslice.study.StudySettings;

/** Two conditions of three slices each, rated by k1, k2, k3 and "a:b"; no recordings are needed for this. */
class ExcludeCommandTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void a_rated_study() throws Exception {
        file = folder.resolve("a.study");
        var scheme = SchemeText.write(Templates.find("rapport-9").orElseThrow().load());
        var recordings = new ArrayList<Recording>();
        var slices = new ArrayList<Slice>();
        for (var session : List.of("s1", "s2")) {
            recordings.add(Recording.withoutFile(session, session, Optional.of(Channel.VIDEO_ONLY), 30_000_000,
                    Map.of("condition", session.equals("s1") ? "alone" : "together")));
            for (int i = 0; i < 3; i++)
                slices.add(new Slice(session + i, session, TimeSpan.ofSeconds(10 * i, 10 * i + 10), Channel.VIDEO_ONLY));
        }
        var plan = CrossedDesign.complete(CrossedDesign.withNewcomers(Plan.start(StudySettings.named("A study", 1), FrozenScheme.freeze(1, "Rapport", scheme, NOON))
                .withRecordings(recordings).withSlices(slices), List.of("k1", "k2", "k3", "a:b").stream().map(Observer::person).toList())).plan();
        try (var storage = StudyFile.create(file, plan)) {
            var ratings = new ArrayList<Rating>();
            for (var one : plan.assignments()) {
                int base = 2 + plan.slices().indexOf(plan.slice(one.slice()).orElseThrow());
                ratings.add(new Rating(UUID.randomUUID().toString(), NOON, one.showing(), "rapport", new Answer.Value(one.observer().equals("k3") ? 9 - base : base), 1,
                        OptionalInt.empty(), 0, 0, 1, "1.0", false));
            }
            storage.ledger().append(ratings);
        }
    }

    private String alpha(Object... more) {
        var words = new ArrayList<Object>(List.of("agreement", file, "--coefficients", "krippendorff_alpha", "--bootstrap", 0, "--format", "csv"));
        words.addAll(List.of(more));
        var ran = Ran.thinslice(words.toArray());
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran.out();
    }

    @Test
    void what_is_excluded_is_in_no_number_until_it_is_taken_back() throws Exception {
        var before = alpha();
        assertThat(Ran.thinslice("exclude", file, "--observer", "k3", "--reason", "held the scale upside down").code()).isZero();
        assertThat(alpha()).isNotEqualTo(before);
        assertThat(alpha()).contains(",1.0,").contains(",6,3,18");
        assertThat(alpha("--everything")).isEqualTo(before);
        var list = Ran.thinslice("exclude", file);
        assertThat(list.code()).isZero();
        assertThat(list.out()).contains("observer k3").contains("held the scale upside down");
        assertThat(Ran.thinslice("exclude", file, "--observer", "k3", "--take-back", "--reason", "turned round").code()).isZero();
        assertThat(alpha()).isEqualTo(before);
        assertThat(Ran.thinslice("verify", file).code()).isZero();
    }

    @Test
    void everything_asked_for_at_once_is_excluded_or_nothing_is() throws Exception {
        var wrong = Ran.thinslice("exclude", file, "--observer", "k3,k9", "--reason", "x");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).contains("k9");
        assertThat(Ran.thinslice("exclude", file).out()).isEmpty();
        var ran = Ran.thinslice("exclude", file, "--slice", "s10,s11", "--session", "s2", "--rating", "a:b:s12", "--reason", "x");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("slice s10").contains("slice s11").contains("session s2").contains("observer a:b").contains("slice s12");
        assertThat(alpha("--item", "rapport")).contains(",1,3,3");
    }

    @Test
    void without_a_reason_or_a_thing_nothing_happens() throws Exception {
        var before = Files.readAllBytes(file);
        assertThat(Ran.thinslice("exclude", file, "--observer", "k3").code()).isEqualTo(2);
        assertThat(Ran.thinslice("exclude", file, "--observer", "k3", "--reason", " ").code()).isEqualTo(2);
        assertThat(Ran.thinslice("exclude", file, "--reason", "x").code()).isEqualTo(2);
        assertThat(Ran.thinslice("exclude", file, "--rating", "k3", "--reason", "x").code()).isEqualTo(2);
        assertThat(Ran.thinslice("exclude", file, "--observer", "k3", "--take-back", "--reason", "x").code()).isEqualTo(1);
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void a_preview_prints_both_and_writes_nothing() throws Exception {
        var before = Files.readAllBytes(file);
        var ran = Ran.thinslice("exclude", file, "--observer", "k3", "--preview");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("4 → 3 observers").contains("24 → 18 ratings").containsPattern("1\\.000  Krippendorff");
        assertThat(ran.err()).contains("report both");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void a_filter_looks_at_some_slices_only() {
        assertThat(alpha("--filter", "condition=alone")).contains(",3,4,12");
        assertThat(alpha("--filter", "condition=alone,together", "--filter", "part=1/3")).contains(",2,4,8");
        assertThat(alpha("--filter", "session=s2", "--filter", "part=1/3,3/3")).contains(",2,4,8");
        assertThat(alpha("--filter", "channel=video_only")).isEqualTo(alpha());
        var said = Ran.thinslice("agreement", file, "--bootstrap", 0, "--filter", "condition=alone");
        assertThat(said.err()).contains("3 of 6 slices");
    }

    @Test
    void observers_are_measured_on_the_filtered_slices_too() throws Exception {
        var all = Ran.thinslice("observers", file, "--rasch", "none", "--format", "csv");
        var some = Ran.thinslice("observers", file, "--rasch", "none", "--format", "csv", "--filter", "condition=alone");
        assertThat(some.code()).as(some.err()).isZero();
        assertThat(some.err()).contains("3 of 6 slices");
        assertThat(slices(all)).isEqualTo(12);
        assertThat(slices(some)).as("influence of a slice has two numbers").isEqualTo(6);
        assertThat(Ran.thinslice("exclude", file, "--observer", "k3", "--reason", "asleep").code()).isZero();
        assertThat(Ran.thinslice("observers", file, "--rasch", "none", "--format", "csv").out()).doesNotContain(",observer,k3,");
        assertThat(Ran.thinslice("observers", file, "--rasch", "none", "--format", "csv", "--everything").out()).contains(",observer,k3,");
        var table = Files.writeString(file.resolveSibling("t.csv"), "slice,observer,value\ns1,k1,3\n");
        assertThat(Ran.thinslice("observers", table, "--filter", "condition=alone").err()).contains("Only the slices of a study can be filtered");
    }

    private static long slices(Ran ran) {
        return ran.lines().stream().filter(line -> line.startsWith("rapport,influence,slice,")).count();
    }

    @Test
    void a_filter_that_names_nothing_there_is_says_what_there_is() {
        assertThat(Ran.thinslice("agreement", file, "--filter", "condition=bored").err()).contains("bored").contains("alone, together");
        assertThat(Ran.thinslice("agreement", file, "--filter", "mood=bad").err()).contains("mood=bad").contains("No recording has a variable");
        assertThat(Ran.thinslice("agreement", file, "--filter", "alone").code()).isEqualTo(1);
        assertThat(Ran.thinslice("agreement", file, "--filter", "part=3/2").err()).contains("3/2");
        var none = Ran.thinslice("agreement", file, "--filter", "channel=audio_only");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("No slice is left");
    }

    @Test
    void a_table_is_not_filtered() throws Exception {
        var table = Files.writeString(folder.resolve("a.csv"), "slice,observer,value\na,k1,1\na,k2,2\nb,k1,2\nb,k2,2\n");
        assertThat(Ran.thinslice("agreement", table, "--filter", "condition=alone").err()).contains("Only the slices of a study");
    }
}
