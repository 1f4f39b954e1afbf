// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import java.nio.file.Path;

import org.bytedeco.ffmpeg.avutil.AVRational;

import org.thinslice.base.Problem;

/** What is believed of a recording. What claims more is broken or hostile; it gets a sentence before it gets memory. */
public final class Limits {

    static {
        Natives.load();
    }

    /** The longer side of a picture as shown, pixels. */
    public static final int MOST_SIDE = 16_384;

    /** A longer recording has wrong time stamps: a year, µs. */
    public static final long MOST_MICROS = 31_622_400_000_000L;

    /** Sound read in one piece: an hour, µs. */
    public static final long MOST_SOUND_MICROS = 3_600_000_000L;

    /** Time zero may be a date, as in recordings of a network camera, but not one centuries away, µs. */
    private static final long MOST_ZERO = 10_000_000_000_000_000L;

    /** How many times as wide as high a pixel may be, or as high as wide; what claims more is shown with square pixels. */
    private static final double MOST_STRETCHED = 8;

    /** Pictures listed of one recording: a day with 100 a second. */
    static final int MOST_PICTURES = 8_640_000;

    private static final int LEAST_RATE = 1_000;
    private static final int MOST_RATE = 768_000;
    private static final int MOST_CHANNELS = 64;

    private Limits() {
    }

    /** Refuses pictures that are too large to be decoded. */
    static void checkPicture(Path file, int width, int height) throws Problem {
        if (width > MOST_SIDE || height > MOST_SIDE || (long) width * height > Decoding.MOST_PIXELS)
            throw Failures.about(file, "picture.huge", Integer.toString(width), Integer.toString(height));
    }

    /** Refuses sound that cannot be turned into stereo of 48 kHz in reasonable memory. */
    static void checkSound(Path file, int rate, int channels) throws Problem {
        if (rate < LEAST_RATE || rate > MOST_RATE || channels < 1 || channels > MOST_CHANNELS)
            throw Failures.about(file, "sound.odd", Integer.toString(channels), Integer.toString(rate));
    }

    /** Refuses time stamps that nothing can be counted from. */
    public static void checkZero(Path file, long zeroMicros) throws Problem {
        if (Math.abs(zeroMicros) > MOST_ZERO || zeroMicros == Long.MIN_VALUE)
            throw Failures.about(file, "times.odd");
    }

    /** Refuses a recording that would last for years. */
    public static void checkLength(Path file, long micros) throws Problem {
        if (micros < 1 || micros > MOST_MICROS)
            throw Failures.about(file, "times.odd");
    }

    /** Refuses to read more sound at once than fits into memory. */
    public static void checkSoundLength(Path file, long fromMicros, long toMicros) throws Problem {
        if (toMicros > MOST_MICROS || toMicros - fromMicros > MOST_SOUND_MICROS)
            throw Failures.about(file, "sound.long");
    }

    /** There was not enough memory for a recording. */
    public static Problem outOfMemory(Path file) {
        return Failures.about(file, "out.of.memory");
    }

    /** The pictures of a recording are of a kind that cannot be converted. */
    public static Problem cannotBeShown(Path file) {
        return Failures.about(file, "picture.odd");
    }

    /** The width of a picture in square pixels. Shapes of pixels that cannot be right do not count. */
    static int squareWidth(int width, int height, AVRational shape) {
        if (shape.num() < 1 || shape.den() < 1)
            return width;
        double stretched = shape.num() / (double) shape.den();
        double square = Math.max(1, Math.rint(width * stretched));
        boolean right = stretched <= MOST_STRETCHED && stretched >= 1 / MOST_STRETCHED && square <= MOST_SIDE
                && square * height <= Decoding.MOST_PIXELS;
        return right ? (int) square : width;
    }
}
