// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.agreement.Settings;
import org.thinslice.base.AtomicFile;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** Whatever an export is stopped by, the file that was there stays, nothing half-written lies beside it, and no thread goes on. */
class BrokenExportTest {

    private static final ExportSettings QUICK = ExportSettings.of("1.0", SmallStudy.NOON).withAgreement(Settings.DEFAULT.withRounds(50)).withCharts(true);
    private static final List<Column<String>> ONE = List.of(Column.text("text", 20, (out, text) -> out.unique(text)));
    /** As long as many of the blocks that the writer takes, and different enough that compressing takes a while. */
    private static final List<String> LONG = IntStream.range(0, 60_000).mapToObj(i -> "text " + i * 7_919L % 60_013).toList();

    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void before() throws Exception {
        target = Files.writeString(folder.resolve("ratings.xlsx"), "what was there");
    }

    @AfterEach
    void nothing_is_left_of_it() throws Exception {
        assertThat(target).hasContent("what was there");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
        for (var thread : Thread.getAllStackTraces().keySet())
            if (thread.getName().equals("workbook writer")) {
                thread.join(20_000);
                assertThat(thread.isAlive()).as("the thread that writes goes on").isFalse();
            }
    }

    @Test
    void cancelled_at_any_step() throws Exception {
        var study = SmallStudy.open();
        var steps = new AtomicLong();
        Workbook.write(study, folder.resolve("whole.xlsx"), QUICK, (done, total) -> steps.incrementAndGet() > 0);
        Files.delete(folder.resolve("whole.xlsx"));
        assertThat(steps.get()).isGreaterThan(20);
        for (long at = 0; at < steps.get(); at += 1 + steps.get() / 8) {
            var left = new AtomicLong(at);
            assertThatThrownBy(() -> Workbook.write(study, target, QUICK, (done, total) -> left.getAndDecrement() > 0)).isInstanceOf(Stopped.class);
            nothing_is_left_of_it();
        }
    }

    @Test
    void cancelled_among_its_rows() {
        assertThatThrownBy(() -> write(LONG, (done, total) -> done < 30_000)).isInstanceOf(Stopped.class);
    }

    @Test
    void a_row_that_cannot_be_made() {
        for (var broken : List.of(new IllegalStateException("no such slice"), new AssertionError("no such slice")))
            assertThatThrownBy(() -> write(List.of(Column.text("text", 20, (out, text) -> {
                if (text.equals(LONG.get(50_000)))
                    throw thrown(broken);
                out.unique(text);
            })), LONG, Progress.NONE)).isSameAs(broken);
    }

    private static RuntimeException thrown(Throwable broken) {
        if (broken instanceof Error error)
            throw error;
        return (RuntimeException) broken;
    }

    @Test
    void an_interrupted_thread() {
        Thread.currentThread().interrupt();
        var failure = catchThrowable(() -> write(LONG, Progress.NONE));
        assertThat(Thread.interrupted()).as("whoever interrupted it can still be told").isTrue();
        assertThat(failure).isInstanceOf(Problem.class);
    }

    /** Full after so many bytes: in the parts before the rows, among the rows, in the last block, in the list of parts at the end. */
    @Test
    void a_disk_that_is_full_sooner_or_later() throws Exception {
        var size = new Sized(Long.MAX_VALUE);
        into(size);
        for (long room : List.of(0L, 100L, size.written / 3, size.written / 2, size.written - 20_000, size.written - 500, size.written - 60))
            assertThatThrownBy(() -> AtomicFile.write(target, out -> into(new Sized(room)))).as(room + " bytes of " + size.written)
                    .isInstanceOf(Problem.class).hasStackTraceContaining("no space left");
    }

    private static void into(OutputStream out) throws IOException, Problem {
        try (var book = new Book()) {
            TableSheet.add(book, new SheetTable<>("Texts", ONE, 0, LONG), Progress.NONE);
            book.writeTo(out, SmallStudy.NOON);
        }
    }

    private void write(List<String> rows, Progress progress) throws Problem {
        write(ONE, rows, progress);
    }

    private void write(List<Column<String>> columns, List<String> rows, Progress progress) throws Problem {
        try (var book = new Book()) {
            TableSheet.add(book, new SheetTable<>("Texts", columns, 0, rows), progress);
            AtomicFile.write(target, out -> book.writeTo(out, SmallStudy.NOON));
        }
    }

    /** A disk with room for so much. */
    private static final class Sized extends OutputStream {

        private final long room;
        private long written;

        Sized(long room) {
            this.room = room;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            written += length;
            if (written > room)
                throw new IOException("no space left");
        }
    }
}
