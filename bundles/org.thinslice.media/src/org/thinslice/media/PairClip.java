// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.nio.file.Path;
import java.util.Optional;

import org.thinslice.base.Problem;
import org.thinslice.base.Progress;

/** Writes two recordings side by side as one clip. */
final class PairClip {

    private final Cue cue;
    private final PairFeed feed;
    private final VideoWriter.Format format;

    private PairClip(Cue cue, PairFeed feed, boolean sound) {
        this.cue = cue;
        this.feed = feed;
        var size = feed.natural();
        format = feed.pictures() ? Clip.format(size.width(), size.height(), feed.framesPerSecond(), sound) : Clip.black(sound);
    }

    static void write(Cue cue, Path mp4, Progress progress) throws Problem {
        try (var feed = new PairFeed(cue, 2, 2, new Shelf(0))) {
            var sound = feed.sound(1);
            new PairClip(cue, feed, sound.isPresent()).write(mp4, sound, progress);
        }
    }

    private void write(Path mp4, Optional<Pcm> sound, Progress progress) throws Problem {
        try (var writer = VideoWriter.create(mp4, format)) {
            boolean complete = false;
            try {
                if (sound.isPresent())
                    writer.sound(sound.get().samples());
                if (feed.pictures())
                    copy(writer, progress);
                else
                    Clip.black(cue.span(), writer, progress);
                complete = true;
            } finally {
                if (!complete)
                    writer.abandon();
            }
        }
    }

    private void copy(VideoWriter writer, Progress progress) throws Problem {
        var size = feed.natural();
        feed.size(size.width(), size.height());
        feed.goTo(cue.span().fromMicros());
        var rgb = new int[format.width() * format.height()];
        for (var frame = feed.next(); frame.isPresent(); frame = feed.next()) {
            long at = frame.get().micros() - cue.span().fromMicros();
            fit(frame.get(), rgb);
            writer.frame(rgb, at);
            progress.step(at, cue.span().micros());
        }
    }

    /** Sizes of a video are even: an odd last row or column is left out. */
    private void fit(Frame frame, int[] rgb) {
        var pixels = frame.bgrx().asIntBuffer();
        int width = Math.min(format.width(), frame.width());
        for (int y = 0; y < Math.min(format.height(), frame.height()); y++)
            pixels.get(y * frame.width(), rgb, y * format.width(), width);
    }
}
