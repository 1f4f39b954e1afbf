// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.video;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.media.Cue;
import org.thinslice.media.PlayerListener;
import org.thinslice.media.PlayerState;
import org.thinslice.media.SlicePlayer;
import org.thinslice.ui.kit.Icon;
import org.thinslice.ui.kit.Icons;

/** Plays one slice for a manager: the picture, play and pause, a bar to seek on, the time. Space plays, arrows step. */
public final class SlicePane extends Composite {

    private static final Texts TEXTS = Texts.of(SlicePane.class);
    private static final int STEPS = 1_000;

    private final VideoCanvas canvas;
    private final SlicePlayer<Image> player;
    private final Button play;
    private final Scale seek;
    private final Label time;
    private final Label notice;
    private Cue cue;

    public SlicePane(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(this);
        canvas = new VideoCanvas(this);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(320, 180).applyTo(canvas);
        play = new Button(this, SWT.PUSH);
        seek = new Scale(this, SWT.HORIZONTAL);
        time = new Label(this, SWT.RIGHT);
        notice = new Label(this, SWT.WRAP);
        player = VideoCanvas.player(canvas, new Listening(), Playback.settings());
        layOut();
        listen();
        empty();
    }

    /** Opens a slice and plays it from its first frame. */
    public void play(Cue next) {
        open(next);
        player.play();
    }

    /** Opens a slice and stays on its first frame. */
    public void open(Cue next) {
        checkWidget();
        cue = next;
        canvas.say(next.channel() == org.thinslice.media.Channel.SOUND_ONLY ? TEXTS.say("pane.sound.only") : null);
        hint("");
        player.open(next);
        player.seek(next.span().fromMicros());
        enable(true);
        position(next.span().fromMicros());
    }

    /** Shows a sentence where the picture would be; nothing can be played then. */
    public void say(String sentence) {
        checkWidget();
        player.stop();
        cue = null;
        canvas.say(sentence);
        hint("");
        enable(false);
        time.setText("");
    }

    /** Back to nothing: black, and nothing to play. */
    public void empty() {
        say(null);
    }

    /** The player behind the pane. */
    public SlicePlayer<Image> player() {
        return player;
    }

    @Override
    public boolean setFocus() {
        return play.isEnabled() ? play.setFocus() : super.setFocus();
    }

    private void layOut() {
        play.setImage(Icons.image(Icon.PLAY));
        play.setToolTipText(TEXTS.say("pane.play"));
        seek.setMaximum(STEPS);
        seek.setIncrement(STEPS / 100);
        seek.setPageIncrement(STEPS / 10);
        seek.setToolTipText(TEXTS.say("pane.seek"));
        time.setText("0:00 / 0:00");
        GridDataFactory.swtDefaults().applyTo(play);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(seek);
        GridDataFactory.swtDefaults().hint(time.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 24, SWT.DEFAULT).applyTo(time);
        GridDataFactory.fillDefaults().span(3, 1).exclude(true).applyTo(notice);
        notice.setVisible(false);
    }

    private void listen() {
        play.addListener(SWT.Selection, event -> toggle());
        seek.addListener(SWT.Selection, this::seekTo);
        play.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.MouseDown, event -> toggle());
    }

    private void toggle() {
        if (cue == null)
            return;
        if (player.state() == PlayerState.PLAYING)
            player.pause();
        else
            player.play();
    }

    private void seekTo(Event event) {
        if (cue == null)
            return;
        var micros = cue.span().fromMicros() + cue.span().micros() * seek.getSelection() / STEPS;
        var inside = Math.min(micros, cue.span().toMicros() - 1);
        if (event.detail == SWT.DRAG)
            player.scrub(inside);
        else
            player.seek(inside);
    }

    private void key(Event event) {
        if (cue == null)
            return;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> step(event, -1);
            case SWT.ARROW_RIGHT -> step(event, 1);
            case SWT.HOME -> player.seek(cue.span().fromMicros());
            default -> { }
        }
    }

    private void step(Event event, int frames) {
        player.step(frames);
        event.doit = false;
    }

    private void position(long micros) {
        if (cue == null)
            return;
        var into = micros - cue.span().fromMicros();
        seek.setSelection((int) (into * STEPS / cue.span().micros()));
        time.setText(Times.of(into, cue.span().micros()));
    }

    private void enable(boolean possible) {
        play.setEnabled(possible);
        seek.setEnabled(possible);
    }

    private void hint(String sentence) {
        notice.setText(sentence);
        notice.setVisible(!sentence.isEmpty());
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(80, SWT.DEFAULT).exclude(sentence.isEmpty()).applyTo(notice);
        layout();
    }

    private final class Listening implements PlayerListener {

        @Override
        public void state(PlayerState state) {
            if (isDisposed())
                return;
            var playing = state == PlayerState.PLAYING;
            play.setImage(Icons.image(playing ? Icon.PAUSE : Icon.PLAY));
            play.setToolTipText(TEXTS.say(playing ? "pane.pause" : "pane.play"));
            if (state == PlayerState.ENDED && cue != null)
                position(cue.span().toMicros());
        }

        @Override
        public void position(long micros) {
            if (!isDisposed())
                SlicePane.this.position(micros);
        }

        @Override
        public void notice(String sentence) {
            if (!isDisposed())
                hint(sentence);
        }

        @Override
        public void failed(Problem problem) {
            if (!isDisposed())
                say(problem.getMessage());
        }
    }
}
