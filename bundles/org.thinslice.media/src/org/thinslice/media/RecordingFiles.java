// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/** Finds what may be recordings among files and folders, by the endings of their names. */
public final class RecordingFiles {

    private static final Texts TEXTS = Texts.of(RecordingFiles.class);
    private static final int DEEP = 12;
    private static final Set<String> ENDINGS = Set.of("mp4", "m4v", "mov", "3gp", "mkv", "webm", "avi", "mpg", "mpeg", "vob", "wmv", "asf",
            "ts", "mts", "m2ts", "mod", "tod", "dv", "mxf", "flv", "ogv", "wav", "mp3", "m4a", "aac", "flac", "ogg", "oga", "opus", "wma",
            "aif", "aiff");

    private RecordingFiles() {
    }

    /** Endings of recordings, in lower case and without a dot, in the order of the alphabet. */
    public static List<String> endings() {
        return ENDINGS.stream().sorted().toList();
    }

    /** The files named, whatever they are called, and the recordings in and below the folders named, in the order of their names. */
    public static List<Path> in(Collection<Path> named) throws Problem {
        var files = new ArrayList<Path>();
        for (var path : named)
            if (Files.isDirectory(path))
                files.addAll(below(path));
            else
                files.add(path);
        return files;
    }

    private static List<Path> below(Path folder) throws Problem {
        try (var all = Files.walk(folder, DEEP)) {
            return all.filter(RecordingFiles::looksLikeOne).filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Problem(folder.toString(), null, TEXTS.say("folder.unreadable"), TEXTS.say("folder.unreadable.next"), unreadable);
        }
    }

    private static boolean looksLikeOne(Path file) {
        if (file.getFileName() == null) // the root of a drive
            return false;
        var name = file.getFileName().toString();
        return !name.startsWith(".") && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
