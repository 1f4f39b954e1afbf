// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import java.util.List;
import org.eclipse.swt.graphics.Image;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.media.Channel;
import org.thinslice.media.Cue;
import org.thinslice.media.PlayerListener;
import org.thinslice.media.PlayerState;
import org.thinslice.media.SlicePlayer;
import org.thinslice.study.Slice;
import org.thinslice.study.Study;
import org.thinslice.ui.kit.video.SliceCue;
import org.thinslice.ui.kit.video.Playback;
import org.thinslice.ui.kit.video.VideoCanvas;
import org.thinslice.ui.rating.desk.Screening;

/** Shows slices with the slice player on the canvas, and moves the bar below it. */
final class PlayerScreening implements Screening, PlayerListener {

    private static final Texts TEXTS = Texts.of(PlayerScreening.class);

    /** Where the time goes, µs from the start of the slice. */
    @FunctionalInterface
    interface Clockwork {
        void at(long position, long length);
    }

    private final Study study;
    private final VideoCanvas canvas;
    private final Clockwork clockwork;
    private final SlicePlayer<Image> player;
    private Audience audience;
    private Cue cue;
    private boolean over;

    PlayerScreening(Study study, VideoCanvas canvas, Clockwork clockwork) {
        this.study = study;
        this.canvas = canvas;
        this.clockwork = clockwork;
        player = VideoCanvas.player(canvas, this, Playback.settings());
    }

    @Override
    public void tell(Audience listener) {
        audience = listener;
    }

    @Override
    public void show(Slice slice) {
        try {
            cue = SliceCue.of(study, slice);
        } catch (Problem missing) {
            failed(missing);
            return;
        }
        canvas.say(cue.channel() == Channel.SOUND_ONLY ? TEXTS.say("screening.sound") : null);
        over = false;
        clockwork.at(0, cue.span().micros());
        player.open(cue);
        player.play();
    }

    @Override
    public void prepare(Slice next) {
        try {
            player.preload(SliceCue.of(study, next));
        } catch (Problem comesUpWhenShown) {
            // said when its turn comes; until then the lab may have brought the recording back
            return;
        }
    }

    @Override
    public void pause() {
        player.pause();
    }

    @Override
    public void resume() {
        player.resume();
    }

    @Override
    public void replay() {
        player.replay();
    }

    @Override
    public void stop() {
        player.stop();
        cue = null;
    }

    @Override
    public List<Long> painted() {
        return player.paintedMicros();
    }

    /** Gives the player back. */
    void close() {
        player.close();
    }

    @Override
    public void state(PlayerState state) {
        if (cue == null || canvas.isDisposed())
            return;
        switch (state) {
            case PLAYING -> {
                over = false;
                audience.playing();
            }
            case PAUSED -> audience.paused();
            case ENDED -> {
                over = true;
                clockwork.at(cue.span().micros(), cue.span().micros());
                audience.ended();
            }
            default -> { }
        }
    }

    @Override
    public void position(long micros) {
        if (cue != null && !over && !canvas.isDisposed())
            clockwork.at(Math.max(0, micros - cue.span().fromMicros()), cue.span().micros());
    }

    @Override
    public void notice(String sentence) {
        if (!canvas.isDisposed())
            audience.notice(sentence);
    }

    @Override
    public void failed(Problem problem) {
        if (canvas.isDisposed())
            return;
        canvas.say("");
        audience.failed(problem);
    }
}
