// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinslice.base.Problem;
import org.thinslice.base.TimeSpan;
import org.thinslice.study.Answer;
import org.thinslice.study.Channel;
import org.thinslice.study.Correction;
import org.thinslice.study.Entry;
import org.thinslice.study.Excluded;
import org.thinslice.study.Exclusion;
import org.thinslice.study.Ledger;
import org.thinslice.study.PlanEdit;
import org.thinslice.study.Rating;
import org.thinslice.study.Recording;
import org.thinslice.study.RecordingFile;
import org.thinslice.study.Showing;
import org.thinslice.study.Slice;

/** Exclusions and corrections in the ledger, and studies without recordings. */
class DecisionsTest {

    private static final String ODD = "tab\t line\n \\ \"quote\" 'n' \uD834\uDD1E \u0001 =1+1 ä";

    @TempDir
    Path folder;
    private Path file;
    private final Rating rating = Sample.rating("k1", "s01x0", 3);

    @BeforeEach
    void a_study_with_a_rating() throws Exception {
        file = folder.resolve("a.study");
        try (var study = StudyFile.create(file, Sample.plan(4))) {
            study.ledger().append(List.of(rating));
        }
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static Exclusion exclusion(Excluded what, boolean takenBack) {
        return new Exclusion(id(), Sample.NOON, what, takenBack, ODD);
    }

    private Correction correction(Showing showing, Answer answer) {
        return new Correction(id(), Sample.NOON, rating.id(), showing, "rapport", answer, ODD, "0.2.0");
    }

    private List<Entry> everyKind() {
        return List.of(exclusion(Excluded.observer("k1"), false), exclusion(Excluded.slice("s01x0"), false), exclusion(Excluded.session(ODD), false),
                exclusion(Excluded.rating("k1", "s01x0"), false), exclusion(Excluded.observer("k1"), true),
                correction(Showing.rated("k1", "s01x0"), new Answer.Value(.1 + .2)), correction(Showing.repeat("k1", "s01x0", 3), new Answer.Codes(Set.of("b,c", "a\"d"))),
                correction(Showing.practice("k1", "s01x0"), new Answer.Words(ODD)), correction(Showing.rated("k1", "s01x0"), new Answer.NotRatable(ODD)));
    }

    @Test
    void every_kind_of_decision_comes_back_as_it_was_written() throws Exception {
        try (var study = StudyFile.open(file)) {
            study.ledger().append(everyKind());
        }
        try (var study = StudyFile.open(file)) {
            assertThat(study.readOnly()).isEmpty();
            assertThat(study.ledger().after(0).stream().skip(2).map(Ledger.Line::entry).toList()).isEqualTo(everyKindAgain(study.ledger().after(0)));
        }
        assertThat(StudyFile.audit(file)).isEmpty();
    }

    /** The entries with the ids they were given, which differ from call to call. */
    private List<Entry> everyKindAgain(List<Ledger.Line> lines) {
        var ids = lines.stream().skip(2).map(line -> line.entry().id()).iterator();
        return everyKind().stream().map(entry -> entry instanceof Exclusion one ? new Exclusion(ids.next(), one.at(), one.what(), one.takenBack(), one.reason())
                : again((Correction) entry, ids.next())).map(Entry.class::cast).toList();
    }

    private static Entry again(Correction one, String id) {
        return new Correction(id, one.at(), one.corrects(), one.showing(), one.item(), one.answer(), one.reason(), one.appVersion());
    }

    @Test
    void a_decision_sent_twice_is_there_once() throws Exception {
        var entries = everyKind();
        try (var study = StudyFile.open(file)) {
            study.ledger().append(entries);
            study.ledger().append(entries);
            assertThat(study.ledger().after(0)).hasSize(2 + entries.size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "update ledger set body = replace(body, 'exclude', 'take_back') where kind = 'exclusion'",
            "update ledger set body = replace(body, '\"value\":7.0', '\"value\":1.0') where kind = 'correction'",
            "update ledger set observer = 'k2' where kind = 'exclusion'", "update ledger set slice = 's01x1' where kind = 'correction'",
            "delete from ledger where kind = 'exclusion'", "delete from ledger where kind = 'correction'" })
    void a_decision_changed_behind_our_back_is_found(String command) throws Exception {
        try (var study = StudyFile.open(file)) {
            study.ledger().append(List.of(exclusion(Excluded.observer("k1"), false), correction(Showing.rated("k1", "s01x0"), new Answer.Value(7))));
        }
        forge(command);
        assertThat(StudyFile.audit(file)).isNotEmpty();
        try (var study = StudyFile.open(file)) {
            assertThat(study.readOnly()).isPresent();
        }
    }

    /** Changes the ledger as somebody would who knows SQLite, and leaves the tables as they were. */
    private void forge(String command) throws Exception {
        try (var raw = Connections.open(file, false); var statement = raw.createStatement()) {
            var made = Rows.read(raw, "select sql from sqlite_schema where type = 'trigger' and name like 'ledger%'", row -> row.getString(1));
            statement.execute("drop trigger ledger_is_never_updated");
            statement.execute("drop trigger ledger_is_never_deleted");
            statement.executeUpdate(command);
            for (var trigger : made)
                statement.execute(trigger);
        }
    }

    @Test
    void a_kind_of_decision_nobody_knows_is_one_sentence() throws Exception {
        for (var body : List.of("{\"action\":\"forget\",\"excluded\":\"observer\",\"session\":\"\",\"reason\":\"x\"}",
                "{\"action\":\"exclude\",\"excluded\":\"lab\",\"session\":\"\",\"reason\":\"x\"}", "{\"action\":\"exclude\",\"excluded\":\"slice\",\"session\":\"\",\"reason\":\"x\"}")) {
            var row = new EntryRow(id(), "exclusion", "2026-03-01T12:00:00Z", "k1", "", body);
            assertThatThrownBy(() -> EntryCodec.entry(row)).isInstanceOf(MalformedEntry.class);
        }
        assertThatThrownBy(() -> EntryCodec.entry(new EntryRow(id(), "seal", "2026-03-01T12:00:00Z", "", "", "{}"))).isInstanceOf(MalformedEntry.class)
                .hasMessageContaining("unknown kind of entry 'seal'");
    }

    private int edition() throws Exception {
        return ByteBuffer.wrap(Files.readAllBytes(file)).getInt(60);
    }

    @Test
    void older_programs_are_told_that_a_study_with_a_decision_is_newer() throws Exception {
        try (var in = new GZIPInputStream(DecisionsTest.class.getResourceAsStream("edition-1.study.gz"))) {
            Files.delete(file);
            Files.copy(in, file);
        }
        try (var study = StudyFile.open(file)) {
            study.ledger().append(List.of(Sample.rating("k1", "s02x0", 2)));
            assertThat(edition()).isEqualTo(1);
            study.ledger().append(List.of(exclusion(Excluded.observer("k1"), false)));
        }
        assertThat(edition()).isEqualTo(3);
        assertThat(StudyFile.audit(file)).isEmpty();
        try (var study = StudyFile.open(file)) {
            assertThat(study.readOnly()).isEmpty();
            assertThat(study.plan()).isEqualTo(Sample.plan(2));
            assertThat(study.ledger().after(0)).hasSize(5);
        }
    }

    @Test
    void what_was_only_excluded_and_never_shown_can_leave_the_plan() throws Exception {
        try (var study = StudyFile.open(file)) {
            study.ledger().append(List.of(exclusion(Excluded.slice("s02x3"), false), exclusion(Excluded.slice("s01x0"), false)));
            study.change(new PlanEdit(id(), Sample.NOON, "fewer slices", "", plan -> plan.withAssignments(List.of())
                    .withSlices(plan.slices().stream().filter(slice -> !slice.code().equals("s02x3")).toList())));
            assertThat(study.plan().slice("s02x3")).isEmpty();
            assertThatThrownBy(() -> study.change(new PlanEdit(id(), Sample.NOON, "no slices", "", plan -> plan.withSlices(List.of()))))
                    .isInstanceOf(Problem.class).hasMessageContaining("s01x0");
        }
    }

    @Test
    void people_with_an_sql_tool_find_decisions_in_columns() throws Exception {
        try (var study = StudyFile.open(file)) {
            study.ledger().append(List.of(exclusion(Excluded.session("session s01"), false), correction(Showing.rated("k1", "s01x0"), new Answer.Value(7))));
        }
        try (var raw = Connections.open(file, true)) {
            assertThat(Rows.read(raw, "select action, excluded, session, reason from exclusion", row -> List.of(row.getString(1), row.getString(2),
                    row.getString(3), row.getString(4)))).containsExactly(List.of("exclude", "session", "session s01", ODD));
            assertThat(Rows.read(raw, "select corrects, item, value, why from correction", row -> List.of(row.getString(1), row.getString(2),
                    row.getDouble(3), row.getString(4)))).containsExactly(List.of(rating.id(), "rapport", 7.0, ODD));
        }
    }

    @Test
    void a_plan_without_recordings_comes_back() throws Exception {
        var none = Recording.withoutFile("t1", "t1", Optional.empty(), 0, Map.of("condition", "alone"));
        var timed = Recording.withoutFile("t2", "t2", Optional.of(Channel.VIDEO_ONLY), 60_000_000, Map.of());
        var plan = Sample.plan(1).withAssignments(List.of()).withSlices(List.of()).withRecordings(List.of(none, timed)).withSlices(List.of(
                new Slice("u1", "t1", new TimeSpan(0, 1), Channel.VIDEO_AND_AUDIO), new Slice("u2", "t2", TimeSpan.ofSeconds(1, 60), Channel.VIDEO_ONLY)));
        var imported = folder.resolve("imported.study");
        StudyFile.create(imported, plan).close();
        try (var study = StudyFile.open(imported)) {
            assertThat(study.plan()).isEqualTo(plan);
            assertThat(study.plan().recordings().get(0).hasFile()).isFalse();
            assertThatThrownBy(() -> RecordingFile.find(study.folder(), study.plan().recordings().get(0))).isInstanceOf(Problem.class).hasMessageContaining("no recording of session t1");
        }
        assertThat(StudyFile.audit(imported)).isEmpty();
    }

    @Test
    void the_history_and_its_ratings_are_the_same_after_corrections_however_often_the_study_is_opened() throws Exception {
        var corrected = correction(rating.showing(), new Answer.Value(7));
        try (var study = StudyFile.open(file)) {
            study.ledger().append(List.of(corrected));
        }
        for (int i = 0; i < 2; i++)
            try (var study = StudyFile.open(file)) {
                var lines = study.ledger().after(0);
                assertThat(lines.get(1).entry()).isEqualTo(rating);
                assertThat(lines.get(2).entry()).isEqualTo(corrected);
            }
        assertThat(edition()).isEqualTo(3);
    }
}
