// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.Optional;

import org.thinslice.base.Problem;

import org.thinslice.media.av.Limits;
import org.thinslice.media.av.PictureDecoder;
import org.thinslice.media.av.Tempo;

/** Decodes a slice in this process. */
final class LocalFeed implements Feed {

    /** Pictures already shown, for stepping back. */
    private static final long KEPT_BYTES = 32L << 20;

    private final Cue cue;
    private final Shelf shelf;
    private final MediaSource source;
    private final PictureDecoder pictures;
    private Darkroom darkroom;
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
        try {
            size(width, height);
        } catch (Problem problem) {
            close();
            throw problem;
        }
    }

    /** The picture it gives, if it gives any. */
    Optional<VideoTrack> picture() {
        return pictures == null ? Optional.empty() : source.video();
    }

    @Override
    public void size(int areaWidth, int areaHeight) throws Problem {
        if (pictures == null)
            return;
        var video = source.video().get();
        double scale = Math.min(areaWidth / (double) video.width(), areaHeight / (double) video.height());
        int width = (int) Math.max(2, Math.round(video.width() * scale));
        int height = (int) Math.max(2, Math.round(video.height() * scale));
        if (darkroom != null && darkroom.makes(width, height))
            return;
        if (darkroom != null)
            darkroom.close();
        darkroom = null;
        darkroom = Darkroom.of(cue.file(), width, height, pictures.turn());
    }

    @Override
    public void goTo(long micros) throws Problem {
        if (pictures == null)
            return;
        well = false;
        if (micros <= cue.span().fromMicros())
            pictures.goTo(cue.span());
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
    public Optional<Frame> next() throws Problem {
        if (pictures == null)
            return Optional.empty();
        boolean more = pictures.next();
        while (more && pictures.micros() < cue.span().fromMicros())
            more = pictures.next();
        if (!more || !cue.span().covers(pictures.micros()))
            return Optional.empty();
        var frame = darkroom.frame(pictures);
        Blinds.draw(cue.masks(), frame.width(), frame.height(), darkroom.pixels());
        return Optional.of(frame);
    }

    @Override
    public Optional<Pcm> sound(double rate) throws Problem {
        if (!cue.channel().sound() || !source.hasAudio())
            return Optional.empty();
        var pcm = decoded();
        return Optional.of(rate == 1 ? pcm : new Pcm(Tempo.stretch(pcm.samples(), rate)));
    }

    private Pcm decoded() throws Problem {
        Limits.checkSoundLength(cue.file(), cue.span().fromMicros(), cue.span().toMicros());
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
        if (darkroom != null)
            darkroom.close();
        if (well)
            shelf.putBack(source, pictures);
        else
            pictures.close();
    }
}
