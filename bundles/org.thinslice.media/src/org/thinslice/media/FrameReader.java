// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.Optional;
import java.util.stream.LongStream;

import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;
import org.thinslice.base.TimeSpan;

import org.thinslice.media.av.PictureDecoder;

/** Reads exactly the frames of a slice: those whose time stamp lies in [from, to), in order, and no other. */
public final class FrameReader implements AutoCloseable {

    private static final Texts TEXTS = Texts.of(FrameReader.class);

    private final TimeSpan span;
    private final PictureDecoder decoder;
    private final Darkroom darkroom;

    private FrameReader(PictureDecoder decoder, TimeSpan span, Darkroom darkroom) {
        this.decoder = decoder;
        this.span = span;
        this.darkroom = darkroom;
    }

    /** Opens a recording at the start of a slice; frames come in the size they are shown in. */
    public static FrameReader open(MediaSource source, TimeSpan span) throws Problem {
        var video = video(source);
        return open(source, span, video.width(), video.height());
    }

    /** Opens a recording at the start of a slice; frames are scaled to {@code width} × {@code height} pixels. */
    public static FrameReader open(MediaSource source, TimeSpan span, int width, int height) throws Problem {
        var video = video(source);
        var decoder = new PictureDecoder(source.file(), video.stream(), source.zeroMicros());
        try {
            decoder.goTo(span);
            return new FrameReader(decoder, span, Darkroom.of(source.file(), width, height, decoder.turn()));
        } catch (Problem problem) {
            decoder.close();
            throw problem;
        }
    }

    private static VideoTrack video(MediaSource source) throws Problem {
        return source.video().orElseThrow(() -> new Problem(source.file().toString(), null, TEXTS.say("frames.no.picture"), null, null));
    }

    /** The next frame of the slice; empty after its last. Its pixels are valid until the next call. */
    public Optional<Frame> next() throws Problem {
        if (!decoder.next() || !span.covers(decoder.micros()))
            return Optional.empty();
        return Optional.of(darkroom.frame(decoder));
    }

    /** Time stamps of exactly the frames of a slice, µs from time zero. Nothing is converted, only decoded. */
    public static long[] timestamps(MediaSource source, TimeSpan span, Progress progress) throws Problem {
        var stamps = LongStream.builder();
        try (var decoder = new PictureDecoder(source.file(), video(source).stream(), source.zeroMicros())) {
            decoder.goTo(span);
            while (decoder.next() && span.covers(decoder.micros())) {
                stamps.add(decoder.micros());
                progress.step(decoder.micros() - span.fromMicros(), span.micros());
            }
        }
        return stamps.build().toArray();
    }

    @Override
    public void close() {
        darkroom.close();
        decoder.close();
    }
}
