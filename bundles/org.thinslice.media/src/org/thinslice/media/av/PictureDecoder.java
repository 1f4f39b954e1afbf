// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.nio.file.Path;

import org.bytedeco.ffmpeg.avutil.AVFrame;

import org.thinslice.base.Problem;
import org.thinslice.base.TimeSpan;

/**
 * Reads the pictures of a recording one after the other and goes to any of them exactly. A picture is found by its time
 * stamp alone: among those decoded last, or by decoding on from where the decoder stands or from a key frame, whichever is
 * nearer. Frame counts and frame rates are never trusted.
 */
public final class PictureDecoder implements AutoCloseable {

    static {
        Natives.load();
    }

    private static final long SECOND = 1_000_000;
    /**
     * On the way to a time, pictures that no other needs are left out; the picture shown at that time may be one of them if
     * it is stamped earlier than this. It is looked for again then.
     */
    private static final long[] SHOWN_SINCE = {SECOND / 5, 3 * SECOND};
    /** A key frame this near to the end is not gone to: time stamps of key frames are not exact in all formats. */
    private static final long END = SECOND / 2;

    private final PictureStream stream;
    private final PictureWindow window = new PictureWindow();
    private AVFrame current;

    /**
     * @param file       the recording
     * @param stream     the number of its picture stream
     * @param zeroMicros its time zero on the file's own clock
     */
    public PictureDecoder(Path file, int stream, long zeroMicros) throws Problem {
        this.stream = new PictureStream(file, stream, zeroMicros);
    }

    /** Keeps pictures that were moved past in at most so many bytes of memory, so that going back to them is fast. */
    public void keep(long bytes) {
        window.keep(bytes);
    }

    /** Lets go of all pictures; the next thing to do is to go somewhere. */
    public void rest() {
        forget(Long.MAX_VALUE);
    }

    /** How its pictures are turned. */
    public Turn turn() {
        return stream.turn();
    }

    /** Moves to the next picture; false after the last. */
    public boolean next() {
        if (!window.hasNext())
            add(stream.decode());
        current = window.hasNext() ? window.take() : null;
        return current != null;
    }

    private void add(AVFrame frame) {
        if (frame != null)
            window.add(stream.micros(frame), frame);
    }

    /** The picture moved to; valid until the next call of any method that moves. */
    public AVFrame frame() {
        return current;
    }

    /** Time stamp of the picture moved to, µs from time zero. */
    public long micros() {
        return stream.micros(current);
    }

    /** Time stamp of the picture moved to on the file's own clock, µs. */
    public long fileMicros() {
        return stream.fileMicros(current);
    }

    /** Makes {@link #next} move to the first picture stamped at or after {@code micros}. */
    public void goTo(long micros) throws Problem {
        current = null;
        if (window.toFirstAt(micros))
            return;
        approach(micros, micros);
        var frame = stream.decode();
        while (frame != null && stream.micros(frame) < micros) {
            av_frame_free(frame);
            frame = stream.decode();
        }
        add(frame);
    }

    /**
     * Makes {@link #next} move to the first picture of a slice, if it has one.
     *
     * @throws Problem also if there are pictures in it and none of them can be decoded
     */
    public void goTo(TimeSpan slice) throws Problem {
        goTo(slice.fromMicros());
        if (!window.hasNextBefore(slice.toMicros()))
            stream.demandNothing(slice.fromMicros(), slice.toMicros());
    }

    /** Makes {@link #next} move to the last picture stamped at or before {@code micros}, or to the first of all. */
    public void goToShownAt(long micros) throws Problem {
        current = null;
        if (window.toShownAt(micros, stream.ended()))
            return;
        long least = window.beginsJustAfter(micros, SECOND) ? SECOND : 0;
        for (long since : SHOWN_SINCE)
            if (findShownAt(micros, micros - Math.max(least, since)))
                return;
        findShownAt(micros, PictureStream.BEGINNING);
    }

    private boolean findShownAt(long micros, long completeFrom) throws Problem {
        approach(micros, completeFrom);
        boolean found = !window.isEmpty();
        window.toLast();
        for (var frame = stream.decode(); frame != null; frame = stream.decode()) {
            long at = stream.micros(frame);
            if (at < completeFrom) {
                av_frame_free(frame);
                continue;
            }
            window.add(at, frame);
            if (at > micros)
                break;
            found = true;
            window.toLast();
        }
        return found;
    }

    /** Makes {@code stream} give the pictures up to a time; those stamped before {@code completeFrom} may be missing. */
    private void approach(long micros, long completeFrom) throws Problem {
        if (window.isEmpty() || !stream.leadsTo(micros, window.last())) {
            forget(completeFrom);
            window.reset(Math.max(completeFrom, stream.land(micros, completeFrom)));
        } else if (window.last() < completeFrom) {
            window.reset(completeFrom);
            stream.leaveOutBefore(completeFrom);
        }
    }

    /**
     * Makes {@link #next} move to a picture near {@code micros}, as fast as can be: to a key frame in [from, to) if there is
     * one. For scrubbing.
     */
    public void goNear(long micros, long fromMicros, long toMicros) throws Problem {
        long key = stream.keyNear(micros, fromMicros, toMicros - END);
        if (key == AV_NOPTS_VALUE) {
            goToShownAt(micros);
            return;
        }
        forget(PictureStream.BEGINNING);
        stream.landOnKey(key);
        var first = stream.decode();
        if (first != null)
            window.reset(stream.micros(first));
        add(first);
    }

    private void forget(long completeFrom) {
        current = null;
        window.reset(completeFrom);
    }

    @Override
    public void close() {
        forget(Long.MAX_VALUE);
        stream.close();
    }
}
