// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/**
 * Reads exactly the pictures that are shown of a cue, with everything the cue asks for: masks drawn, the second recording
 * beside the first. In this process, as fast as they can be decoded.
 */
public final class CueReader implements AutoCloseable {

    private static final Texts TEXTS = Texts.of(CueReader.class);
    private static final int SMALL = 2;

    private final Feed feed;
    private final int width;
    private final int height;
    private Optional<Long> micros = Optional.empty();

    private CueReader(Feed feed, int width, int height) {
        this.feed = feed;
        this.width = width;
        this.height = height;
    }

    /** Opens a cue at its start, in a size in which no picture is made smaller. A cue without any picture is a {@link Problem}. */
    public static CueReader open(Cue cue) throws Problem {
        var feed = Feed.open(cue, SMALL, SMALL);
        try {
            var reader = sized(feed, cue);
            feed.size(reader.width, reader.height);
            feed.goTo(cue.span().fromMicros());
            return reader;
        } catch (Problem problem) {
            feed.close();
            throw problem;
        }
    }

    private static CueReader sized(Feed feed, Cue cue) throws Problem {
        if (feed instanceof PairFeed pair && pair.pictures()) {
            var size = pair.natural();
            return new CueReader(feed, size.width(), size.height());
        }
        var picture = feed instanceof LocalFeed one ? one.picture() : Optional.<VideoTrack>empty();
        if (picture.isEmpty())
            throw new Problem(cue.file().toString(), null, TEXTS.say("frames.no.picture"), null, null);
        return new CueReader(feed, picture.get().width(), picture.get().height());
    }

    /** A copy of a picture with masks drawn over it, as they are drawn for observers. */
    public static Frame masked(Frame frame, List<Mask> masks) {
        var pixels = ByteBuffer.allocate(4 * frame.width() * frame.height());
        frame.copyTo(pixels.array());
        Blinds.draw(masks, frame.width(), frame.height(), pixels);
        return new Frame(frame.micros(), frame.width(), frame.height(), pixels);
    }

    /** Width of the pictures, pixels. */
    public int width() {
        return width;
    }

    /** Height of the pictures, pixels. */
    public int height() {
        return height;
    }

    /** Makes the picture shown at a time of the slice the next one; µs on the time line of the first recording. */
    public void goTo(long time) throws Problem {
        feed.goTo(time);
    }

    /** The next picture; empty after the last. Its pixels are valid until the next call. */
    public Optional<Frame> next() throws Problem {
        var frame = feed.next();
        micros = frame.map(Frame::micros);
        return frame;
    }

    /** Time stamp of the first recording's frame in the picture last read; empty before its first. */
    public Optional<Long> firstMicros() {
        return feed instanceof PairFeed pair ? pair.firstMicros() : micros;
    }

    /** Time stamp of the second recording's frame in the picture last read, from its own time zero; empty if there is none. */
    public Optional<Long> secondMicros() {
        return feed instanceof PairFeed pair ? pair.secondMicros() : Optional.empty();
    }

    @Override
    public void close() {
        feed.close();
    }
}
