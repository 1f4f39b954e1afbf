// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.Optional;
import java.util.OptionalDouble;

import org.thinslice.base.Texts;
import org.thinslice.base.TimeSpan;

/** Plays the sound of slices, or says once that it cannot be heard here. */
final class Loudspeaker {

    private static final Texts TEXTS = Texts.of(Loudspeaker.class);

    private final Stage<?> stage;
    private final double offsetMicros;
    private double volume;
    private boolean muted;
    private Optional<SoundOut> device;
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
        device().ifPresent(out -> out.cue(pcm.get(), (int) Math.round((micros - span.fromMicros()) / rate * Pcm.RATE / 1e6)));
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
        device().ifPresent(SoundOut::start);
        playing = true;
        return true;
    }

    /** Which time of the recording is heard now, µs; empty as long as nothing is. */
    OptionalDouble heard() {
        if (!playing || device == null || device.isEmpty())
            return OptionalDouble.empty();
        long played = device.get().played();
        if (played <= 0)
            return OptionalDouble.empty();
        if (played * cuedRate * 1e6 / Pcm.RATE + cuedFrom >= cuedFrom + cued.frames() * 1e6 * cuedRate / Pcm.RATE)
            return OptionalDouble.empty();
        return OptionalDouble.of(cuedFrom + (played * 1e6 / Pcm.RATE - offsetMicros) * cuedRate);
    }

    /** Stops at once. */
    void silence() {
        if (playing || cued != null)
            if (device != null)
                device.ifPresent(SoundOut::stop);
        playing = false;
        cued = null;
        cuedFrom = -1;
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
        if (device != null)
            device.ifPresent(out -> out.volume(muted ? 0 : volume));
    }

    private Optional<SoundOut> device() {
        if (device == null) {
            device = SoundOut.open();
            if (device.isEmpty())
                stage.tell(listener -> listener.notice(TEXTS.say("sound.no.device")));
            tellVolume();
        }
        return device;
    }

    void close() {
        if (device != null)
            device.ifPresent(SoundOut::close);
    }
}
