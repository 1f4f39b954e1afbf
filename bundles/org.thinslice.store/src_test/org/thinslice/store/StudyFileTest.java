// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinslice.base.Problem;
import org.thinslice.study.Answer;
import org.thinslice.study.Entry;
import org.thinslice.study.Event;
import org.thinslice.study.Ledger;
import org.thinslice.study.Observer;
import org.thinslice.study.PlanChange;
import org.thinslice.study.PlanEdit;
import org.thinslice.study.Storage;

class StudyFileTest {

    @TempDir
    Path folder;

    @Test
    void gives_the_plan_back_as_it_was_made() throws Exception {
        var file = folder.resolve("a.study");
        try (var study = StudyFile.create(file, Sample.plan(4))) {
            assertThat(study.readOnly()).isEmpty();
        }
        try (var study = StudyFile.open(file)) {
            assertThat(study.plan()).isEqualTo(Sample.plan(4));
            assertThat(study.plan().sha256()).isEqualTo(Sample.plan(4).sha256());
        }
    }

    @Test
    void gives_every_kind_of_entry_back_as_it_was_written() throws Exception {
        var file = folder.resolve("a.study");
        List<Entry> entries = List.of(Sample.rating("k1", "s01x0", new Answer.Value(0.1 + 0.2), OptionalInt.of(3)),
                Sample.rating("k1", "s01x1", new Answer.Codes(Set.of("b,c", "a\"d")), OptionalInt.empty()),
                Sample.rating("k1", "s01x1", new Answer.Codes(Set.of()), OptionalInt.empty()),
                Sample.rating("k1", "s01x2", new Answer.Words("tab\t line\n \\ 'quote' 𝄞 \u0001"), OptionalInt.empty()),
                Sample.rating("k1", "s01x3", new Answer.NotRatable("no sound"), OptionalInt.empty()),
                new Event(UUID.randomUUID().toString(), Sample.NOON, Event.Kind.FOCUS_LOST, "k1", "s01x0", "for 3 s"),
                new Event(UUID.randomUUID().toString(), Sample.NOON, Event.Kind.SITTING_ENDED, "k1", "", ""));
        try (var study = StudyFile.create(file, Sample.plan(4))) {
            study.ledger().append(entries);
        }
        try (var study = StudyFile.open(file)) {
            assertThat(written(study)).containsExactlyElementsOf(entries);
            assertThat(study.ledger().after(0).get(0).entry()).isInstanceOf(PlanChange.class);
        }
    }

    @Test
    void an_entry_sent_twice_is_there_once() throws Exception {
        var rating = Sample.rating("k1", "s01x0", 5);
        try (var study = StudyFile.create(folder.resolve("a.study"), Sample.plan(1))) {
            study.ledger().append(List.of(rating));
            study.ledger().append(List.of(rating, Sample.rating("k1", "s02x0", 6)));
            assertThat(written(study)).hasSize(2);
        }
    }

    @Test
    void a_later_reader_gets_only_what_is_new() throws Exception {
        try (var study = StudyFile.create(folder.resolve("a.study"), Sample.plan(1))) {
            long position = study.ledger().after(0).get(0).position();
            var rating = Sample.rating("k1", "s01x0", 5);
            study.ledger().append(List.of(rating));
            assertThat(study.ledger().after(position)).extracting(Ledger.Line::entry).containsExactly(rating);
        }
    }

    @Test
    void changes_the_plan_and_says_so_in_the_ledger() throws Exception {
        var file = folder.resolve("a.study");
        try (var study = StudyFile.create(file, Sample.plan(2))) {
            study.change(edit(plan -> plan.withObservers(List.of(Observer.person("k1"), new Observer("k2", true), Observer.person("k3")))));
        }
        try (var study = StudyFile.open(file)) {
            assertThat(study.plan().observer("k3")).isPresent();
            assertThat(study.plan().assignments()).isEqualTo(Sample.plan(2).assignments());
            var last = (PlanChange) written(study).get(0);
            assertThat(last.reason()).isEqualTo("a third observer is free");
            assertThat(last.planSha256()).isEqualTo(study.plan().sha256());
        }
    }

    @Test
    void a_slice_that_was_rated_stays_in_the_plan() throws Exception {
        try (var study = StudyFile.create(folder.resolve("a.study"), Sample.plan(2))) {
            study.ledger().append(List.of(Sample.rating("k1", "s01x0", 5)));
            assertThatThrownBy(() -> study.change(edit(plan -> plan.withAssignments(List.of()).withSlices(List.of()))))
                    .isInstanceOf(Problem.class).hasMessageContaining("s01x0").hasMessageContaining("a.study");
            assertThat(study.plan()).isEqualTo(Sample.plan(2));
            assertThat(written(study)).hasSize(1);
        }
    }

    @Test
    void never_overwrites_a_file() throws Exception {
        var file = Files.writeString(folder.resolve("a.study"), "mine");
        assertThatThrownBy(() -> StudyFile.create(file, Sample.plan(1))).isInstanceOf(Problem.class).hasMessageContaining("a.study");
        assertThat(file).hasContent("mine");
    }

    @Test
    void leaves_nothing_beside_a_new_study() throws Exception {
        StudyFile.create(folder.resolve("a.study"), Sample.plan(1)).close();
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("a.study");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "space and ü.study", "per%20cent.study", "question?mode=ro.study", "hash#.study", "semi;colon&.study" })
    void any_name_of_a_file_will_do(String name) throws Exception {
        var file = folder.resolve(name);
        StudyFile.create(file, Sample.plan(1)).close();
        try (var study = StudyFile.open(file)) {
            study.ledger().append(List.of(Sample.rating("k1", "s01x0", 5)));
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly(name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "x", "PK\u0003\u0004 a spreadsheet that is longer than one hundred bytes, so that only its first letters say what it is ............" })
    void what_is_not_a_study_is_refused_in_one_sentence_and_left_alone(String content) throws Exception {
        var file = Files.writeString(folder.resolve("other.study"), content, StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> StudyFile.open(file)).isInstanceOf(Problem.class).hasMessageContaining("other.study")
                .hasMessageContaining("not a");
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).isEqualTo(content);
    }

    @Test
    void another_programs_database_is_refused() throws Exception {
        var file = folder.resolve("other.db");
        try (var other = Connections.create(file); var statement = other.createStatement()) {
            statement.execute("create table t (x)");
        }
        assertThatThrownBy(() -> StudyFile.open(file)).isInstanceOf(Problem.class).hasMessageContaining("not a Thinslice study");
    }

    @Test
    void a_study_of_a_newer_version_is_refused() throws Exception {
        var file = folder.resolve("a.study");
        StudyFile.create(file, Sample.plan(1)).close();
        try (var raw = Connections.open(file, false); var statement = raw.createStatement()) {
            statement.execute("pragma user_version = 99");
        }
        assertThatThrownBy(() -> StudyFile.open(file)).isInstanceOf(Problem.class).hasMessageContaining("newer");
    }

    @Test
    void a_missing_file_is_not_made() {
        var file = folder.resolve("none.study");
        assertThatThrownBy(() -> StudyFile.open(file)).isInstanceOf(Problem.class).hasMessageContaining("no such file");
        assertThat(file).doesNotExist();
    }

    private static List<Entry> written(Storage study) throws Problem {
        return study.ledger().after(0).stream().skip(1).map(Ledger.Line::entry).toList();
    }

    private static PlanEdit edit(PlanEdit.Step step) {
        return new PlanEdit(UUID.randomUUID().toString(), Sample.NOON, "observers", "a third observer is free", step);
    }

}
