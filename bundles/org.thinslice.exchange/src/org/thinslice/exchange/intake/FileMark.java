// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;
import org.thinslice.study.Sha256;

/** The fingerprint of what ratings came from: a file, or all files of a folder. */
final class FileMark {

    private FileMark() {
    }

    static String of(Path path, Progress progress) throws Problem {
        if (!Files.isDirectory(path))
            return Sha256.of(path, progress);
        var marks = new ArrayList<String>();
        for (var file : files(path))
            marks.add(file.getFileName() + " " + Sha256.of(file, progress));
        return Sha256.of(String.join("\n", marks));
    }

    private static List<Path> files(Path folder) throws Problem {
        try (var all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failure) {
            var texts = Texts.of(FileMark.class);
            throw new Problem(folder.toString(), null, texts.say("mapping.unreadable"), null, failure);
        }
    }
}
