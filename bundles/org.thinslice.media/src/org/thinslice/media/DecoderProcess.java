// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.thinslice.base.Problem;

/** A running decoder process, seen from the process that uses it. One question at a time; an answer that does not come in time ends it. */
final class DecoderProcess implements AutoCloseable {

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
    private final Patience patience;
    private SharedPictures pictures = SharedPictures.NONE;
    private String served = "";

    DecoderProcess(List<String> command, ScheduledExecutorService watchdog, Patience patience) throws IOException {
        this.watchdog = watchdog;
        this.patience = patience;
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /** Waits until it is ready to work; fails if what was started is no decoder. */
    void greet() throws IOException {
        try {
            if (ask(DecoderMain.HELLO, nothing -> { }, DataInputStream::readInt) != DecoderMain.GREETING)
                throw new IOException("not a decoder of this version");
        } catch (Problem | IOException unfit) {
            close();
            throw unfit instanceof IOException io ? io : new IOException(unfit);
        }
    }

    /**
     * Asks something.
     *
     * @return null if the answer is that there is nothing
     * @throws Problem     if the file is at fault
     * @throws Hung        if it had to be ended because it did not answer in time
     * @throws IOException if the process died
     */
    <T> T ask(int what, Question question, Answer<T> answer) throws IOException, Problem {
        var late = new AtomicBoolean();
        var ending = watch(what, late);
        try {
            out.writeByte(what);
            question.write(out);
            out.flush();
            return read(answer);
        } catch (IOException ended) {
            throw late.get() ? new Hung(ended) : ended;
        } finally {
            ending.run();
        }
    }

    private <T> T read(Answer<T> answer) throws IOException, Problem {
        int kind = in.readByte();
        return switch (kind) {
            case DecoderMain.PROBLEM -> throw new Problem(in.readUTF());
            case DecoderMain.DONE -> answer.read(in);
            case DecoderMain.NOTHING -> null;
            default -> throw new IOException("answer " + kind);
        };
    }

    private Runnable watch(int what, AtomicBoolean late) throws IOException {
        try {
            var ending = watchdog.schedule(() -> {
                late.set(true);
                process.destroyForcibly();
            }, patience.of(what).toMillis(), TimeUnit.MILLISECONDS);
            return () -> ending.cancel(false);
        } catch (RejectedExecutionException closed) {
            throw new IOException("the player is closed", closed);
        }
    }

    /** What it has open, or had open last; it opens the same again fastest. */
    String served() {
        return served;
    }

    void serves(String what) {
        served = what;
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
