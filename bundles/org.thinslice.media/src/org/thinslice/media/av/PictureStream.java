// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_H264;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MPEG1VIDEO;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MPEG2VIDEO;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MPEG4;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.nio.file.Path;

import org.bytedeco.ffmpeg.avutil.AVFrame;

import org.thinslice.base.Problem;

/** The pictures of a recording in the order of their time stamps, from any key frame on. */
final class PictureStream implements AutoCloseable {

    static {
        Natives.load();
    }

    /** Before any time stamp. */
    static final long BEGINNING = Long.MIN_VALUE / 4;

    /** How much further back to try when a format lands after the time asked for, as program and transport streams do. */
    private static final long[] BACK_MICROS = {0, 1_000_000, 4_000_000, 15_000_000, 60_000_000};
    /** Where key frames are not known, decoding on for this long is never much slower than jumping. */
    private static final long NEAR_MICROS = 2_000_000;
    /** What is known of key frames may be incomplete: further than this it is not relied on. */
    private static final long FAR_MICROS = 12_000_000;

    private final Path file;
    private final int stream;
    private final long zeroMicros;

    private StreamDecoder decoder;
    private StreamClock clock;
    private boolean landsLate;
    private Turn turn;
    private AVFrame landedOn;
    private boolean ended;
    private long lastTicks = AV_NOPTS_VALUE;

    /** See {@link PictureDecoder}. */
    PictureStream(Path file, int stream, long zeroMicros) throws Problem {
        this.file = file;
        this.stream = stream;
        this.zeroMicros = zeroMicros;
        open();
    }

    private void open() throws Problem {
        var container = Container.open(file);
        clock = new StreamClock(container.stream(stream).time_base(), zeroMicros);
        landsLate = container.context().iformat().name().getString().startsWith("mpeg");
        turn = Look.turn(container.stream(stream).codecpar());
        decoder = new StreamDecoder(container, stream);
    }

    Turn turn() {
        return turn;
    }

    /** Demands that nothing was recorded in [from, to): what is there cannot be decoded. */
    void demandNothing(long fromMicros, long toMicros) throws Problem {
        if (Presence.of(file, stream, zeroMicros, fromMicros, toMicros))
            throw Failures.about(file, "slice.undecodable");
    }

    long micros(AVFrame frame) {
        return clock.micros(ticks(frame));
    }

    long fileMicros(AVFrame frame) {
        return clock.fileMicros(ticks(frame));
    }

    private static long ticks(AVFrame frame) {
        return frame.best_effort_timestamp();
    }

    /** Whether the last picture has been decoded. */
    boolean ended() {
        return ended;
    }

    /** The next picture, to be freed by the caller; null after the last. */
    AVFrame decode() {
        var frame = landedOn;
        landedOn = null;
        if (frame != null)
            return frame;
        long before = lastTicks;
        frame = read();
        if (before == AV_NOPTS_VALUE || !decoder.damaged() || !decoder.beCareful())
            return frame;
        if (frame != null)
            av_frame_free(frame);
        return after(before);
    }

    private AVFrame read() {
        var frame = av_frame_alloc();
        ended = !decoder.next(frame);
        if (ended) {
            av_frame_free(frame);
            return null;
        }
        stamp(frame);
        return frame;
    }

    /** The picture after the one stamped {@code ticks}, found again from its key frame. */
    private AVFrame after(long ticks) {
        if (!landedCarefully(clock.micros(ticks)))
            return null;
        var frame = decode();
        while (frame != null && ticks(frame) <= ticks) {
            av_frame_free(frame);
            frame = decode();
        }
        return frame;
    }

    private boolean landedCarefully(long micros) {
        for (int i = landsLate ? 1 : 0; i < BACK_MICROS.length; i++)
            if (landed(clock.ticks(micros - BACK_MICROS[i]), BEGINNING) && micros(landedOn) <= micros)
                return true;
        ended = true;
        return false;
    }

    /** Gives a picture without a time stamp the one that follows from the picture before it. */
    private void stamp(AVFrame frame) {
        if (frame.best_effort_timestamp() == AV_NOPTS_VALUE)
            frame.best_effort_timestamp(lastTicks == AV_NOPTS_VALUE ? 0 : lastTicks + Math.max(1, frame.duration()));
        lastTicks = frame.best_effort_timestamp();
    }

    /**
     * Goes to a key frame at or before {@code micros}. Pictures stamped before {@code completeFrom} may be left out from
     * there on where no other needs them.
     *
     * @return from which time stamp on no picture is missing
     */
    long land(long micros, long completeFrom) throws Problem {
        for (int i = landsLate ? 1 : 0; i < BACK_MICROS.length; i++)
            if (landed(clock.ticks(micros - BACK_MICROS[i]), completeFrom) && micros(landedOn) <= micros)
                return Math.max(completeFrom, micros(landedOn));
        boolean careful = decoder.careful();
        close();
        open();
        if (careful)
            decoder.beCareful();
        return BEGINNING;
    }

    /** Goes to the key frame at a time, or to one near it. */
    void landOnKey(long ticks) {
        landed(ticks, BEGINNING);
    }

    private boolean landed(long ticks, long completeFrom) {
        forget();
        if (!decoder.seek(ticks))
            return false;
        leaveOutBefore(completeFrom);
        landedOn = decodeFromKey();
        if (decoder.damaged() && decoder.beCareful())
            return landed(ticks, completeFrom);
        return landedOn != null && decoder.firstKey() != AV_NOPTS_VALUE;
    }

    /** The first picture that needs none from before the key frame. */
    private AVFrame decodeFromKey() {
        var first = read();
        while (first != null && ticks(first) < decoder.firstKey()) {
            av_frame_free(first);
            first = read();
        }
        return first;
    }

    /** Pictures stamped earlier may be left out from now on where no other needs them. */
    void leaveOutBefore(long micros) {
        if (micros > BEGINNING && mayLeaveOut())
            decoder.skipBefore(clock.ticks(micros - 1));
    }

    /** Codecs in which "no other frame needs it" is beyond doubt. */
    private boolean mayLeaveOut() {
        int codec = decoder.codec().codec_id();
        return codec == AV_CODEC_ID_H264 || codec == AV_CODEC_ID_MPEG4 || codec == AV_CODEC_ID_MPEG2VIDEO
                || codec == AV_CODEC_ID_MPEG1VIDEO;
    }

    /** Whether decoding on from {@code last}, the picture decoded last, leads to a time as soon as jumping would. */
    boolean leadsTo(long micros, long last) {
        if (ended || landedOn != null || micros < last || micros - last > FAR_MICROS)
            return false;
        long key = decoder.keyBefore(clock.ticks(micros));
        return key == AV_NOPTS_VALUE ? micros - last < NEAR_MICROS : key <= decoder.lastKey();
    }

    /**
     * A key frame near a time and within [from, to), in ticks.
     *
     * @return {@code AV_NOPTS_VALUE} if there is none
     */
    long keyNear(long micros, long from, long to) {
        long before = decoder.keyBefore(clock.ticks(micros));
        if (before == AV_NOPTS_VALUE)
            return clock.ticks(micros);
        if (clock.micros(before) >= from)
            return before;
        long after = decoder.keyAfter(clock.ticks(micros));
        return after == AV_NOPTS_VALUE || clock.micros(after) >= to ? AV_NOPTS_VALUE : after;
    }

    private void forget() {
        if (landedOn != null)
            av_frame_free(landedOn);
        landedOn = null;
        ended = false;
        lastTicks = AV_NOPTS_VALUE;
    }

    @Override
    public void close() {
        forget();
        if (decoder != null)
            decoder.close();
        decoder = null;
    }
}
