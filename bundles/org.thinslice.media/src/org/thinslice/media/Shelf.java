// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;

import org.thinslice.base.Problem;

import org.thinslice.media.av.PictureDecoder;
import org.thinslice.media.av.SoundDecoder;

/**
 * Recordings between two slices: what is known of them, and decoders that stay open for the next slice of the same
 * recording. A file that has changed meanwhile is another recording.
 */
final class Shelf implements AutoCloseable {

    private static final int KNOWN = 1_000;

    /** A file as it was when it was looked at. */
    private record Version(Path file, long bytes, long modified) {

        static Version of(Path file) {
            try {
                return new Version(file, Files.size(file), Files.getLastModifiedTime(file).toMillis());
            } catch (IOException gone) {
                // opening it will say so
                return new Version(file, -1, -1);
            }
        }
    }

    private record Put<D>(Version version, D decoder) {
    }

    private final int kept;
    private final Map<Version, MediaSource> known = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Version, MediaSource> eldest) {
            return size() > KNOWN;
        }
    };
    private final ArrayDeque<Put<PictureDecoder>> pictures = new ArrayDeque<>();
    private final ArrayDeque<Put<SoundDecoder>> sounds = new ArrayDeque<>();

    /** @param kept how many decoders of each kind stay open; more are closed, those used longest ago first */
    Shelf(int kept) {
        this.kept = kept;
    }

    /** What playing needs to know of a recording; its length is not known. */
    synchronized MediaSource source(Path file) throws Problem {
        var version = Version.of(file);
        var source = known.get(version);
        if (source == null)
            source = Probe.forPlaying(file);
        known.put(version, source);
        return source;
    }

    /** A decoder of the recording's pictures. The caller closes it or puts it back. */
    synchronized PictureDecoder pictures(MediaSource source) throws Problem {
        var waiting = take(pictures, Version.of(source.file()));
        return waiting != null ? waiting
                : new PictureDecoder(source.file(), source.video().orElseThrow().stream(), source.zeroMicros());
    }

    /** A decoder of the recording's sound. The caller closes it or puts it back. */
    synchronized SoundDecoder sound(MediaSource source) throws Problem {
        var waiting = take(sounds, Version.of(source.file()));
        return waiting != null ? waiting
                : new SoundDecoder(source.file(), source.audio().orElseThrow().stream(), source.zeroMicros());
    }

    /** Takes back a decoder that is well. */
    synchronized void putBack(MediaSource source, PictureDecoder decoder) {
        decoder.rest();
        pictures.addFirst(new Put<>(version(source), decoder));
        if (pictures.size() > kept)
            pictures.removeLast().decoder().close();
    }

    /** Takes back a decoder that is well. */
    synchronized void putBack(MediaSource source, SoundDecoder decoder) {
        sounds.addFirst(new Put<>(version(source), decoder));
        if (sounds.size() > kept)
            sounds.removeLast().decoder().close();
    }

    /** The version a source was found in; one that has been replaced meanwhile fits nothing any more. */
    private Version version(MediaSource source) {
        var now = Version.of(source.file());
        return source.equals(known.get(now)) ? now : new Version(source.file(), -1, -1);
    }

    private static <D> D take(ArrayDeque<Put<D>> waiting, Version version) {
        var fitting = waiting.stream().filter(it -> version.bytes() >= 0 && it.version().equals(version)).findFirst();
        fitting.ifPresent(waiting::remove);
        return fitting.map(Put::decoder).orElse(null);
    }

    @Override
    public synchronized void close() {
        pictures.forEach(it -> it.decoder().close());
        pictures.clear();
        sounds.forEach(it -> it.decoder().close());
        sounds.clear();
    }
}
