// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.video;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Scale;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.media.Channel;
import org.thinslice.media.Cue;
import org.thinslice.media.PlayerListener;
import org.thinslice.media.PlayerState;
import org.thinslice.media.SlicePlayer;

/** Plays one slice for a manager: the picture, a bar to seek on, and the buttons; every button has a key. */
public final class SlicePane extends Composite {

    private static final Texts TEXTS = Texts.of(SlicePane.class);
    private static final int STEPS = 1_000;

    private final VideoCanvas canvas;
    private final SlicePlayer<Image> player;
    private final SliceDesk desk;
    private final Scale seek;
    private final SliceButtons buttons;
    private final Label notice;
    private final Button again;
    private final Listener keys = this::key;
    private String words;
    private boolean dragging;

    public SlicePane(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 4).applyTo(this);
        canvas = new VideoCanvas(this);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(320, 180).applyTo(canvas);
        player = VideoCanvas.player(canvas, new Heard(), Playback.settings());
        desk = new SliceDesk(new PlayerDeck(player));
        seek = new Scale(this, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(seek);
        buttons = new SliceButtons(this, desk);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(buttons);
        notice = new Label(this, SWT.WRAP);
        again = new Button(this, SWT.PUSH);
        again.setText(TEXTS.say("pane.again"));
        listen();
        desk.onChange(this::draw);
        empty();
    }

    /** Opens a slice and plays it from its first frame. */
    public void play(Cue next) {
        checkWidget();
        words = null;
        desk.open(next, true);
    }

    /** Opens a slice and stays on its first frame. */
    public void open(Cue next) {
        checkWidget();
        words = null;
        desk.open(next, false);
    }

    /** Shows a sentence where the picture would be; nothing can be played then. */
    public void say(String sentence) {
        checkWidget();
        words = sentence;
        desk.close();
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
        return !canvas.isDisposed() && desk.usable() ? canvas.forceFocus() : super.setFocus();
    }

    private void listen() {
        seek.setMaximum(STEPS);
        SliceButtons.named(seek, TEXTS.say("pane.seek"));
        seek.addListener(SWT.Selection, event -> desk.seek(seek.getSelection() / (double) STEPS, dragging));
        seek.addListener(SWT.MouseDown, event -> dragging = true);
        seek.addListener(SWT.MouseUp, event -> {
            dragging = false;
            desk.seek(seek.getSelection() / (double) STEPS, false);
        });
        canvas.addListener(SWT.MouseDown, event -> {
            canvas.forceFocus();
            desk.move(Move.PLAY_OR_PAUSE);
        });
        again.addListener(SWT.Selection, event -> desk.tryAgain());
        var display = getDisplay();
        display.addFilter(SWT.KeyDown, keys);
        addDisposeListener(event -> display.removeFilter(SWT.KeyDown, keys));
    }

    /** Keys work wherever in the pane the focus is. */
    private void key(Event event) {
        if (!(event.widget instanceof Control focus) || !mine(focus) || !desk.usable() || focus == again)
            return;
        MoveKeys.of(event, !buttons.ownsArrows(focus)).ifPresent(move -> {
            event.doit = false;
            event.type = SWT.None;
            desk.move(move);
        });
    }

    private boolean mine(Control focus) {
        for (var at = focus; at != null; at = at.getParent())
            if (at == this)
                return true;
        return false;
    }

    private void draw() {
        if (isDisposed())
            return;
        var failed = desk.problem().isPresent();
        var soundOnly = desk.cue().filter(cue -> cue.channel() == Channel.SOUND_ONLY).map(cue -> TEXTS.say("pane.sound.only"));
        canvas.say(desk.problem().map(Problem::getMessage).or(() -> soundOnly).orElse(words));
        seek.setEnabled(desk.usable());
        if (!dragging)
            desk.cue().ifPresent(cue -> seek.setSelection(
                    (int) ((desk.position() - cue.span().fromMicros()) * STEPS / cue.span().micros())));
        buttons.draw();
        if (!notice.getText().equals(desk.notice()) || again.getVisible() != failed)
            below(desk.notice(), failed);
    }

    private void below(String sentence, boolean failed) {
        notice.setText(sentence);
        show(notice, !sentence.isEmpty(), GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).span(failed ? 1 : 2, 1));
        show(again, failed, GridDataFactory.swtDefaults());
        layout();
    }

    private static void show(Control control, boolean on, GridDataFactory place) {
        control.setVisible(on);
        place.exclude(!on).applyTo(control);
    }

    /** The player exists before the desk does, and may still talk when the pane has gone. */
    private final class Heard implements PlayerListener {

        @Override
        public void state(PlayerState state) {
            if (!isDisposed())
                desk.state(state);
        }

        @Override
        public void position(long micros) {
            if (!isDisposed())
                desk.position(micros);
        }

        @Override
        public void notice(String sentence) {
            if (!isDisposed())
                desk.notice(sentence);
        }

        @Override
        public void failed(Problem problem) {
            if (!isDisposed())
                desk.failed(problem);
        }
    }
}
