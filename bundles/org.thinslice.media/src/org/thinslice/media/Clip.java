// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;

import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.TimeSpan;

/** Slices as files of their own, for kits and online studies: exactly the frames and samples of the slice, no metadata. */
public final class Clip {

    private static final int BLACK_WIDTH = 320;
    private static final int BLACK_HEIGHT = 180;
    private static final long SECOND = 1_000_000;

    private Clip() {
    }

    /** Writes what is presented of a cue as an mp4 file: its channel, its masks, the recording beside it. */
    public static void write(Cue cue, Path mp4, Progress progress) throws Problem {
        if (cue.beside().isPresent())
            PairClip.write(cue, mp4, progress);
        else
            write(Probe.forPlaying(cue.file()), cue.span(), mp4, cue.channel(), cue.masks(), progress);
    }

    /**
     * Writes a slice as an mp4 file. A sound-only clip has a black picture, as some players refuse files without one.
     *
     * @param channel what of the slice the clip has
     * @param masks   parts of the picture that are hidden in it for good
     */
    public static void write(MediaSource source, TimeSpan span, Path mp4, Channel channel, List<Mask> masks, Progress progress)
            throws Problem {
        boolean pictures = channel.picture() && source.hasVideo();
        boolean sound = channel.sound() && source.hasAudio();
        try (var writer = VideoWriter.create(mp4, format(source, pictures, sound))) {
            boolean complete = false;
            try {
                if (sound)
                    writer.sound(Pcm.read(source, span).samples());
                if (pictures)
                    copy(source, span, writer, masks, progress);
                else
                    black(span, writer, progress);
                complete = true;
            } finally {
                if (!complete)
                    writer.abandon();
            }
        }
    }

    static VideoWriter.Format black(boolean sound) {
        return new VideoWriter.Format(BLACK_WIDTH, BLACK_HEIGHT, 1, 1, 300, sound);
    }

    private static VideoWriter.Format format(MediaSource source, boolean pictures, boolean sound) {
        if (!pictures)
            return black(sound);
        var video = source.video().orElseThrow();
        return format(video.width(), video.height(), video.framesPerSecond(), sound);
    }

    static VideoWriter.Format format(int width, int height, double framesPerSecond, boolean sound) {
        double rate = framesPerSecond > 0 ? framesPerSecond : 30;
        var usual = VideoWriter.Format.of(even(width), even(height), rate);
        return new VideoWriter.Format(usual.width(), usual.height(), rate, usual.keyFrameEvery(), 2 * usual.kilobits(), sound);
    }

    private static int even(int side) {
        return Math.max(16, side / 2 * 2);
    }

    private static void copy(MediaSource source, TimeSpan span, VideoWriter writer, List<Mask> masks, Progress progress)
            throws Problem {
        var video = source.video().orElseThrow();
        int width = even(video.width());
        int height = even(video.height());
        var pixels = ByteBuffer.allocate(4 * width * height).order(ByteOrder.LITTLE_ENDIAN);
        var rgb = new int[width * height];
        try (var reader = FrameReader.open(source, span, width, height)) {
            for (var frame = reader.next(); frame.isPresent(); frame = reader.next()) {
                frame.get().copyTo(pixels.array());
                Blinds.draw(masks, width, height, pixels);
                pixels.asIntBuffer().get(rgb);
                writer.frame(rgb, frame.get().micros() - span.fromMicros());
                progress.step(frame.get().micros() - span.fromMicros(), span.micros());
            }
        }
    }

    static void black(TimeSpan span, VideoWriter writer, Progress progress) throws Problem {
        var black = new int[BLACK_WIDTH * BLACK_HEIGHT];
        for (long at = 0; at < span.micros(); at += SECOND) {
            writer.frame(black, at);
            progress.step(at, span.micros());
        }
    }
}
