// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What befalls decoder processes, for tests: they are killed, stopped, or never start. */
final class Hospital {

    /** As patient with a start and an opening as can be, and impatient with a hanging picture. */
    static final Patience SHORT = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(3), Duration.ofSeconds(1));

    private Hospital() {
    }

    /** A pool that notes what it says in {@code notices}. */
    static DecoderPool pool(DecoderPool.Command command, List<String> notices) {
        return new DecoderPool(command, SHORT, notices::add);
    }

    static DecoderPool pool() {
        return pool(new DecoderCommand(), new ArrayList<>());
    }

    /** Ends a process at once and waits until it is gone. */
    static void kill(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);
    }

    /** Makes a process stop answering without ending it. */
    static void freeze(ProcessHandle process) throws Exception {
        var kill = Stream.of("/bin/kill", "/usr/bin/kill").map(Path::of).filter(Files::isExecutable).findFirst();
        assumeTrue(kill.isPresent(), "no kill command on this system");
        var stopping = new ProcessBuilder(kill.get().toString(), "-STOP", String.valueOf(process.pid())).start();
        assertThat(stopping.waitFor()).isZero();
        // the signal is on its way then; thirty pictures are decoded in the meantime
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10); !stands(process) && System.nanoTime() < end;)
            Thread.onSpinWait();
    }

    /** Whether every thread of a process is stopped, where the system tells. */
    private static boolean stands(ProcessHandle process) throws IOException {
        var threads = Path.of("/proc", String.valueOf(process.pid()), "task");
        if (!Files.isDirectory(threads))
            return true;
        try (var each = Files.newDirectoryStream(threads)) {
            for (var thread : each) {
                var said = Files.readString(thread.resolve("stat"));
                if (said.charAt(said.lastIndexOf(')') + 2) != 'T')
                    return false;
            }
            return true;
        } catch (NoSuchFileException ended) {
            return false; // a thread ended while it was asked
        }
    }

    /** The decoders now running that this Java has started. */
    static List<ProcessHandle> decoders() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList();
    }
}
