// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.nio.ByteBuffer;
import java.util.Optional;

import org.thinslice.base.Problem;

/** One recording of a pair: which picture of it is on show, and the one that comes next. Times are those of the first recording. */
final class Half implements AutoCloseable {

    /** No picture is on show yet. */
    static final long NOTHING_YET = Long.MIN_VALUE;
    /** No picture comes any more. */
    static final long NOTHING_MORE = Long.MAX_VALUE;

    private final LocalFeed feed;
    private final long shift;
    private Optional<Frame> coming = Optional.empty();
    private long shown = NOTHING_YET;
    private ByteBuffer target;
    private int stride;
    private int left;

    /** @param shift what is added to a time of this recording to get the first one's, µs */
    Half(LocalFeed feed, long shift) {
        this.feed = feed;
        this.shift = shift;
    }

    LocalFeed feed() {
        return feed;
    }

    /** Where its pictures go: from column {@code left} on, at most {@code width} wide, in rows of {@code stride} pixels. */
    void stand(ByteBuffer pixels, int wholeWidth, int from, int width, int height) throws Problem {
        target = pixels;
        stride = wholeWidth;
        left = from;
        if (width > 0)
            feed.size(width, height);
    }

    void goTo(long micros) throws Problem {
        feed.goTo(micros - shift);
        begin();
    }

    void goNear(long micros) throws Problem {
        feed.goNear(micros - shift);
        begin();
    }

    private void begin() throws Problem {
        shown = NOTHING_YET;
        coming = feed.next();
    }

    /** Time stamp of the picture that comes next. */
    long coming() {
        return coming.map(frame -> frame.micros() + shift).orElse(NOTHING_MORE);
    }

    /** Time stamp of the picture on show. */
    long shown() {
        return shown;
    }

    /** Puts the next picture on show if it is stamped at or before {@code micros}. */
    void showUpTo(long micros) throws Problem {
        if (coming() > micros)
            return;
        copy(coming.get());
        shown = coming();
        coming = feed.next();
    }

    private void copy(Frame frame) {
        var rows = frame.bgrx();
        int bytes = 4 * Math.min(frame.width(), stride - left);
        for (int y = 0; y < frame.height(); y++)
            target.put(4 * (y * stride + left), rows, 4 * y * frame.width(), bytes);
    }

    @Override
    public void close() {
        feed.close();
    }
}
