// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;

import org.thinslice.media.av.Copying;
import org.thinslice.media.av.Extent;

/**
 * Writes a copy of a recording that can be jumped in at once, beside the original, which is never touched. Every picture has
 * the time stamp it has in the original, to the tick of the original's container, and every sample of the sound its place:
 * slices cut from the original are the same slices of the copy. The copy has no metadata; it stays turned as it was.
 */
public final class Rewrite {

    private static final Texts TEXTS = Texts.of(Rewrite.class);
    private static final String MARK = ".fast";
    private static final long NO_SPACE = 1 << 20;
    private static final long BYTES_A_SECOND = 40_000_000;
    private static final long PIXELS_A_SECOND = 25_000_000;

    /** How the copy is made. */
    public enum Way {
        /** Pictures and sound as they are, in a file with a table of its pictures: quick, and nothing is lost. */
        REMUX,
        /** Pictures coded anew with a key frame every second: takes long, and needs more room. */
        SHORT_GOP;

        /** How files and commands spell it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private Rewrite() {
    }

    /** The copy that cures what makes a recording slow; empty if there is nothing to cure. */
    public static Optional<Way> advised(RecordingReport report) {
        if (report.remarks().stream().anyMatch(remark -> remark.kind() == Remark.Kind.FAR_KEY_FRAMES))
            return Optional.of(Way.SHORT_GOP);
        return report.slow() ? Optional.of(Way.REMUX) : Optional.empty();
    }

    /** About how many seconds a copy takes on this machine when nothing else goes on. */
    public static long roughSeconds(RecordingReport report, Way way) {
        long frames = report.picture().map(PictureFacts::frames).orElse(0);
        long pixels = report.source().video().map(video -> frames * video.width() * video.height()).orElse(0L);
        return way == Way.REMUX ? report.bytes() / BYTES_A_SECOND : pixels / (PIXELS_A_SECOND * Runtime.getRuntime().availableProcessors());
    }

    /** Where a copy goes: {@code NAME.fast.mp4} in {@code folder}, with a number if that is taken. */
    public static Path place(Path folder, Path recording) {
        var stem = stem(recording) + MARK;
        var place = folder.resolve(stem + ".mp4");
        for (int next = 2; Files.exists(place); next++)
            place = folder.resolve(stem + "-" + next + ".mp4");
        return place;
    }

    private static String stem(Path recording) {
        var name = recording.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /**
     * What was made.
     *
     * @param source       the copy
     * @param samePictures whether its pictures are the original's, bit for bit; else they were coded anew
     * @param sameSound    likewise for its sound
     */
    public record Copy(MediaSource source, boolean samePictures, boolean sameSound) {
    }

    /**
     * Writes the copy and checks it against the original before it appears. What the file or the coding does not allow to be
     * kept as it is, or would not be exact, is coded anew.
     *
     * @param target the file to make; an existing one is never overwritten
     * @throws Problem if it could not be made, would not be exact, or was stopped; then there is nothing at {@code target}
     */
    public static Copy write(MediaSource source, Path target, Way way, Progress progress) throws Problem {
        if (source.video().isEmpty())
            throw problem(source.file(), "rewrite.sound", null);
        if (Files.exists(target))
            throw problem(target, "rewrite.exists", null);
        var copying = copying(source);
        boolean keepPictures = way == Way.REMUX && copying.canKeepPictures();
        room(source, target, keepPictures ? 0 : copying.kilobits());
        var fresh = target.resolveSibling("." + target.getFileName() + ".new");
        try {
            var copy = exact(source, copying, fresh, keepPictures, progress);
            publish(fresh, target);
            var made = copy.source();
            return new Copy(new MediaSource(target, made.format(), made.video(), made.audio(), made.zeroMicros(), made.durationMicros()),
                    copy.samePictures(), copy.sameSound());
        } finally {
            remove(fresh);
        }
    }

    /** Tries to keep what can be kept. */
    private static Copy exact(MediaSource source, Copying copying, Path fresh, boolean keepPictures, Progress progress) throws Problem {
        Problem last = null;
        for (boolean pictures : choices(keepPictures))
            for (boolean sound : choices(copying.canKeepSound())) {
                try {
                    progress.stage(TEXTS.say("rewrite.copying", source.file().getFileName()));
                    copying.write(fresh, pictures, sound, progress);
                    return new Copy(new CopyCheck(source, MediaSource.probe(fresh), pictures).run(sound, progress), pictures, sound);
                } catch (Stopped stopped) {
                    throw stopped;
                } catch (Problem inexact) {
                    last = inexact;
                    if (space(fresh) < NO_SPACE)
                        break;
                    remove(fresh);
                }
            }
        throw last;
    }

    private static List<Boolean> choices(boolean keep) {
        return keep ? List.of(true, false) : List.of(false);
    }

    private static Copying copying(MediaSource source) throws Problem {
        var sound = source.audio().isEmpty() ? OptionalInt.empty() : OptionalInt.of(source.audio().get().stream());
        long soundEnd = sound.isEmpty() ? 0 : Extent.endMicros(source.file(), sound.getAsInt()) - source.zeroMicros();
        return new Copying(source.file(), source.video().orElseThrow().stream(), sound, source.zeroMicros(), source.durationMicros(), soundEnd);
    }

    private static void room(MediaSource source, Path target, long kilobits) throws Problem {
        try {
            long needed = Files.size(source.file()) / 20 * 21 + kilobits * 125 * (source.durationMicros() / 1_000_000) / 2;
            long there = space(target);
            if (there < needed)
                throw new Problem(target.toString(), null, TEXTS.say("rewrite.full", megabytes(needed), megabytes(there)),
                        TEXTS.say("rewrite.full.next"), null);
        } catch (IOException failure) {
            throw problem(source.file(), "sum.failed", failure);
        }
    }

    private static long space(Path target) throws Problem {
        try {
            return Files.getFileStore(target.toAbsolutePath().getParent()).getUsableSpace();
        } catch (IOException failure) {
            throw problem(target, "rewrite.folder", failure);
        }
    }

    private static long megabytes(long bytes) {
        return Math.max(1, bytes / 1_000_000);
    }

    private static void publish(Path fresh, Path target) throws Problem {
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException failure) {
            throw problem(target, "rewrite.folder", failure);
        }
        try {
            Files.move(fresh, target);
        } catch (IOException failure) {
            throw problem(target, "rewrite.folder", failure);
        }
    }

    private static void remove(Path fresh) throws Problem {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException failure) {
            throw problem(fresh, "rewrite.left", failure);
        }
    }

    private static Problem problem(Path file, String key, IOException cause) {
        return new Problem(file.toString(), null, TEXTS.say(key), TEXTS.say(key + ".next"), cause);
    }
}
