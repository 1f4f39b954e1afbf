// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;
import org.thinslice.media.MediaSource;
import org.thinslice.media.RecordingFiles;
import org.thinslice.study.Measured;
import org.thinslice.study.Recording;

/**
 * The recordings in files and folders named on the command line.
 *
 * @param recordings those that can be used
 * @param refused    a sentence for each that cannot
 */
record RecordingFolder(List<Recording> recordings, List<String> refused) {

    private static final Texts TEXTS = Texts.of(RecordingFolder.class);

    /** Looks at every file; one that cannot be decoded does not stop the others. */
    static RecordingFolder read(Path studyFolder, List<Path> named, Progress progress) throws Problem {
        var recordings = new ArrayList<Recording>();
        var refused = new ArrayList<String>();
        var taken = new HashSet<String>();
        var files = files(named);
        for (int i = 0; i < files.size(); i++) {
            progress.stage(TEXTS.say("recordings.stage", files.get(i).getFileName()));
            progress.step(i, files.size());
            try {
                var recording = measured(files.get(i)).recording(studyFolder, taken);
                taken.add(recording.id());
                recordings.add(recording);
            } catch (Stopped stopped) {
                throw stopped;
            } catch (Problem unusable) {
                refused.add(unusable.getMessage());
            }
        }
        progress.step(files.size(), files.size());
        return new RecordingFolder(recordings, refused);
    }

    private static Measured measured(Path file) throws Problem {
        var source = MediaSource.probe(file);
        try {
            return new Measured(file, source.sha256(Progress.NONE), Files.size(file), source.durationMicros(),
                    source.hasVideo(), source.hasAudio());
        } catch (IOException failure) {
            throw unreadable(file, failure);
        }
    }

    /** The files named, and the recordings in and below the folders named; a folder without any is a {@link Problem}. */
    static List<Path> files(List<Path> named) throws Problem {
        var files = new ArrayList<Path>();
        for (var path : named) {
            if (!Files.exists(path))
                throw new Problem(path.toString(), null, TEXTS.say("recordings.absent"), null, null);
            var found = RecordingFiles.in(List.of(path));
            if (found.isEmpty())
                throw new Problem(path.toString(), null, TEXTS.say("recordings.none"), TEXTS.say("recordings.none.next"), null);
            files.addAll(found);
        }
        return files;
    }

    private static Problem unreadable(Path file, IOException cause) {
        return new Problem(file.toString(), null, TEXTS.say("recordings.unreadable"), TEXTS.say("recordings.unreadable.next"), cause);
    }
}
