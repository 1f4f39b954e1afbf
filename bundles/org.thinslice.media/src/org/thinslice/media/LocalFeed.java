// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.nio.ByteBuffer;
import java.util.Optional;

import org.thinslice.base.Problem;

import org.thinslice.media.av.PictureDecoder;
import org.thinslice.media.av.PictureScaler;
import org.thinslice.media.av.Tempo;

/** Decodes a slice in this process. */
final class LocalFeed implements Feed {

    /** Pictures already shown, for stepping back. */
    private static final long KEPT_BYTES = 32L << 20;

    private final Cue cue;
    private final Shelf shelf;
    private final MediaSource source;
    private final PictureDecoder pictures;
    private PictureScaler scaler;
    private ByteBuffer pixels;
    private int width;
    private int height;
    /** Whether the decoder can be used again: the file could be read so far. */
    private boolean well = true;

    /** Opens a slice whose pictures fit into {@code width} × {@code height} pixels; what it needs comes from a shelf and goes back there. */
    LocalFeed(Cue cue, int width, int height, Shelf shelf) throws Problem {
        this.cue = cue;
        this.shelf = shelf;
        source = shelf.source(cue.file());
        boolean shown = cue.channel().picture() && source.hasVideo();
        pictures = shown ? shelf.pictures(source) : null;
        if (shown)
            pictures.keep(KEPT_BYTES);
        size(width, height);
    }

    /** The picture it gives, if it gives any. */
    Optional<VideoTrack> picture() {
        return pictures == null ? Optional.empty() : source.video();
    }

    @Override
    public void size(int areaWidth, int areaHeight) {
        if (pictures == null)
            return;
        var video = source.video().get();
        double scale = Math.min(areaWidth / (double) video.width(), areaHeight / (double) video.height());
        int newWidth = (int) Math.max(2, Math.round(video.width() * scale));
        int newHeight = (int) Math.max(2, Math.round(video.height() * scale));
        if (newWidth == width && newHeight == height)
            return;
        if (scaler != null)
            scaler.close();
        width = newWidth;
        height = newHeight;
        scaler = new PictureScaler(width, height, pictures.turn());
        pixels = ByteBuffer.allocateDirect(4 * width * height);
    }

    @Override
    public void goTo(long micros) throws Problem {
        if (pictures == null)
            return;
        well = false;
        if (micros <= cue.span().fromMicros())
            pictures.goTo(cue.span().fromMicros());
        else
            pictures.goToShownAt(micros);
        well = true;
    }

    @Override
    public void goNear(long micros) throws Problem {
        if (pictures != null)
            pictures.goNear(micros, cue.span().fromMicros(), cue.span().toMicros());
    }

    @Override
    public Optional<Frame> next() {
        if (pictures == null)
            return Optional.empty();
        boolean more = pictures.next();
        while (more && pictures.micros() < cue.span().fromMicros())
            more = pictures.next();
        if (!more || !cue.span().covers(pictures.micros()))
            return Optional.empty();
        scaler.into(pictures.frame(), pixels.clear());
        Blinds.draw(cue.masks(), width, height, pixels);
        return Optional.of(new Frame(pictures.micros(), width, height, pixels));
    }

    @Override
    public Optional<Pcm> sound(double rate) throws Problem {
        if (!cue.channel().sound() || !source.hasAudio())
            return Optional.empty();
        var pcm = decoded();
        return Optional.of(rate == 1 ? pcm : new Pcm(Tempo.stretch(pcm.samples(), rate)));
    }

    private Pcm decoded() throws Problem {
        var decoder = shelf.sound(source);
        try {
            var pcm = new Pcm(decoder.read(cue.span().fromMicros(), cue.span().toMicros()));
            shelf.putBack(source, decoder);
            return pcm;
        } catch (Problem problem) {
            decoder.close();
            throw problem;
        }
    }

    @Override
    public void close() {
        if (pictures == null)
            return;
        scaler.close();
        if (well)
            shelf.putBack(source, pictures);
        else
            pictures.close();
    }
}
