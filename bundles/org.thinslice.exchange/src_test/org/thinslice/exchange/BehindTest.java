// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BehindTest {

    @Test
    void bytes_arrive_as_they_were_written_and_all_of_them_by_the_end() throws Exception {
        var random = new Random(1);
        byte[] bytes = new byte[3_000_000];
        random.nextBytes(bytes);
        var arrived = new ByteArrayOutputStream();
        try (var out = new Behind(arrived)) {
            for (int at = 0; at < bytes.length;) {
                int part = Math.min(bytes.length - at, random.nextInt(200_000));
                out.write(bytes, at, part);
                at += part;
                if (at < bytes.length)
                    out.write(bytes[at++]);
            }
        }
        assertThat(arrived.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void the_other_stream_stays_open() throws Exception {
        var other = new OutputStream() {
            private boolean closed;

            @Override
            public void write(int one) {
                // only whether it is closed matters
            }

            @Override
            public void close() {
                closed = true;
            }
        };
        new Behind(other).close();
        assertThat(other.closed).isFalse();
    }

    @Test
    void a_full_disk_is_told_to_whoever_writes() {
        assertThatThrownBy(() -> {
            try (var out = new Behind(full())) {
                for (int i = 0; i < 100; i++)
                    out.write(new byte[100_000]);
            }
        }).isInstanceOf(IOException.class).hasStackTraceContaining("no space left");
    }

    @Test
    void a_disk_that_is_full_at_the_end_is_told_too() {
        assertThatThrownBy(() -> {
            try (var out = new Behind(full())) {
                out.write(1);
            }
        }).isInstanceOf(IOException.class).hasStackTraceContaining("no space left");
    }

    @Test
    void an_interrupted_thread_stops_writing_and_still_knows_that_it_was_interrupted() {
        Thread.currentThread().interrupt();
        var failure = catchThrowable(() -> {
            try (var out = new Behind(stuck())) {
                out.write(new byte[3_000_000]);
            }
        });
        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure).isInstanceOf(InterruptedIOException.class);
    }

    /** Takes nothing for ever, unless its thread is told to end. */
    private static OutputStream stuck() {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException end) {
                    throw new InterruptedIOException();
                }
            }
        };
    }

    private static OutputStream full() {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("no space left");
            }
        };
    }
}
