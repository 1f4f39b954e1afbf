// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avutil.av_rescale_q;

import org.bytedeco.ffmpeg.avutil.AVRational;

/** Between the time stamps of one stream, in the stream's own unit, and µs from time zero of the recording. */
final class StreamClock {

    static {
        Natives.load();
    }

    private static final AVRational MICROS = new AVRational().num(1).den(1_000_000);

    private final AVRational unit;
    private final long zeroMicros;
    private final long zero;

    /**
     * @param unit       the stream's unit; copied, as it lives in the opened file
     * @param zeroMicros time zero on the file's own clock, µs
     */
    StreamClock(AVRational unit, long zeroMicros) {
        this.unit = new AVRational().num(unit.num()).den(unit.den());
        this.zeroMicros = zeroMicros;
        zero = av_rescale_q(zeroMicros, MICROS, this.unit);
    }

    /** µs from time zero. */
    long micros(long ticks) {
        return av_rescale_q(ticks - zero, unit, MICROS);
    }

    /** µs on the file's own clock. */
    long fileMicros(long ticks) {
        return av_rescale_q(ticks, unit, MICROS);
    }

    /** The time stamp nearest to a time in µs from time zero. */
    long ticks(long micros) {
        return av_rescale_q(micros + zeroMicros, MICROS, unit);
    }
}
