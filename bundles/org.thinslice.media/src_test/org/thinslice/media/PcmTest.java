// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.thinslice.base.Problem;
import org.thinslice.base.TimeSpan;

class PcmTest {

    @TempDir
    static Path folder;
    static MediaSource source;
    static short[] all;

    @BeforeAll
    static void make() throws Problem {
        source = MediaSource.probe(Recordings.steady(folder.resolve("sound.mp4"), 250, 25, 250));
        all = Pcm.read(source, source.whole()).samples();
    }

    @Test
    void a_second_has_48000_samples_of_each_side() throws Problem {
        assertThat(Pcm.read(source, TimeSpan.ofSeconds(3, 4)).frames()).isEqualTo(48_000);
    }

    @Test
    void starts_with_the_first_sample_at_or_after_the_start() throws Problem {
        assertThat(Pcm.sampleAt(0)).isZero();
        assertThat(Pcm.sampleAt(20)).isEqualTo(1);
        assertThat(Pcm.sampleAt(21)).isEqualTo(2);
        assertThat(Pcm.read(source, new TimeSpan(0, 21)).frames()).isEqualTo(2);
    }

    @Test
    void a_slice_has_the_same_samples_as_the_same_part_of_the_whole() throws Problem {
        var random = new Random(7);
        for (int i = 0; i < 30; i++) {
            long from = random.nextLong(9_500_000);
            var span = new TimeSpan(from, from + 1 + random.nextLong(10_000_000 - from - 1));
            int first = 2 * (int) Pcm.sampleAt(span.fromMicros());
            int end = 2 * (int) Pcm.sampleAt(span.toMicros());
            assertThat(Pcm.read(source, span).samples()).as(span.toString()).isEqualTo(Arrays.copyOfRange(all, first, end));
        }
    }

    @Test
    void each_second_sounds_as_it_was_written() throws Problem {
        for (int second = 0; second < 10; second++) {
            var samples = Pcm.read(source, TimeSpan.ofSeconds(second, second + 1)).samples();
            assertThat(hertz(samples)).isCloseTo(400 + 100 * second, within(2.0));
        }
    }

    @Test
    void after_the_end_of_the_recording_there_is_silence() throws Problem {
        var samples = Pcm.read(source, TimeSpan.ofSeconds(20, 20.5)).samples();
        assertThat(samples).hasSize(48_000).containsOnly((short) 0);
    }

    /** Pitch from the number of upward zero crossings of the left side. */
    private static double hertz(short[] stereo) {
        int crossings = 0;
        for (int i = 2; i < stereo.length; i += 2)
            if (stereo[i - 2] < 0 && stereo[i] >= 0)
                crossings++;
        return crossings * (double) Pcm.RATE / (stereo.length / 2);
    }
}
