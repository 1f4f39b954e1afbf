// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;
import org.thinslice.base.TimeSpan;

/**
 * What is known about a recording after looking at it once.
 *
 * @param file           the recording
 * @param format         FFmpeg's names of the container, for instance {@code mov,mp4,m4a,3gp,3g2,mj2}
 * @param video          its moving picture, if it has one that can be decoded
 * @param audio          its sound, if it has one that can be decoded
 * @param zeroMicros     time zero on the file's own clock, µs: the first picture's time stamp, the first sound's if there is
 *                       no picture
 * @param durationMicros from time zero to the end of the last picture (sound) that is really in the file, µs; not what the
 *                       file claims
 */
public record MediaSource(Path file, String format, Optional<VideoTrack> video, Optional<AudioTrack> audio, long zeroMicros,
        long durationMicros) {

    private static final Texts TEXTS = Texts.of(MediaSource.class);
    private static final int CHUNK = 1 << 20;

    public MediaSource {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(format, "format");
        if (video.isEmpty() && audio.isEmpty())
            throw new IllegalArgumentException(file + " has neither picture nor sound");
        if (durationMicros < 1)
            throw new IllegalArgumentException("%s lasts %d µs".formatted(file, durationMicros));
    }

    /** Looks at a recording: opens it, decodes its first picture and sound and finds where it really ends. */
    public static MediaSource probe(Path file) throws Problem {
        return Probe.of(file);
    }

    /** Whether it has a moving picture. */
    public boolean hasVideo() {
        return video.isPresent();
    }

    /** Whether it has sound. */
    public boolean hasAudio() {
        return audio.isPresent();
    }

    /** All of it. */
    public TimeSpan whole() {
        return new TimeSpan(0, durationMicros);
    }

    /** SHA-256 of the file as 64 lower-case hexadecimal digits: the same recording, byte for byte, has the same one. */
    public String sha256(Progress progress) throws Problem {
        try (var in = Files.newInputStream(file)) {
            var sum = MessageDigest.getInstance("SHA-256");
            long total = Files.size(file);
            long done = 0;
            for (byte[] read = in.readNBytes(CHUNK); read.length > 0; read = in.readNBytes(CHUNK)) {
                sum.update(read);
                done += read.length;
                progress.step(done, total);
            }
            return HexFormat.of().formatHex(sum.digest());
        } catch (IOException failure) {
            throw new Problem(file.toString(), null, TEXTS.say("sum.failed"), TEXTS.say("sum.failed.next"), failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
