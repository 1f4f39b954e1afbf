// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.Arrays;

import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;
import org.thinslice.base.TimeSpan;

import org.thinslice.media.av.Stamps;
import org.thinslice.media.av.Survey;

/**
 * Checks a copy of a recording against the original before it is used: time zero, length, the time stamp of every picture,
 * and, at places spread over the recording, the pictures and the sound themselves.
 *
 * @param original     the recording
 * @param copy         its copy
 * @param samePictures whether every picture must be the same, pixel for pixel, or only look like it
 */
record CopyCheck(MediaSource original, MediaSource copy, boolean samePictures) {

    private static final Texts TEXTS = Texts.of(CopyCheck.class);
    private static final int PLACES = 6;
    private static final long LOOK_MICROS = 300_000;
    private static final int LOOK_WIDTH = 96;
    private static final int LOOK_HEIGHT = 54;
    private static final double ALIKE = 8;
    private static final int ROUNDING = 16;
    private static final int RARE = 400;

    /** Gives the copy back if it is exact. */
    MediaSource run(boolean sameSound, Progress progress) throws Problem {
        progress.stage(TEXTS.say("rewrite.checking", copy.file().getFileName()));
        check(copy.zeroMicros() == 0, "zero", copy.zeroMicros());
        var before = survey(original, progress);
        long longer = copy.durationMicros() - original.durationMicros();
        check(longer == 0 || before.unstamped() > 0 && longer > 0, "length", longer);
        if (before.unstamped() == 0)
            stamps(before.shownFrom(original.zeroMicros()), survey(copy, progress).shownFrom(0));
        for (int i = 0; i < PLACES; i++) {
            long from = Math.max(0, original.durationMicros() - LOOK_MICROS) * i / (PLACES - 1);
            var span = new TimeSpan(from, Math.min(original.durationMicros(), from + LOOK_MICROS));
            pictures(span);
            if (sameSound)
                check(sameSound(span), "sound", from);
            progress.step(i + 1L, PLACES);
        }
        return copy;
    }

    /** Pictures that a decoder cannot show, damaged ones for instance, are not among those that were coded anew. */
    private void stamps(long[] before, long[] after) throws Problem {
        if (samePictures)
            check(Arrays.equals(before, after), "stamps", Arrays.mismatch(before, after));
        else
            check(after.length <= before.length && Arrays.stream(after).allMatch(at -> Arrays.binarySearch(before, at) >= 0), "stamps",
                    after.length - before.length);
    }

    private static Stamps survey(MediaSource source, Progress progress) throws Problem {
        return Survey.of(source.file(), source.video().orElseThrow().stream(), progress);
    }

    private void pictures(TimeSpan span) throws Problem {
        try (var before = FrameReader.open(original, span, LOOK_WIDTH, LOOK_HEIGHT);
                var after = FrameReader.open(copy, span, LOOK_WIDTH, LOOK_HEIGHT)) {
            for (var one = before.next(); one.isPresent(); one = before.next()) {
                var other = after.next();
                long at = one.get().micros();
                check(other.isPresent() && other.get().micros() == at, "pictures", at);
                check(difference(one.get(), other.get()) <= (samePictures ? 0 : ALIKE), "pictures", at);
            }
            check(after.next().isEmpty(), "pictures", span.toMicros());
        }
    }

    /**
     * Whether the same samples are at the same places. At the edges of the sound a resampler has less to go by, and decoders
     * of one coding round differently, so a few may differ; sound that is off by a sample differs everywhere.
     */
    private boolean sameSound(TimeSpan span) throws Problem {
        var before = Pcm.read(original, span).samples();
        var after = Pcm.read(copy, span).samples();
        int different = 0;
        for (int i = 0; i < before.length; i++)
            if (Math.abs(before[i] - after[i]) > ROUNDING)
                different++;
        return different <= before.length / RARE;
    }

    /** Mean difference of the colours, 0 to 255. */
    private static double difference(Frame one, Frame other) {
        var a = one.bgrx();
        var b = other.bgrx();
        long sum = 0;
        for (int i = 0; i < a.capacity(); i++)
            sum += i % 4 == 3 ? 0 : Math.abs((a.get(i) & 0xFF) - (b.get(i) & 0xFF));
        return sum / (a.capacity() * 0.75);
    }

    private void check(boolean right, String what, long detail) throws Problem {
        if (!right)
            throw new Problem(original.file().toString(), null, TEXTS.say("rewrite.inexact", what + " " + detail),
                    TEXTS.say("rewrite.inexact.next"), null);
    }
}
