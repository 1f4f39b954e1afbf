// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.video;

import java.text.NumberFormat;
import java.util.Locale;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.thinslice.base.Texts;
import org.thinslice.ui.kit.Icon;
import org.thinslice.ui.kit.Icons;

/** The row below a manager's slice: play, again, frame by frame, speed, loudness and the time; two rows where it is narrow. */
final class SliceButtons extends Composite {

    private static final Texts TEXTS = Texts.of(SliceButtons.class);
    private static final int SPACING = 4;
    /** The time has room for ten hours, so that nothing moves while it runs. */
    private static final long LONGEST = 36_000_000_000L;
    private static final int LOUDNESS_WIDTH = 80;

    private final SliceDesk desk;
    private final Button play;
    private final Button mute;
    private final Label time;
    private final Combo speed;
    private final Scale loudness;
    private String spokenPlay = "";

    SliceButtons(Composite parent, SliceDesk desk) {
        super(parent, SWT.NONE);
        this.desk = desk;
        setLayout(RowLayoutFactory.swtDefaults().margins(0, 0).spacing(SPACING).center(true).wrap(true).create());
        play = button(Icon.PLAY, "pane.play", Move.PLAY_OR_PAUSE);
        button(Icon.STEP_BACK, "pane.back", Move.FRAME_BACK);
        button(Icon.STEP_ON, "pane.on", Move.FRAME_ON);
        button(Icon.REPLAY, "pane.replay", Move.REPLAY);
        speed = new Combo(this, SWT.READ_ONLY);
        named(speed, TEXTS.say("pane.speed"));
        SliceDesk.SPEEDS.forEach(rate -> speed.add(NumberFormat.getInstance(Locale.getDefault()).format(rate) + " ×"));
        speed.addListener(SWT.Selection, event -> desk.speed(speed.getSelectionIndex()));
        mute = button(Icon.SOUND, "pane.mute", Move.MUTE);
        loudness = new Scale(this, SWT.HORIZONTAL);
        loudness.setMaximum(10);
        loudness.setPageIncrement(2);
        named(loudness, TEXTS.say("pane.loudness"));
        loudness.setLayoutData(new RowData(LOUDNESS_WIDTH, SWT.DEFAULT));
        loudness.addListener(SWT.Selection, event -> desk.loudness(loudness.getSelection()));
        time = new Label(this, SWT.NONE);
        time.setToolTipText(TEXTS.say("pane.time"));
        time.setText(Times.exact(0, LONGEST, LONGEST));
        time.setLayoutData(new RowData(time.computeSize(SWT.DEFAULT, SWT.DEFAULT)));
    }

    /** Draws the desk as it is. */
    void draw() {
        var words = TEXTS.say(desk.playing() ? "pane.pause" : "pane.play");
        if (!words.equals(spokenPlay)) {
            spokenPlay = words;
            play.setImage(Icons.image(desk.playing() ? Icon.PAUSE : Icon.PLAY));
            play.setToolTipText(words);
        }
        var sound = TEXTS.say(desk.muted() ? "pane.unmute" : "pane.mute");
        if (!sound.equals(mute.getToolTipText())) {
            mute.setImage(Icons.image(desk.muted() ? Icon.MUTED : Icon.SOUND));
            mute.setToolTipText(sound);
        }
        if (speed.getSelectionIndex() != desk.speed())
            speed.select(desk.speed());
        loudness.setSelection(desk.muted() ? 0 : desk.loudness());
        time.setText(desk.cue().map(cue -> Times.exact(desk.position() - cue.span().fromMicros(), cue.span().micros(), desk.position()))
                .orElse(""));
        // last: a picture that is set on a button which cannot be pressed is not greyed
        for (var child : getChildren())
            child.setEnabled(desk.usable());
    }

    /** Puts the focus on play. */
    @Override
    public boolean setFocus() {
        return !play.isDisposed() && play.setFocus();
    }

    /** Whether a control needs the arrow keys itself. */
    boolean ownsArrows(Control control) {
        return control == speed || control == loudness;
    }

    /** Names a control for those who hear the screen, and in its tool tip. */
    static void named(Control control, String words) {
        control.setToolTipText(words);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = control.getToolTipText();
            }
        });
    }

    private Button button(Icon icon, String key, Move move) {
        var button = new Button(this, SWT.PUSH);
        button.setImage(Icons.image(icon));
        named(button, TEXTS.say(key));
        button.addListener(SWT.Selection, event -> desk.move(move));
        return button;
    }
}
