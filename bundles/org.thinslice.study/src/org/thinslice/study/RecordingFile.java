// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/**
 * Where recordings lie. A study may come from somebody else, so a path in it is followed only to an ordinary file on
 * this machine: no network share (opening one gives the user's password hash away), no address, no device.
 */
public final class RecordingFile {

    private static final Texts TEXTS = Texts.of(RecordingFile.class);

    private RecordingFile() {
    }

    /** How a study in {@code folder} writes down where a file is: relative if it is beside or below, else absolute. */
    public static String written(Path folder, Path file) {
        var from = folder.toAbsolutePath().normalize();
        var to = file.toAbsolutePath().normalize();
        return (to.startsWith(from) ? from.relativize(to) : to).toString().replace('\\', '/');
    }

    /** The recording's file, which is there and readable; a sentence if it is not. */
    public static Path find(Path folder, Recording recording) throws Problem {
        var written = recording.file();
        if (!recording.hasFile())
            throw new Problem(null, null, TEXTS.say("recording.none", recording.session()), TEXTS.say("recording.none.next"), null);
        if (written.startsWith("//") || written.startsWith("\\\\") || written.matches("[A-Za-z][A-Za-z0-9+.-]+:.*"))
            throw problem(recording, "recording.elsewhere");
        try {
            var file = folder.resolve(written).normalize();
            if (!Files.exists(file))
                throw problem(recording, "recording.missing");
            if (!Files.isRegularFile(file) || !Files.isReadable(file))
                throw problem(recording, "recording.unreadable");
            return file;
        } catch (InvalidPathException wrong) {
            throw problem(recording, "recording.missing");
        }
    }

    private static Problem problem(Recording recording, String key) {
        return new Problem(recording.file(), null, TEXTS.say(key, recording.id()), TEXTS.say(key + ".next"), null);
    }
}
