// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

import org.thinslice.media.av.Muxer;
import org.thinslice.media.av.PictureEncoder;
import org.thinslice.media.av.SoundEncoder;

/** Writes an mp4 file (H.264, AAC) of given pictures and sound, without metadata. The file appears when it is complete. */
public final class VideoWriter implements AutoCloseable {

    private static final Texts TEXTS = Texts.of(VideoWriter.class);
    private static final int SMALLEST = 16;
    private static final int LARGEST = 8192;

    /**
     * What to write.
     *
     * @param width           even, 16 to 8192 pixels; likewise {@code height}
     * @param framesPerSecond of pictures that have no time stamp of their own
     * @param keyFrameEvery   frames from one key frame to the next
     * @param kilobits        kbit/s of the picture
     * @param sound           whether there is sound
     */
    public record Format(int width, int height, double framesPerSecond, int keyFrameEvery, int kilobits, boolean sound) {

        public Format {
            if (!even(width) || !even(height) || !(framesPerSecond > 0) || keyFrameEvery < 1 || kilobits < 1)
                throw new IllegalArgumentException(TEXTS.say("write.format", width, height, framesPerSecond));
        }

        /** A key frame every second, a bit rate that suits the size, with sound. */
        public static Format of(int width, int height, double framesPerSecond) {
            int kilobits = (int) Math.max(300, width * height * framesPerSecond / 10_000);
            return new Format(width, height, framesPerSecond, (int) Math.max(1, Math.round(framesPerSecond)), kilobits, true);
        }

        private static boolean even(int side) {
            return side >= SMALLEST && side <= LARGEST && side % 2 == 0;
        }
    }

    private final Path file;
    private final Path fresh;
    private final Format format;
    private final Muxer muxer;
    private final PictureEncoder pictures;
    private final SoundEncoder sound;
    private long frames;
    private boolean closed;
    private boolean broken;

    private VideoWriter(Path file, Format format) throws Problem {
        this.file = file;
        this.format = format;
        fresh = file.resolveSibling("." + file.getFileName() + ".new");
        muxer = new Muxer(fresh);
        pictures = new PictureEncoder(muxer, format.width(), format.height(), format.framesPerSecond(), format.keyFrameEvery(),
                format.kilobits());
        sound = format.sound() ? new SoundEncoder(muxer) : null;
        muxer.begin();
    }

    /** Starts a file; until {@link #close} nothing is at {@code file}. */
    public static VideoWriter create(Path file, Format format) throws Problem {
        return new VideoWriter(file, format);
    }

    /** Appends a picture at the constant rate; width × height pixels 0x00RRGGBB, rows from the top. */
    public void frame(int[] rgb) throws Problem {
        frame(rgb, Math.round(frames * 1e6 / format.framesPerSecond()));
    }

    /** Appends a picture with a time stamp of its own, µs from the start, later than the one before it. */
    public void frame(int[] rgb, long micros) throws Problem {
        doing(() -> pictures.encode(rgb, micros, Math.round(1e6 / format.framesPerSecond())));
        frames++;
    }

    /** Appends sound: 48 kHz, left and right in turn. */
    public void sound(short[] stereo) throws Problem {
        if (sound == null)
            throw new IllegalStateException("a video without sound was asked for");
        doing(() -> sound.encode(stereo));
    }

    /** Gives up: {@link #close} will remove what there is of the file. */
    void abandon() {
        broken = true;
    }

    private interface Step {
        void run() throws Problem;
    }

    private void doing(Step step) throws Problem {
        broken = true;
        step.run();
        broken = false;
    }

    /** Completes the file; after a failure it removes what there is of it. */
    @Override
    public void close() throws Problem {
        if (closed)
            return;
        closed = true;
        boolean failed = broken;
        try {
            if (!failed)
                finish();
        } finally {
            release();
        }
        move(!failed);
    }

    private void finish() throws Problem {
        doing(() -> {
            pictures.drain();
            if (sound != null)
                sound.drain();
            muxer.end();
        });
    }

    private void release() {
        pictures.close();
        if (sound != null)
            sound.close();
        muxer.close();
    }

    private void move(boolean complete) throws Problem {
        try {
            if (complete)
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            else
                Files.deleteIfExists(fresh);
        } catch (IOException failure) {
            throw new Problem(file.toString(), null, TEXTS.say("write.move"), TEXTS.say("write.move.next"), failure);
        }
    }
}
