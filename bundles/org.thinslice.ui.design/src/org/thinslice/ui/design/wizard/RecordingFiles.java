// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/** Finds what may be recordings among dropped files and folders. */
final class RecordingFiles {

    private static final Texts TEXTS = Texts.of(RecordingFiles.class);
    private static final Set<String> ENDINGS = Set.of("mp4", "m4v", "mov", "mkv", "webm", "avi", "mpg", "mpeg", "wmv",
            "mts", "m2ts", "ogv", "wav", "mp3", "m4a", "aac", "flac", "ogg", "opus");

    private RecordingFiles() {
    }

    /** What file dialogs show: {@code *.mp4;*.mov;…}. */
    static String filter() {
        return String.join(";", ENDINGS.stream().sorted().map(ending -> "*." + ending).toList());
    }

    /** The files named, and the recordings in and below the folders named, in the order of their names. */
    static List<Path> in(Collection<Path> named) throws Problem {
        var files = new ArrayList<Path>();
        for (var path : named)
            if (Files.isDirectory(path))
                files.addAll(below(path));
            else
                files.add(path);
        return files;
    }

    private static List<Path> below(Path folder) throws Problem {
        try (var all = Files.walk(folder, 12)) {
            return all.filter(RecordingFiles::looksLikeOne).filter(Files::isRegularFile).sorted().limit(10_000).toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            throw new Problem(folder.toString(), null, TEXTS.say("folder.unreadable"), TEXTS.say("folder.unreadable.next"), unreadable);
        }
    }

    private static boolean looksLikeOne(Path file) {
        var name = file.getFileName().toString();
        return !name.startsWith(".") && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
