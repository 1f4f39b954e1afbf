// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.nio.file.Path;
import java.util.Optional;

import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

import org.thinslice.media.av.Extent;
import org.thinslice.media.av.Found;
import org.thinslice.media.av.Limits;
import org.thinslice.media.av.Look;

/** Puts together what a first look at a recording found. */
final class Probe {

    private static final Texts TEXTS = Texts.of(Probe.class);

    private Probe() {
    }

    /** All that can be known. */
    static MediaSource of(Path file) throws Problem {
        var source = forPlaying(file);
        int leading = source.video().map(VideoTrack::stream).orElseGet(() -> source.audio().orElseThrow().stream());
        long end = Math.max(source.zeroMicros() + 1, Extent.endMicros(file, leading));
        Limits.checkLength(file, end - source.zeroMicros());
        return new MediaSource(file, source.format(), source.video(), source.audio(), source.zeroMicros(), end - source.zeroMicros());
    }

    /** What playing a slice needs, found faster: with a length of 1 µs instead of the real one. */
    static MediaSource forPlaying(Path file) throws Problem {
        var look = Look.at(file);
        var leading = look.picture().or(look::sound)
                .orElseThrow(() -> new Problem(file.toString(), null, TEXTS.say("probe.nothing"), TEXTS.say("probe.nothing.next"), null));
        long zero = leading.firstMicros().getAsLong();
        Limits.checkZero(file, zero);
        return new MediaSource(file, look.format(), look.picture().map(Probe::video), look.sound().map(Probe::audio), zero, 1);
    }

    private static VideoTrack video(Found found) {
        return new VideoTrack(found.stream(), found.codec(), found.width(), found.height(), found.rate(), found.turn().degrees());
    }

    private static AudioTrack audio(Found found) {
        return new AudioTrack(found.stream(), found.codec(), (int) found.rate(), found.channels());
    }
}
