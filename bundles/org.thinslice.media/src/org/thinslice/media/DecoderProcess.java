// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.thinslice.base.Problem;

/** A running decoder process, seen from the process that uses it. One question at a time; an answer that does not come in time ends it. */
final class DecoderProcess implements AutoCloseable {

    /** Longer than any healthy file on a slow network drive takes to answer; a hanging decoder is ended then. */
    private static final long PATIENCE_SECONDS = 20;

    /** What is written of a question. */
    interface Question {
        void write(DataOutputStream out) throws IOException;
    }

    /** What is read of an answer that is there. */
    interface Answer<T> {
        T read(DataInputStream in) throws IOException;
    }

    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final ScheduledExecutorService watchdog;
    private SharedPictures pictures = SharedPictures.NONE;

    DecoderProcess(List<String> command, ScheduledExecutorService watchdog) throws IOException {
        this.watchdog = watchdog;
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /**
     * Asks something.
     *
     * @return null if the answer is that there is nothing
     * @throws Problem     if the file is at fault
     * @throws IOException if the process died, or had to be ended because it hung
     */
    <T> T ask(int what, Question question, Answer<T> answer) throws IOException, Problem {
        var ending = watchdog.schedule(process::destroyForcibly, PATIENCE_SECONDS, TimeUnit.SECONDS);
        try {
            out.writeByte(what);
            question.write(out);
            out.flush();
            int kind = in.readByte();
            if (kind == DecoderMain.PROBLEM)
                throw new Problem(in.readUTF());
            return kind == DecoderMain.DONE ? answer.read(in) : null;
        } finally {
            ending.cancel(false);
        }
    }

    /** Memory in which it leaves pictures of up to {@code slotBytes} bytes; made anew when it is too small. */
    SharedPictures pictures() {
        return pictures;
    }

    void pictures(SharedPictures larger) {
        pictures = larger;
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Its process number, for tests that end it. */
    ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
