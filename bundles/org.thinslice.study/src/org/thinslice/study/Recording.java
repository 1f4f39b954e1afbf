// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One video or audio file of one session. A study whose ratings came from a table has sessions without any: such a recording
 * has an empty file, and says of picture, sound and length only what the table said.
 *
 * @param id             its name within the study, never shown to observers
 * @param session        the interaction it shows; slices of one session are not independent
 * @param file           where it lies: with '/', relative to the study's folder if it is beside or below it, else absolute;
 *                       empty where there is no recording
 * @param sha256         lower-case hexadecimal SHA-256 of its bytes; empty where there is no recording
 * @param bytes          its size
 * @param durationMicros the length that can be trusted, from time zero to the end of the last frame, in µs, > 0;
 *                       0 where there is no recording and nothing is known of times
 * @param hasVideo       whether it has a picture
 * @param hasAudio       whether it has sound
 * @param variables      what the lab knows of the session, for instance condition or participants; never shown to observers
 * @param offsetMicros   when its time zero was on the clock that all recordings of its session share, in µs
 * @param masks          hidden wherever it is shown
 */
public record Recording(String id, String session, String file, String sha256, long bytes, long durationMicros,
        boolean hasVideo, boolean hasAudio, Map<String, String> variables, long offsetMicros, List<Mask> masks) {

    public Recording {
        Checks.filled(id, "id");
        Checks.filled(session, "session");
        Checks.notNegative(bytes, "bytes");
        Checks.notNegative(durationMicros, "durationMicros");
        if (Objects.requireNonNull(file, "file").isEmpty())
            checkNone(id, sha256, bytes);
        else
            checkFile(id, sha256, durationMicros, hasVideo || hasAudio);
        masks = List.copyOf(masks);
        variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
    }

    private static void checkFile(String id, String sha256, long durationMicros, boolean hasAnything) {
        if (!sha256.matches("[0-9a-f]{64}"))
            throw new IllegalArgumentException("sha256 of recording " + id + " is '" + sha256 + "'");
        if (durationMicros == 0)
            throw new IllegalArgumentException("recording %s lasts %d µs".formatted(id, durationMicros));
        if (!hasAnything)
            throw new IllegalArgumentException("recording " + id + " has neither picture nor sound");
    }

    private static void checkNone(String id, String sha256, long bytes) {
        if (!sha256.isEmpty() || bytes != 0)
            throw new IllegalArgumentException("recording " + id + " has no file, but a fingerprint or a size");
    }

    /**
     * A session of which the study has no recording.
     *
     * @param channel        what observers got of it; empty if that is not known
     * @param durationMicros up to the end of its last slice, in µs; 0 if no times are known, and then the spans of its slices only
     *                       put them in an order
     */
    public static Recording withoutFile(String id, String session, Optional<Channel> channel, long durationMicros,
            Map<String, String> variables) {
        return new Recording(id, session, "", "", 0, durationMicros, channel.filter(Channel::hasVideo).isPresent(),
                channel.filter(Channel::hasAudio).isPresent(), variables);
    }

    /** Whether there is a recording that could be played. */
    public boolean hasFile() {
        return !file.isEmpty();
    }

    /** A recording that starts its session's clock, nothing hidden in it. */
    public Recording(String id, String session, String file, String sha256, long bytes, long durationMicros, boolean hasVideo,
            boolean hasAudio, Map<String, String> variables) {
        this(id, session, file, sha256, bytes, durationMicros, hasVideo, hasAudio, variables, 0, List.of());
    }

    /** The same as a recording of another session. */
    public Recording withSession(String other) {
        return new Recording(id, other, file, sha256, bytes, durationMicros, hasVideo, hasAudio, variables, offsetMicros, masks);
    }

    /** The same with another place on its session's clock. */
    public Recording withOffset(long micros) {
        return new Recording(id, session, file, sha256, bytes, durationMicros, hasVideo, hasAudio, variables, micros, masks);
    }

    /** The same with these masks instead. */
    public Recording withMasks(List<Mask> other) {
        return new Recording(id, session, file, sha256, bytes, durationMicros, hasVideo, hasAudio, variables, offsetMicros, other);
    }

    /** Everything a recording with a file has to offer. */
    public Channel channel() {
        return Channel.of(hasVideo, hasAudio).orElseThrow();
    }

    /** Whether a slice with this channel can be cut from it; where nothing is known of what observers got, any can. */
    public boolean offers(Channel wanted) {
        return !hasFile() && !hasVideo && !hasAudio || (hasVideo || !wanted.hasVideo()) && (hasAudio || !wanted.hasAudio());
    }
}
