// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.util.ArrayList;
import java.util.List;

import org.bytedeco.ffmpeg.avutil.AVFrame;

/**
 * The pictures decoded last, in order and without one missing between them, and which of them comes next. As long as they
 * are kept, going to one of them costs nothing.
 */
final class PictureWindow {

    static {
        Natives.load();
    }

    /** What is needed in any case: the picture in use, the one after it, and one to compare with. */
    private static final int LEAST = 3;
    private static final int MOST = 48;

    private record Kept(long micros, AVFrame frame) {
    }

    private final List<Kept> kept = new ArrayList<>();
    private long bytes;
    /** All pictures stamped from here on, up to the last of them, are there. */
    private long completeFrom = Long.MAX_VALUE;
    /** Which of them comes next; the one before it may be in use. */
    private int next;

    /** How much memory pictures already shown may take, bytes. */
    void keep(long mostBytes) {
        bytes = mostBytes;
    }

    /** Forgets everything; from now on it is given every picture stamped at or after {@code newCompleteFrom}. */
    void reset(long newCompleteFrom) {
        kept.forEach(it -> av_frame_free(it.frame()));
        kept.clear();
        next = 0;
        completeFrom = newCompleteFrom;
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    /** Time stamp of the last picture. */
    long last() {
        return kept.get(kept.size() - 1).micros();
    }

    /** Whether its first picture is stamped after a time, but by less than {@code micros}. */
    boolean beginsJustAfter(long time, long micros) {
        return !kept.isEmpty() && time < kept.get(0).micros() && kept.get(0).micros() - time < micros;
    }

    /** Appends the picture that follows the last one. */
    void add(long micros, AVFrame frame) {
        kept.add(new Kept(micros, frame));
        int most = most(frame);
        while (kept.size() > most && next > 1)
            dropFirst();
    }

    private int most(AVFrame frame) {
        long each = Math.max(1, 3L * frame.width() * frame.height() / 2);
        return (int) Math.max(LEAST, Math.min(MOST, bytes / each));
    }

    private void dropFirst() {
        var first = kept.remove(0);
        completeFrom = first.micros() + 1;
        av_frame_free(first.frame());
        next--;
    }

    /** Makes the picture added last the next one, if there is one. */
    void toLast() {
        next = Math.max(0, kept.size() - 1);
    }

    /** Makes the first picture stamped at or after a time the next one; false if it is not certain which that is. */
    boolean toFirstAt(long micros) {
        if (kept.isEmpty() || micros < completeFrom || last() < micros)
            return false;
        next = 0;
        while (kept.get(next).micros() < micros)
            next++;
        return true;
    }

    /**
     * Makes the last picture stamped at or before a time the next one; false if it is not certain which that is.
     *
     * @param ended whether no picture follows the last one
     */
    boolean toShownAt(long micros, boolean ended) {
        if (kept.isEmpty() || micros < kept.get(0).micros() || last() <= micros && !ended)
            return false;
        next = kept.size() - 1;
        while (kept.get(next).micros() > micros)
            next--;
        return true;
    }

    boolean hasNext() {
        return next < kept.size();
    }

    /** Whether the next picture is there and stamped before a time. */
    boolean hasNextBefore(long micros) {
        return hasNext() && kept.get(next).micros() < micros;
    }

    /** Moves on by one picture. It is not let go of before the next one is taken. */
    AVFrame take() {
        return kept.get(next++).frame();
    }
}
