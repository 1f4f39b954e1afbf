// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avformat.av_guess_sample_aspect_ratio;

import java.nio.file.Path;

import org.thinslice.base.Problem;

/** The pictures of a recording, coded anew with a key frame every second, each at the very time stamp it had. */
final class EncodedPictures implements Strand {

    static {
        Natives.load();
    }

    private static final double USUAL_RATE = 30;

    private final Stamps.Unit unit;
    private final PictureDecoder decoder;
    private final FrameEncoder encoder;
    private final long durationMicros;
    private final Path file;
    private long last = -1;
    private boolean ended;

    EncodedPictures(Muxer muxer, Path file, int stream, long zeroMicros, long durationMicros, Stamps.Unit unit) throws Problem {
        this.file = file;
        this.unit = unit;
        this.durationMicros = durationMicros;
        decoder = new PictureDecoder(file, stream, zeroMicros);
        try (var container = Container.open(file)) {
            var source = container.stream(stream);
            var mean = source.avg_frame_rate();
            double rate = mean.num() > 0 && mean.den() > 0 ? mean.num() / (double) mean.den() : USUAL_RATE;
            var shape = av_guess_sample_aspect_ratio(container.context(), source, null);
            encoder = new FrameEncoder(muxer, source.codecpar(), shape, Math.min(rate, 240), unit);
        }
    }

    @Override
    public boolean advance() throws Problem {
        if (ended)
            return false;
        if (!decoder.next()) {
            ended = true;
            encoder.drain(unit.ticks(durationMicros));
            return true;
        }
        long ticks = unit.ticks(decoder.micros());
        if (ticks <= last)
            throw Failures.about(file, "copy.unordered");
        last = ticks;
        encoder.encode(decoder.frame(), ticks);
        return true;
    }

    @Override
    public long micros() {
        return Math.max(0, unit.micros(last));
    }

    @Override
    public void close() {
        encoder.close();
        decoder.close();
    }
}
