// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_H264;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MPEG1VIDEO;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MPEG2VIDEO;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MPEG4;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale_q;

import java.nio.file.Path;
import java.util.ArrayDeque;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;

import org.thinslice.base.Problem;

/**
 * Reads the pictures of a recording one after the other and goes to any of them exactly. A picture is found by its time
 * stamp alone, decoded on from a key frame before it; frame counts and frame rates are never trusted.
 */
public final class PictureDecoder implements AutoCloseable {

    /** How much further back to try when a format lands after the time asked for, as program and transport streams do. */
    private static final long[] BACK_MICROS = {0, 1_000_000, 4_000_000, 15_000_000, 60_000_000};
    private static final AVRational MICROS = new AVRational().num(1).den(1_000_000);

    private final Path file;
    private final int stream;
    private final long zeroMicros;
    private final ArrayDeque<AVFrame> ahead = new ArrayDeque<>();

    private StreamDecoder decoder;
    private AVRational unit;
    private boolean landsLate;
    private AVFrame current;
    private long lastTicks = AV_NOPTS_VALUE;

    /**
     * @param file       the recording
     * @param stream     the number of its picture stream
     * @param zeroMicros its time zero on the file's own clock
     */
    public PictureDecoder(Path file, int stream, long zeroMicros) throws Problem {
        this.file = file;
        this.stream = stream;
        this.zeroMicros = zeroMicros;
        open();
    }

    private void open() throws Problem {
        var container = Container.open(file);
        unit = container.stream(stream).time_base();
        landsLate = container.context().iformat().name().getString().startsWith("mpeg");
        decoder = new StreamDecoder(container, stream);
        lastTicks = AV_NOPTS_VALUE;
    }

    /** Moves to the next picture; false after the last. */
    public boolean next() {
        release(current);
        current = ahead.isEmpty() ? decode() : ahead.poll();
        return current != null;
    }

    /** The picture moved to; valid until the next call of any method that moves. */
    public AVFrame frame() {
        return current;
    }

    /** Time stamp of the picture moved to, µs from time zero. */
    public long micros() {
        return micros(ticks(current));
    }

    /** Makes {@link #next} move to the first picture stamped at or after {@code micros}. */
    public void goTo(long micros) throws Problem {
        land(micros, micros, true);
        AVFrame found = decode();
        while (found != null && micros(ticks(found)) < micros) {
            release(found);
            found = decode();
        }
        if (found != null)
            ahead.add(found);
    }

    /** Makes {@link #next} move to the last picture stamped at or before {@code micros}, or to the first of all. */
    public void goToShownAt(long micros) throws Problem {
        land(micros, micros, false);
        AVFrame held = null;
        AVFrame found = decode();
        while (found != null && micros(ticks(found)) <= micros) {
            release(held);
            held = found;
            found = decode();
        }
        if (held != null)
            ahead.add(held);
        if (found != null)
            ahead.add(found);
    }

    /** Makes {@link #next} move to the key frame before {@code micros}: fast, for scrubbing. */
    public void goNear(long micros) {
        forget();
        decoder.seek(ticksAt(micros));
    }

    private void land(long micros, long skipUntil, boolean skipping) throws Problem {
        for (int i = landsLate ? 1 : 0; i < BACK_MICROS.length; i++)
            if (landed(micros - BACK_MICROS[i], micros, skipUntil, skipping))
                return;
        forget();
        decoder.close();
        open();
    }

    private boolean landed(long from, long micros, long skipUntil, boolean skipping) {
        forget();
        if (!decoder.seek(ticksAt(from)))
            return false;
        if (skipping && mayLeaveOut())
            decoder.skipBefore(ticksAt(skipUntil));
        var first = decode();
        while (first != null && ticks(first) < decoder.firstKey())
            first = dropAndDecode(first);
        if (first == null)
            return false;
        ahead.addFirst(first);
        return decoder.firstKey() != AV_NOPTS_VALUE && micros(ticks(first)) <= micros;
    }

    private AVFrame dropAndDecode(AVFrame frame) {
        release(frame);
        return decode();
    }

    /** Codecs in which "no other frame needs it" is beyond doubt. */
    private boolean mayLeaveOut() {
        int codec = decoder.codec().codec_id();
        return codec == AV_CODEC_ID_H264 || codec == AV_CODEC_ID_MPEG4 || codec == AV_CODEC_ID_MPEG2VIDEO
                || codec == AV_CODEC_ID_MPEG1VIDEO;
    }

    private AVFrame decode() {
        if (!ahead.isEmpty())
            return ahead.poll();
        var frame = av_frame_alloc();
        if (decoder.next(frame)) {
            stamp(frame);
            return frame;
        }
        release(frame);
        return null;
    }

    /** Gives a picture without a time stamp the one that follows from the picture before it. */
    private void stamp(AVFrame frame) {
        if (frame.best_effort_timestamp() == AV_NOPTS_VALUE)
            frame.best_effort_timestamp(lastTicks == AV_NOPTS_VALUE ? 0 : lastTicks + Math.max(1, frame.duration()));
        lastTicks = frame.best_effort_timestamp();
    }

    private static long ticks(AVFrame frame) {
        return frame.best_effort_timestamp();
    }

    private long ticksAt(long micros) {
        return av_rescale_q(micros + zeroMicros, MICROS, unit);
    }

    private long micros(long ticks) {
        return av_rescale_q(ticks - av_rescale_q(zeroMicros, MICROS, unit), unit, MICROS);
    }

    /** Time stamp of the picture moved to on the file's own clock, µs. */
    public long fileMicros() {
        return av_rescale_q(ticks(current), unit, MICROS);
    }

    private void forget() {
        release(current);
        current = null;
        ahead.forEach(PictureDecoder::release);
        ahead.clear();
        lastTicks = AV_NOPTS_VALUE;
    }

    private static void release(AVFrame frame) {
        if (frame != null)
            av_frame_free(frame);
    }

    @Override
    public void close() {
        forget();
        decoder.close();
    }
}
