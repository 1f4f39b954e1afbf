// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.base.Progress;
import org.thinslice.base.TimeSpan;
import org.thinslice.media.FrameReader;
import org.thinslice.media.MediaSource;
import org.thinslice.media.Pcm;

class FlashAndBeepTest {

    private static final int SECOND = 1_000_000;
    private static final int FRAME = SECOND / FlashAndBeep.RATE;

    @TempDir
    private Path folder;

    @Test
    void flashes_and_beeps_begin_together_in_the_file_that_is_written() throws Exception {
        var source = MediaSource.probe(FlashAndBeep.write(folder.resolve("step.mp4"), Progress.NONE));
        for (int second = 1; second <= 3; second++) {
            assertThat(bright(source, second * SECOND - FRAME)).isFalse();
            assertThat(bright(source, second * SECOND)).isTrue();
            assertThat(loud(source, second * SECOND - 30_000)).isFalse();
            assertThat(loud(source, second * SECOND + 5_000)).isTrue();
        }
    }

    private static boolean bright(MediaSource source, long micros) throws Exception {
        try (var reader = FrameReader.open(source, new TimeSpan(micros, micros + FRAME))) {
            return (reader.next().orElseThrow().pixels()[FlashAndBeep.WIDTH * 20] & 0xFF) > 200;
        }
    }

    private static boolean loud(MediaSource source, long micros) throws Exception {
        int most = 0;
        for (short sample : Pcm.read(source, new TimeSpan(micros, micros + 20_000)).samples())
            most = Math.max(most, Math.abs(sample));
        return most > 4_000;
    }
}
