// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.study.Ledger;
import org.thinslice.study.Plan;

class GuardTest {

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void a_study_with_ratings() throws Exception {
        file = folder.resolve("a.study");
        try (var study = StudyFile.create(file, Sample.plan(4))) {
            for (int i = 0; i < 4; i++)
                study.ledger().append(List.of(Sample.rating("k1", "s01x" + i, i + 1)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "update ledger set body = '{}'", "delete from ledger", "replace into ledger select * from ledger where position = 2",
            "insert into ledger select * from ledger where position = 2 on conflict (position) do update set body = '{}'",
            "update scheme set xml = 'x'", "delete from scheme" })
    void what_was_written_is_neither_changed_nor_deleted(String command) throws Exception {
        var before = content(file);
        try (var connection = Connections.open(file, false)) {
            assertThatThrownBy(() -> execute(connection, command)).isInstanceOf(SQLException.class);
        }
        assertThat(content(file)).isEqualTo(before);
        assertThat(StudyFile.audit(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "update ledger set body = replace(body, '\"value\":2.0', '\"value\":9.0')", "update ledger set observer = 'k2' where position = 3",
            "update ledger set at = '2020-01-01T00:00:00Z' where position = 3" })
    void a_rating_changed_behind_our_back_is_named_and_the_study_is_open_for_reading_only(String command) throws Exception {
        forge(command);
        try (var study = StudyFile.open(file)) {
            assertThat(study.readOnly()).get().asString().contains("Entry 3");
            assertThatThrownBy(() -> study.ledger().append(List.of(Sample.rating("k1", "s02x0", 1)))).isInstanceOf(Problem.class);
        }
        assertThat(StudyFile.audit(file)).hasSize(1);
    }

    @Test
    void a_deleted_entry_leaves_a_gap_that_is_named() throws Exception {
        forge("delete from ledger where position = 3");
        assertThat(StudyFile.audit(file)).singleElement().asString().contains("Before entry 4");
    }

    @Test
    void entries_cut_off_the_end_are_missed() throws Exception {
        forge("delete from ledger where position > 3");
        assertThat(StudyFile.audit(file)).singleElement().asString().contains("2 entries are missing after entry 3");
    }

    @Test
    void entries_that_change_places_are_named() throws Exception {
        forge("update ledger set position = 100 where position = 3");
        assertThat(StudyFile.audit(file)).isNotEmpty();
    }

    @Test
    void a_plan_changed_behind_our_back_is_noticed() throws Exception {
        try (var connection = Connections.open(file, false)) {
            execute(connection, "update recording set session = 'another' where id = 's01'");
        }
        try (var study = StudyFile.open(file)) {
            assertThat(study.readOnly()).get().asString().contains("plan");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "drop trigger ledger_is_never_updated", "create table extra (x)",
            "create trigger evil after insert on ledger begin insert into extra values (new.body); end",
            "create view observer_names as select * from observer" })
    void tables_that_are_not_as_we_make_them_are_refused(String command) throws Exception {
        try (var connection = Connections.open(file, false)) {
            execute(connection, command);
        }
        assertThatThrownBy(() -> StudyFile.open(file)).isInstanceOf(Problem.class).hasMessageContaining("a.study")
                .hasMessageContaining(command.split(" ")[2]);
    }

    @Test
    void a_copy_made_while_the_study_is_open_has_every_rating() throws Exception {
        try (var study = StudyFile.open(file)) {
            study.ledger().append(List.of(Sample.rating("k1", "s02x0", 5)));
            var copy = Files.copy(file, folder.resolve("copy.study"));
            assertThat(content(copy)).isEqualTo(content(file));
            assertThat(StudyFile.audit(copy)).isEmpty();
        }
    }

    @Test
    void where_nothing_may_be_written_it_can_still_be_read() throws Exception {
        var before = Files.readAllBytes(file);
        try (var study = StudyFile.open(file, false, Progress.NONE)) {
            assertThat(study.readOnly()).get().asString().contains("for reading only");
            assertThat(study.plan()).isEqualTo(Sample.plan(4));
            assertThat(study.ledger().after(0)).hasSize(5);
            assertThatThrownBy(() -> study.ledger().append(List.of(Sample.rating("k1", "s02x0", 5)))).isInstanceOf(Problem.class)
                    .hasMessageContaining("cannot be written here");
        }
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void a_full_disk_costs_nothing_that_was_saved_and_the_rating_can_be_given_again() throws Exception {
        try (var database = new Database(file, false)) {
            var ledger = new SqliteLedger(database, Sample.ID);
            database.write(connection -> {
                int pages = connection.createStatement().executeQuery("pragma page_count").getInt(1);
                return connection.createStatement().execute("pragma max_page_count = " + pages);
            });
            var ratings = new ArrayList<>(List.of(Sample.rating("k1", "s02x0", 5)));
            while (ratings.size() < 200)
                ratings.add(Sample.rating("k1", "s02x1", 5));
            assertThatThrownBy(() -> ledger.append(ratings)).isInstanceOf(Problem.class).hasMessageContaining("disk is full");
            assertThat(ledger.after(0)).hasSize(5);
            ledger.append(ratings);
            assertThat(ledger.after(0)).hasSize(205);
        }
        assertThat(StudyFile.audit(file)).isEmpty();
    }

    @Test
    void no_damaged_byte_ever_passes_for_the_study_that_was_saved() throws Exception {
        var original = Files.readAllBytes(file);
        var content = content(file);
        var random = new Random(20260301);
        for (int i = 0; i < 250; i++) {
            var mutant = original.clone();
            for (int n = 1 + random.nextInt(20); n > 0; n--)
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            var damaged = folder.resolve("damaged.study");
            Files.write(damaged, random.nextInt(10) == 0 ? java.util.Arrays.copyOf(mutant, random.nextInt(mutant.length)) : mutant);
            assertThat(outcome(damaged, content)).as("mutant %d", i).isIn("refused", "read-only", "same");
        }
    }

    private static String outcome(Path damaged, List<Object> content) {
        try (var study = StudyFile.open(damaged)) {
            if (study.readOnly().isPresent())
                return "read-only";
            return content(study.plan(), study.ledger()).equals(content) ? "same" : "different";
        } catch (Problem refused) {
            return "refused";
        }
    }

    private static List<Object> content(Path file) throws Problem {
        try (var study = StudyFile.open(file)) {
            return content(study.plan(), study.ledger());
        }
    }

    private static List<Object> content(Plan plan, Ledger ledger) throws Problem {
        var all = new ArrayList<Object>(ledger.after(0));
        all.add(plan);
        return all;
    }

    /** Changes the ledger as somebody would who knows SQLite, and leaves the tables as they were. */
    private void forge(String command) throws SQLException {
        try (var connection = Connections.open(file, false)) {
            var triggers = Rows.read(connection, "select name, sql from sqlite_schema where name like 'ledger_is_never%'",
                    row -> List.of(row.getString(1), row.getString(2)));
            for (var trigger : triggers)
                execute(connection, "drop trigger " + trigger.get(0));
            execute(connection, command);
            for (var trigger : triggers)
                execute(connection, trigger.get(1));
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
