// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/** Has a slice decoded in another process. If that process dies or hangs, another one goes on where it stopped. */
final class RemoteFeed implements Feed {

    private static final Texts TEXTS = Texts.of(RemoteFeed.class);
    private static final int RETRIES = 1;
    private static final DecoderProcess.Question NO_MORE = out -> { };

    private interface Call<T> {
        T with(DecoderProcess process) throws IOException, Problem;
    }

    private final DecoderPool pool;
    private final Cue cue;
    private DecoderProcess process;
    private int width;
    private int height;
    private int askedWidth;
    private int askedHeight;
    private long last;
    private boolean delivered;
    private boolean near;
    private int lost;
    /** Whether it has been sent anywhere: opening alone decodes nothing. */
    private boolean sent;

    RemoteFeed(DecoderPool pool, Cue cue, int width, int height) throws Problem {
        this.pool = pool;
        this.cue = cue;
        this.width = width;
        this.height = height;
        last = cue.span().fromMicros();
        try {
            retrying(opened -> null);
        } catch (Problem atFault) {
            close();
            throw atFault;
        }
    }

    @Override
    public void size(int newWidth, int newHeight) throws Problem {
        width = newWidth;
        height = newHeight;
        if (width != askedWidth || height != askedHeight)
            retrying(opened -> null);
    }

    @Override
    public void goTo(long micros) throws Problem {
        remember(micros, false);
        retrying(opened -> go(opened, DecoderMain.GO_TO, micros));
    }

    @Override
    public void goNear(long micros) throws Problem {
        remember(micros, true);
        retrying(opened -> go(opened, DecoderMain.GO_NEAR, micros));
    }

    private void remember(long micros, boolean roughly) {
        last = micros;
        delivered = false;
        near = roughly;
        lost = 0;
        sent = true;
    }

    private static Void go(DecoderProcess opened, int what, long micros) throws IOException, Problem {
        return opened.ask(what, out -> out.writeLong(micros), in -> null);
    }

    @Override
    public Optional<Frame> next() throws Problem {
        var frame = Optional.ofNullable(retrying(this::next));
        frame.ifPresent(it -> {
            last = it.micros();
            delivered = true;
        });
        return frame;
    }

    private Frame next(DecoderProcess opened) throws IOException, Problem {
        return opened.ask(DecoderMain.NEXT, NO_MORE, in -> {
            long micros = in.readLong();
            int frameWidth = in.readInt();
            int frameHeight = in.readInt();
            return new Frame(micros, frameWidth, frameHeight, pixels(opened.pictures(), in.readInt(), frameWidth, frameHeight));
        });
    }

    /** A process that a hostile file has taken over may answer anything: nothing it says is believed unchecked. */
    private static ByteBuffer pixels(SharedPictures pictures, int at, int frameWidth, int frameHeight) throws IOException {
        boolean fits = frameWidth > 0 && frameHeight > 0 && 4L * frameWidth * frameHeight <= pictures.slotBytes();
        if (!fits || at != 0 && at != pictures.slotBytes())
            throw new IOException("a picture of %d × %d at %d".formatted(frameWidth, frameHeight, at));
        return pictures.memory().slice(at, 4 * frameWidth * frameHeight);
    }

    @Override
    public Optional<Pcm> sound(double rate) throws Problem {
        if (!cue.channel().sound())
            return Optional.empty();
        var only = cue.with(Channel.SOUND_ONLY);
        try (var beside = new RemoteFeed(pool, only, 2, 2)) {
            return Optional.ofNullable(beside.retrying(opened ->
                    opened.ask(DecoderMain.SOUND, out -> out.writeDouble(rate), in -> pcm(in, rate))));
        }
    }

    private Pcm pcm(DataInputStream in, double rate) throws IOException {
        int count = in.readInt();
        if (count < 0 || count % 2 != 0 || count > 2 * (cue.span().micros() * 1e-6 * Pcm.RATE / rate + 2))
            throw new IOException("%d samples of sound".formatted(count));
        var bytes = new byte[2 * count];
        in.readFully(bytes);
        var samples = new short[count];
        ByteBuffer.wrap(bytes).asShortBuffer().get(samples);
        return new Pcm(samples);
    }

    private synchronized <T> T retrying(Call<T> call) throws Problem {
        while (true) {
            try {
                return call.with(opened());
            } catch (IOException failure) {
                drop();
                if (lost++ >= RETRIES)
                    throw gaveUp(failure);
            }
        }
    }

    private Problem gaveUp(IOException failure) {
        var what = failure instanceof Hung ? "decoder.hung" : "decoder.died";
        return new Problem(cue.file().toString(), null, TEXTS.say(what), TEXTS.say(what + ".next"), failure);
    }

    private void drop() {
        if (process != null)
            process.close();
        process = null;
    }

    /** The process, opened at the place and size last asked for. */
    private DecoderProcess opened() throws IOException, Problem {
        if (process == null) {
            process = lost == 0 ? pool.take(cue.channel().picture() ? cue.file().toString() : "sound") : pool.takeNew();
            process.ask(DecoderMain.OPEN, out -> {
                CueCode.write(cue, out);
                out.writeInt(width);
                out.writeInt(height);
            }, in -> null);
            askedWidth = 0;
            area();
            find();
        } else if (width != askedWidth || height != askedHeight)
            area();
        return process;
    }

    private void find() throws IOException, Problem {
        if (!sent)
            return;
        go(process, near ? DecoderMain.GO_NEAR : DecoderMain.GO_TO, last);
        for (boolean again = delivered; again;) {
            var frame = next(process);
            again = frame != null && frame.micros() < last;
        }
    }

    private void area() throws IOException, Problem {
        askedWidth = width;
        askedHeight = height;
        int bytes = 4 * (width + 2) * (height + 2);
        boolean larger = process.pictures().slotBytes() < bytes;
        if (larger)
            process.pictures(SharedPictures.of(bytes));
        var pictures = process.pictures();
        try {
            process.ask(DecoderMain.AREA, out -> {
                out.writeInt(width);
                out.writeInt(height);
                out.writeUTF(larger ? pictures.path().toString() : "");
                if (larger)
                    out.writeInt(pictures.slotBytes());
            }, in -> null);
        } finally {
            if (larger)
                pictures.unlink();
        }
    }

    /** The process in use, for tests that end it. */
    synchronized Optional<ProcessHandle> handle() {
        return Optional.ofNullable(process).map(DecoderProcess::handle);
    }

    @Override
    public synchronized void close() {
        if (process == null)
            return;
        try {
            process.ask(DecoderMain.CLOSE, NO_MORE, in -> null);
            pool.giveBack(process);
        } catch (IOException | Problem unusable) {
            process.close();
        }
        process = null;
    }
}
