// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.nio.file.Path;
import java.util.Optional;

import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

import org.thinslice.media.av.Extent;
import org.thinslice.media.av.Found;
import org.thinslice.media.av.Look;

/** Puts together what a first look at a recording found. */
final class Probe {

    private static final Texts TEXTS = Texts.of(Probe.class);

    private Probe() {
    }

    static MediaSource of(Path file) throws Problem {
        var picture = Look.picture(file);
        var sound = Look.sound(file);
        var leading = picture.or(() -> sound)
                .orElseThrow(() -> new Problem(file.toString(), null, TEXTS.say("probe.nothing"), TEXTS.say("probe.nothing.next"), null));
        long zero = leading.firstMicros().getAsLong();
        long end = Math.max(zero + 1, Extent.endMicros(file, leading.stream()));
        return new MediaSource(file, Look.format(file), picture.map(Probe::video), sound.map(Probe::audio), zero, end - zero);
    }

    private static VideoTrack video(Found found) {
        return new VideoTrack(found.stream(), found.codec(), found.width(), found.height(), found.rate(), found.turn().degrees());
    }

    private static AudioTrack audio(Found found) {
        return new AudioTrack(found.stream(), found.codec(), (int) found.rate(), found.channels());
    }
}
