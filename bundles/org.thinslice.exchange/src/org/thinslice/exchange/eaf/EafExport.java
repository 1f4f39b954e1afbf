// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.eaf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.thinslice.base.AtomicFile;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;
import org.thinslice.study.Recording;
import org.thinslice.study.Slice;
import org.thinslice.study.Study;

/** Writes the slices that a study analyses, and the answers to them that count, as annotation files of ELAN, one for each recording. */
public final class EafExport {

    private static final Texts TEXTS = Texts.of(EafExport.class);
    private static final String END = ".eaf";

    private EafExport() {
    }

    /**
     * Writes the files. Control slices, and what is excluded, are not in them.
     *
     * @param target ends in .eaf. A study of one recording becomes this file; of several, the recording's name is put before the end
     * @return the files
     * @throws Problem if a slice has no times, or a file could not be written
     */
    public static List<Path> write(Study study, Path target, Instant at, Progress progress) throws Problem {
        var plan = study.plan();
        var scope = study.scope();
        var slices = scope.slices(plan);
        check(study, slices);
        var recordings = plan.recordings().stream().filter(one -> slices.stream().anyMatch(slice -> slice.recording().equals(one.id()))).toList();
        var files = new ArrayList<Path>();
        for (var recording : recordings) {
            progress.step(files.size(), recordings.size());
            var file = recordings.size() == 1 ? target : named(target, recording, files);
            var xml = new EafDocument(study, scope, recording, of(recording, slices), file, at).xml();
            AtomicFile.write(file, out -> out.write(xml.getBytes(StandardCharsets.UTF_8)));
            files.add(file);
        }
        return files;
    }

    private static void check(Study study, List<Slice> slices) throws Problem {
        var none = study.plan().slices().isEmpty() ? "none" : "none.left";
        if (slices.isEmpty())
            throw new Problem(study.name(), null, TEXTS.say(none), TEXTS.say(none + ".next"), null);
        for (var slice : slices)
            if (study.plan().spanOf(slice).isEmpty())
                throw new Problem(study.name(), slice.code(), TEXTS.say("timeless"), TEXTS.say("timeless.next"), null);
    }

    private static List<Slice> of(Recording recording, List<Slice> slices) {
        return slices.stream().filter(slice -> slice.recording().equals(recording.id())).toList();
    }

    private static Path named(Path target, Recording recording, List<Path> taken) {
        var name = target.getFileName().toString();
        var stem = name.toLowerCase(Locale.ROOT).endsWith(END) ? name.substring(0, name.length() - END.length()) : name;
        var own = stem + "-" + recording.id().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        var file = target.resolveSibling(own + END);
        for (int n = 2; taken.contains(file); n++)
            file = target.resolveSibling(own + "_" + n + END);
        return file;
    }
}
