// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinslice.base.Problem;
import org.thinslice.scheme.SchemeText;
import org.thinslice.scheme.Templates;
import org.thinslice.study.Answer;
import org.thinslice.study.Entry;
import org.thinslice.study.FrozenScheme;
import org.thinslice.study.Ledger;
import org.thinslice.study.Observer;
import org.thinslice.study.Plan;
import org.thinslice.study.PlanEdit;
import org.thinslice.study.Rating;
import org.thinslice.study.Showing;
import org.thinslice.study.Storage;
import org.thinslice.study.Study;

/** A study is looked at and read in one go; nothing that happens meanwhile or between the two may get lost. */
class OpeningTest {

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void a_study() throws Exception {
        file = folder.resolve("a.study");
        var scheme = Templates.find("rapport-9").orElseThrow().load();
        var sample = Sample.plan(4);
        StudyFile.create(file, new Plan(sample.settings(), List.of(FrozenScheme.freeze(1, "Rapport", SchemeText.write(scheme), Sample.NOON)),
                sample.recordings(), sample.slices(), sample.observers(), sample.assignments())).close();
    }

    private static Study study(Storage storage) throws Problem {
        return Study.open(storage, InstantSource.system(), "1.0");
    }

    private static PlanEdit third() {
        return new PlanEdit(UUID.randomUUID().toString(), Sample.NOON, "observers", "", plan -> {
            var all = new ArrayList<>(plan.observers());
            all.add(Observer.person("k3"));
            return plan.withObservers(all);
        });
    }

    @Test
    void what_another_program_wrote_after_the_look_is_in_the_study() throws Exception {
        var storage = StudyFile.open(file);
        var late = Sample.rating("k1", "s01x1", 5);
        try (var other = StudyFile.open(file)) {
            other.ledger().append(List.of(Sample.rating("k1", "s01x0", 4)));
            other.change(third());
            other.ledger().append(List.of(late));
        }
        try (var study = study(storage)) {
            assertThat(study.ratings()).hasSize(2).endsWith(late);
            assertThat(study.plan().observer("k3")).isPresent();
            assertThat(study.changes()).hasSize(2);
            assertThat(study.refresh()).isFalse();
        }
    }

    @Test
    void the_plan_is_the_one_on_the_disk_whoever_changed_it() throws Exception {
        try (var storage = StudyFile.open(file); var other = StudyFile.open(file)) {
            other.change(third());
            assertThat(storage.plan().observer("k3")).isPresent();
            storage.change(new PlanEdit(UUID.randomUUID().toString(), Sample.NOON, "fewer", "", plan -> plan.withObservers(plan.observers().subList(0, 2))));
            assertThat(storage.plan().observer("k3")).isEmpty();
            assertThat(other.plan().observer("k3")).isEmpty();
        }
    }

    @Test
    void the_ledger_can_be_read_as_often_as_one_likes() throws Exception {
        try (var storage = StudyFile.open(file)) {
            var written = List.<Entry>of(Sample.rating("k1", "s01x0", 4), Sample.rating("k1", "s01x1", 5));
            storage.ledger().append(written);
            for (int i = 0; i < 3; i++) {
                assertThat(study(storage).ratings()).isEqualTo(written);
                assertThat(storage.ledger().after(0)).extracting(Ledger.Line::entry).endsWith(written.toArray(Entry[]::new));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "two\nlines", "back\\slash", "\\n", "quote\"", "\u0000 nothing", "𝄞 ü", "" })
    void texts_of_any_kind_pass_the_audit_and_do_not_once_changed(String words) throws Exception {
        var rating = Sample.rating("k1", "s01x0", new Answer.Words(words), OptionalInt.empty());
        var observer = new Rating(rating.id(), rating.at(), Showing.rated("a\n\\b", "s01x0"), "item", rating.answer(), 1, OptionalInt.empty(), 1,
                1, 1, "1", false);
        try (var storage = StudyFile.open(file)) {
            storage.ledger().append(List.of(observer, Sample.rating("k1", "s01x1", 1)));
        }
        assertThat(StudyFile.audit(file)).isEmpty();
        try (var study = study(StudyFile.open(file))) {
            assertThat(study.readOnly()).isEmpty();
            assertThat(study.ratings()).hasSize(2).startsWith(observer);
        }
        try (var connection = Connections.open(file, false); var statement = connection.createStatement()) {
            statement.execute("drop trigger ledger_is_never_updated");
            statement.execute("update ledger set observer = 'a\\n\\b' where position = 2");
            statement.execute(trigger());
        }
        assertThat(StudyFile.audit(file)).singleElement().asString().contains("Entry 2");
    }

    private static String trigger() {
        return "create trigger ledger_is_never_updated before update on ledger\nbegin select raise(abort, 'the ledger is append-only'); end";
    }

    @Test
    void an_entry_no_program_can_have_written_is_named_when_the_study_is_read_and_the_audit_goes_on_to_the_end() throws Exception {
        try (var connection = Connections.open(file, false)) {
            var row = new EntryRow(UUID.randomUUID().toString(), "rating", "2026-03-01T12:00:00Z", "k1", "s01x0", "{\"item\":\"rapport\"}");
            new LedgerTable(connection).append(LedgerTable.MAIN, Sample.ID, List.of(row, EntryCodec.row(Sample.rating("k1", "s01x1", 1))));
        }
        assertThat(StudyFile.audit(file)).isEmpty();
        try (var storage = StudyFile.open(file)) {
            assertThat(storage.readOnly()).isEmpty();
            assertThatThrownBy(() -> study(storage)).isInstanceOf(Problem.class).hasMessageContaining("2");
        }
    }

    @Test
    void a_study_is_opened_while_another_program_is_about_to_write() throws Exception {
        try (var writer = Connections.open(file, false); var statement = writer.createStatement()) {
            statement.execute("begin immediate");
            try (var study = study(StudyFile.open(file))) {
                assertThat(study.readOnly()).isEmpty();
            }
            statement.execute("rollback");
        }
    }
}
