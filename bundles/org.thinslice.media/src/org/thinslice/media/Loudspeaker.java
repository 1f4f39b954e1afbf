// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.OptionalDouble;

import org.thinslice.base.Texts;
import org.thinslice.base.TimeSpan;

/** Plays the sound of slices, or says once that it cannot be heard here. */
final class Loudspeaker {

    private static final Texts TEXTS = Texts.of(Loudspeaker.class);

    private final Stage<?> stage;
    private double offsetMicros;
    private double volume;
    private boolean muted;
    private SoundOut out;
    private volatile boolean told;
    private Pcm cued;
    private long cuedFrom = -1;
    private double cuedRate;
    private boolean playing;

    Loudspeaker(PlayerSettings settings, Stage<?> stage) {
        this.stage = stage;
        volume = settings.volume();
        offsetMicros = settings.soundOffsetMicros();
    }

    /** Makes the sound ready to start at once from {@code micros}. */
    void cue(SoundTrack track, TimeSpan span, long micros, double rate) {
        var pcm = track.pcm();
        if (pcm.isEmpty() || pcm.get() == cued && micros == cuedFrom && rate == cuedRate && !playing)
            return;
        playing = false;
        out().cue(pcm.get(), (int) Math.round((micros - span.fromMicros()) / rate * Pcm.RATE / 1e6));
        cued = pcm.get();
        cuedFrom = micros;
        cuedRate = rate;
    }

    /** Plays from {@code micros}; false if the sound is not decoded yet and should be asked for again. */
    boolean play(SoundTrack track, TimeSpan span, long micros, double rate) {
        if (!track.ready())
            return false;
        if (track.pcm().isEmpty())
            return true;
        cue(track, span, micros, rate);
        out.start();
        playing = true;
        return true;
    }

    /** Makes the sound of the slice to come ready; false as long as the one before is still heard. */
    boolean cueNext(SoundTrack track, TimeSpan span, double rate) {
        if (track.pcm().isEmpty())
            return true;
        if (playing && !out.over())
            return false;
        cue(track, span, span.fromMicros(), rate);
        return true;
    }

    /** Leads a clock by what is heard; false if the sound is so late that it should be started again where the clock is. */
    boolean lead(MediaClock clock, long nowNanos) {
        var heard = heard(nowNanos);
        if (heard.isPresent())
            return clock.heard(heard.getAsDouble(), nowNanos);
        clock.notHeard();
        return true;
    }

    /** Which time of the recording is heard now, µs; empty as long as nothing is. */
    private OptionalDouble heard(long nowNanos) {
        if (!playing)
            return OptionalDouble.empty();
        var played = out.played(nowNanos);
        if (played.isEmpty() || played.getAsDouble() >= cued.frames())
            return OptionalDouble.empty();
        return OptionalDouble.of(cuedFrom + (played.getAsDouble() * 1e6 / Pcm.RATE - offsetMicros) * cuedRate);
    }

    /** Stops at once. */
    void silence() {
        if (cued != null)
            out.stop();
        playing = false;
        cued = null;
        cuedFrom = -1;
    }

    /** How much later than the device says the sound is heard, µs. */
    void offset(long micros) {
        offsetMicros = micros;
    }

    /** Stops at once what is not the beginning of this sound, made ready. */
    void silenceBut(SoundTrack track) {
        if (playing || cued == null || track.pcm().filter(pcm -> pcm == cued).isEmpty())
            silence();
    }

    void volume(double newVolume) {
        volume = newVolume;
        tellVolume();
    }

    void mute(boolean mute) {
        muted = mute;
        tellVolume();
    }

    private void tellVolume() {
        if (out != null)
            out.volume(muted ? 0 : volume);
    }

    private SoundOut out() {
        if (out == null) {
            out = new SoundOut(SoundLine::open, this::tellNone);
            tellVolume();
        }
        return out;
    }

    private void tellNone() {
        if (!told)
            stage.tell(listener -> listener.notice(TEXTS.say("sound.no.device")));
        told = true;
    }

    void close() {
        if (out != null)
            out.close();
    }
}
