// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import java.nio.file.Path;

import org.thinslice.base.Problem;

/** The sound of a recording from time zero to its end, coded anew. */
final class EncodedSound implements Strand {

    private static final long PIECE_MICROS = 5_000_000;

    private final SoundDecoder decoder;
    private final SoundEncoder encoder;
    private final long endMicros;
    private long micros;
    private boolean ended;

    EncodedSound(Muxer muxer, Path file, int stream, long zeroMicros, long endMicros) throws Problem {
        this.endMicros = endMicros;
        decoder = new SoundDecoder(file, stream, zeroMicros);
        encoder = new SoundEncoder(muxer);
    }

    @Override
    public boolean advance() throws Problem {
        if (ended)
            return false;
        long to = Math.min(endMicros, micros + PIECE_MICROS);
        if (to > micros)
            encoder.encode(decoder.read(micros, to));
        micros = to;
        if (micros >= endMicros) {
            ended = true;
            encoder.drain();
        }
        return true;
    }

    @Override
    public long micros() {
        return micros;
    }

    @Override
    public void close() {
        encoder.close();
        decoder.close();
    }
}
