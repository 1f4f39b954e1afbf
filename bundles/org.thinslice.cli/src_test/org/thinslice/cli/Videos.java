// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.nio.file.Path;
import java.util.Arrays;
import org.thinslice.base.Problem;
import org.thinslice.media.VideoWriter;

/** Makes short videos. */
final class Videos {

    static final int FRAMES_PER_SECOND = 10;

    private Videos() {
    }

    /** A video of so many seconds, with sound, whose pictures get brighter. */
    static Path make(Path file, int seconds) throws Problem {
        try (var writer = VideoWriter.create(file, VideoWriter.Format.of(64, 48, FRAMES_PER_SECOND))) {
            var picture = new int[64 * 48];
            for (int i = 0; i < seconds * FRAMES_PER_SECOND; i++) {
                Arrays.fill(picture, 0x010101 * (i % 200));
                writer.frame(picture);
            }
            writer.sound(new short[2 * 48_000 * seconds]);
        }
        return file;
    }
}
