// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.thinslice.base.Problem;

import org.thinslice.media.av.Decoding;

/**
 * The decoder process: decodes one slice at a time for the process that started it and ends with it. What a hostile file
 * does to a decoder happens here and takes nothing else down.
 */
final class DecoderMain {

    static final int OPEN = 1;
    static final int AREA = 2;
    static final int GO_TO = 3;
    static final int GO_NEAR = 4;
    static final int NEXT = 5;
    static final int SOUND = 6;
    static final int CLOSE = 7;
    static final int HELLO = 8;

    /** Said to show that it is a decoder, and one that understands these questions. */
    static final int GREETING = 0x7415_0002;

    static final int DONE = 1;
    static final int NOTHING = 2;
    static final int PROBLEM = 3;

    /** Recordings that stay open for their next slice: two, as two may be shown side by side. */
    private static final int KEPT_OPEN = 2;

    private final DataInputStream in;
    private final DataOutputStream out;
    private final Shelf shelf = new Shelf(KEPT_OPEN);
    private Feed feed;
    private Cue cue;
    private MappedByteBuffer shared;
    private int slotBytes;
    private int slot;
    /** Decoded while the other process works on the picture before it. */
    private Optional<Frame> ahead;

    private DecoderMain(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** Serves standard input and output until the other end goes away. */
    public static void main(String[] arguments) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(System.in));
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        try {
            new DecoderMain(in, out).serve();
        } catch (EOFException theOtherEndIsGone) {
            System.exit(0);
        }
    }

    private void serve() throws IOException {
        while (true) {
            int asked = in.readByte();
            try {
                answer(asked);
            } catch (Problem problem) {
                out.writeByte(PROBLEM);
                out.writeUTF(problem.getMessage());
            }
            out.flush();
            if (asked == NEXT)
                lookAhead();
        }
    }

    private void answer(int asked) throws IOException, Problem {
        switch (asked) {
            case OPEN -> open();
            case AREA -> area();
            case GO_TO -> go(true);
            case GO_NEAR -> go(false);
            case NEXT -> next();
            case SOUND -> sound();
            case CLOSE -> close();
            case HELLO -> hello();
            default -> throw new IOException("request " + asked);
        }
    }

    /** Has FFmpeg loaded before the first slice is asked for. */
    private void hello() throws IOException {
        Decoding.prepare();
        out.writeByte(DONE);
        out.writeInt(GREETING);
    }

    private void open() throws IOException, Problem {
        var asked = CueCode.read(in);
        int width = in.readInt();
        int height = in.readInt();
        cue = asked;
        feed = Feed.open(cue, width, height, shelf);
        out.writeByte(DONE);
    }

    private void area() throws IOException, Problem {
        int width = in.readInt();
        int height = in.readInt();
        var path = in.readUTF();
        if (!path.isEmpty())
            map(Path.of(path), in.readInt());
        feed.size(width, height);
        out.writeByte(DONE);
    }

    private void map(Path path, int bytes) throws IOException {
        slotBytes = bytes;
        try (var channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            shared = channel.map(FileChannel.MapMode.READ_WRITE, 0, 2L * bytes);
        }
        if (ahead != null)
            ahead.ifPresent(this::share);
    }

    private void go(boolean exactly) throws IOException, Problem {
        long micros = in.readLong();
        ahead = null;
        if (exactly)
            feed.goTo(micros);
        else
            feed.goNear(micros);
        out.writeByte(DONE);
    }

    private void next() throws IOException, Problem {
        if (ahead == null)
            ahead = decode();
        out.writeByte(ahead.isPresent() ? DONE : NOTHING);
        if (ahead.isEmpty())
            return;
        out.writeLong(ahead.get().micros());
        out.writeInt(ahead.get().width());
        out.writeInt(ahead.get().height());
        out.writeInt(slot * slotBytes);
    }

    private void lookAhead() {
        if (ahead == null || ahead.isEmpty())
            return;
        try {
            ahead = decode();
        } catch (Problem comesAgain) {
            // nobody has asked for that picture yet; whoever does is told
            ahead = null;
        }
    }

    private Optional<Frame> decode() throws Problem {
        slot = 1 - slot;
        var frame = feed.next();
        frame.ifPresent(this::share);
        return frame;
    }

    private void share(Frame frame) {
        shared.slice(slot * slotBytes, slotBytes).put(frame.bgrx());
    }

    private void sound() throws IOException, Problem {
        double rate = in.readDouble();
        var pcm = feed.sound(rate);
        out.writeByte(pcm.isPresent() ? DONE : NOTHING);
        if (pcm.isEmpty())
            return;
        var samples = pcm.get().samples();
        var bytes = ByteBuffer.allocate(2 * samples.length);
        bytes.asShortBuffer().put(samples);
        out.writeInt(samples.length);
        out.write(bytes.array());
    }

    private void close() throws IOException {
        ahead = null;
        if (feed != null)
            feed.close();
        feed = null;
        out.writeByte(DONE);
    }
}
