// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design;

import java.nio.file.Path;
import org.thinslice.base.Problem;
import org.thinslice.media.VideoWriter;

/** Makes a recording in which jumps are slow: one key frame in four seconds. */
public final class SlowRecording {

    private SlowRecording() {
    }

    /** Four seconds of picture and sound. */
    public static Path make(Path file) throws Problem {
        try (var writer = VideoWriter.create(file, new VideoWriter.Format(64, 48, 10, 100, 300, true))) {
            for (int i = 0; i < 40; i++)
                writer.frame(new int[64 * 48]);
            writer.sound(new short[2 * 48_000 * 4]);
        }
        return file;
    }
}
