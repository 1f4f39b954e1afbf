// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale_q;

import java.nio.file.Path;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;

import org.thinslice.base.Problem;

/**
 * Reads the sound of a stretch of a recording to the sample: the same sample whether a file is read from its start or
 * from anywhere else. 48 kHz, stereo; where the recording has no sound there is silence.
 */
public final class SoundDecoder implements AutoCloseable {

    static {
        Natives.load();
    }

    /** Decoders need some packets before they are right again after a jump; 0.3 s is more than any of them asks for. */
    private static final long RUN_UP_MICROS = 300_000;
    private static final long[] BACK_MICROS = {0, 1_000_000, 4_000_000, 15_000_000, 60_000_000};
    private static final AVRational MICROS = new AVRational().num(1).den(1_000_000);

    private final Path file;
    private final int stream;
    private final long zeroMicros;

    private StreamDecoder decoder;
    private SampleClock clock;
    private AVFrame frame = av_frame_alloc();

    /** See {@link PictureDecoder}; {@code stream} is the number of the sound stream. */
    public SoundDecoder(Path file, int stream, long zeroMicros) throws Problem {
        this.file = file;
        this.stream = stream;
        this.zeroMicros = zeroMicros;
        open();
    }

    private void open() throws Problem {
        var container = Container.open(file);
        var unit = container.stream(stream).time_base();
        decoder = new StreamDecoder(container, stream);
        if (clock == null)
            clock = anchor(unit);
    }

    /** Learns from the first two frames how the stream counts, then starts over. */
    private SampleClock anchor(AVRational unit) throws Problem {
        if (!decoder.next(frame))
            throw Failures.about(file, "nothing.decodable");
        Limits.checkSound(file, frame.sample_rate(), frame.ch_layout().nb_channels());
        var counted = new SampleClock(unit, frame.sample_rate(), zeroMicros);
        long second = counted.raw(ticks()) + frame.nb_samples();
        if (decoder.next(frame))
            counted.anchor(second, frame.nb_samples());
        decoder.close();
        decoder = new StreamDecoder(Container.open(file), stream);
        return counted;
    }

    /** How the stream counts its samples. */
    SampleClock clock() {
        return clock;
    }

    private long ticks() {
        return frame.best_effort_timestamp();
    }

    /** Exactly the samples n (of 48,000 a second, from time zero) with from ≤ n/48000 s &lt; to; left and right in turn. */
    public short[] read(long fromMicros, long toMicros) throws Problem {
        var strip = new SampleStrip(SampleStrip.at(fromMicros), SampleStrip.at(toMicros));
        boolean more = land(fromMicros);
        try (var run = new SoundRun(clock, strip)) {
            while (more && !run.past(frame)) {
                Limits.checkSound(file, frame.sample_rate(), frame.ch_layout().nb_channels());
                more = run.take(frame) && decoder.next(frame);
            }
            run.finish();
        }
        return strip.samples();
    }

    private boolean land(long fromMicros) throws Problem {
        long wanted = fromMicros - RUN_UP_MICROS;
        for (long back : BACK_MICROS)
            if (decoder.seek(ticksAt(wanted - back)) && decoder.next(frame) && ticks() != AV_NOPTS_VALUE
                    && clock.raw(ticks()) * 1_000_000L <= wanted * clock.rate() + 1_000_000L)
                return true;
        decoder.close();
        open();
        return decoder.next(frame);
    }

    private long ticksAt(long micros) {
        return av_rescale_q(micros + zeroMicros, MICROS, decoder.container().stream(stream).time_base());
    }

    @Override
    public void close() {
        av_frame_free(frame);
        decoder.close();
    }
}
