// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.thinslice.media.av.Coding;

/** What should be known about a recording with a picture; only what matters to slices is said. */
record Remarks(MediaSource source, PictureFacts facts, Coding coding, long soundEndMicros, int damaged) {

    /** Up to this distance a jump is hardly felt. */
    static final long FAR_MICROS = 2_000_000;
    private static final long ENDS_MICROS = 500_000;
    private static final long GAP_MICROS = 1_000_000;
    private static final long CUT_MICROS = 1_500_000;
    private static final int LARGE_PIXELS = 1920 * 1200;

    /** What there is to say of a recording that has sound alone. */
    static List<Remark> ofSound(MediaSource source) {
        return source.hasAudio() ? List.of(Remark.of(Remark.Kind.SOUND_ONLY)) : List.of();
    }

    /** The remarks, the weightiest first. */
    List<Remark> all() {
        var all = new ArrayList<Remark>();
        damage(all);
        speed(all);
        sound(all);
        picture(all);
        return all;
    }

    private void damage(List<Remark> all) {
        long end = Math.max(source.durationMicros(), soundEndMicros);
        boolean trusted = !source.format().startsWith("mpeg");
        if (trusted && coding.claimedMicros() - end > CUT_MICROS)
            all.add(Remark.of(Remark.Kind.CUT_OFF, clock(end), clock(coding.claimedMicros())));
        if (damaged > 0)
            all.add(Remark.of(Remark.Kind.DAMAGED, damaged));
        if (facts.gapMicros() > GAP_MICROS)
            all.add(Remark.of(Remark.Kind.GAP, seconds(facts.gapMicros()), clock(facts.gapAt())));
    }

    private void speed(List<Remark> all) {
        if (source.format().startsWith("mpeg"))
            all.add(Remark.of(Remark.Kind.NO_TABLE));
        if (facts.keyFrames().longestMicros() > FAR_MICROS)
            all.add(Remark.of(Remark.Kind.FAR_KEY_FRAMES, seconds(facts.keyFrames().longestMicros())));
    }

    private void sound(List<Remark> all) {
        if (!source.hasAudio())
            all.add(Remark.of(Remark.Kind.NO_SOUND));
        else if (soundEndMicros - source.durationMicros() > ENDS_MICROS)
            all.add(Remark.of(Remark.Kind.SOUND_GOES_ON, seconds(soundEndMicros - source.durationMicros())));
        else if (source.durationMicros() - soundEndMicros > ENDS_MICROS)
            all.add(Remark.of(Remark.Kind.SOUND_ENDS_EARLY, seconds(source.durationMicros() - soundEndMicros)));
    }

    private void picture(List<Remark> all) {
        var video = source.video().orElseThrow();
        if (video.width() * (long) video.height() > LARGE_PIXELS)
            all.add(Remark.of(Remark.Kind.LARGE, Integer.toString(video.width()), Integer.toString(video.height())));
        if (!facts.evenRate())
            all.add(Remark.of(Remark.Kind.UNEVEN_RATE));
        if (facts.interlaced())
            all.add(Remark.of(Remark.Kind.INTERLACED));
        if (coding.highRange())
            all.add(Remark.of(Remark.Kind.HIGH_RANGE));
    }

    /** Seconds with one decimal, as the user's language prints them. */
    private static String seconds(long micros) {
        return "%.1f".formatted(micros / 1e6);
    }

    private static String clock(long micros) {
        long seconds = micros / 1_000_000;
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
