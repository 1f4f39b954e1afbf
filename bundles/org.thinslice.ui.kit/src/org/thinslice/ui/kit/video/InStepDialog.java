// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.base.TimeSpan;
import org.thinslice.media.Cue;
import org.thinslice.media.PlayerListener;
import org.thinslice.media.PlayerState;
import org.thinslice.media.SlicePlayer;
import org.thinslice.ui.kit.Failures;
import org.thinslice.ui.kit.Work;

/** Flashes and beeps until both coincide: sets by how much sound and picture are apart at this computer. */
public final class InStepDialog extends Dialog implements PlayerListener {

    private static final Texts TEXTS = Texts.of(InStepDialog.class);
    private static final int STEP = 5;
    private static final int SPACING = 12;

    private SlicePlayer<Image> player;
    private VideoCanvas canvas;
    private Label value;
    private Label notice;
    private Scale scale;
    private Path file;

    public InStepDialog(Shell parent) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.say("step.title"));
        shell.addDisposeListener(event -> forget());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().margins(SPACING, SPACING).spacing(SPACING, SPACING).applyTo(area);
        words(area, TEXTS.say("step.how"));
        canvas = new VideoCanvas(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(FlashAndBeep.WIDTH, FlashAndBeep.HEIGHT).applyTo(canvas);
        player = VideoCanvas.player(canvas, this, Playback.settings());
        shift(area);
        notice = words(area, "");
        make();
        return area;
    }

    private void shift(Composite area) {
        scale = new Scale(area, SWT.HORIZONTAL);
        scale.setMaximum(2 * Playback.MOST_MILLIS / STEP);
        scale.setIncrement(1);
        scale.setPageIncrement(4);
        scale.setSelection((Playback.soundLaterMillis() + Playback.MOST_MILLIS) / STEP);
        scale.setToolTipText(TEXTS.say("step.scale"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(scale);
        value = words(area, "");
        scale.addListener(SWT.Selection, event -> follow());
        follow();
    }

    private static Label words(Composite area, String sentence) {
        var label = new Label(area, SWT.WRAP);
        label.setText(sentence);
        GridDataFactory.fillDefaults().grab(true, false).hint(FlashAndBeep.WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private int millis() {
        return scale.getSelection() * STEP - Playback.MOST_MILLIS;
    }

    private void follow() {
        int millis = millis();
        value.setText(TEXTS.say(millis == 0 ? "step.none" : millis > 0 ? "step.later" : "step.earlier", Math.abs(millis)));
        player.soundOffset(millis * 1_000L);
    }

    private void make() {
        try {
            file = Files.createTempFile("thinslice", ".mp4");
        } catch (IOException unwritable) {
            say(TEXTS.say("step.no.room"));
            return;
        }
        Work.of(this, canvas).start(TEXTS.say("step.making"), progress -> FlashAndBeep.write(file, progress), this::play);
    }

    private void play(Path made) {
        if (canvas.isDisposed()) {
            forget();
            return;
        }
        player.open(Cue.of(made, new TimeSpan(0, FlashAndBeep.SECONDS * 1_000_000L)));
        player.play();
        scale.setFocus();
    }

    private void forget() {
        if (file != null && !file.toFile().delete())
            file.toFile().deleteOnExit();
    }

    @Override
    protected void okPressed() {
        try {
            Playback.soundLaterMillis(millis());
        } catch (Problem problem) {
            Failures.show(getShell(), problem);
            return;
        }
        super.okPressed();
    }

    @Override
    public void state(PlayerState state) {
        if (state == PlayerState.ENDED && !canvas.isDisposed())
            player.replay();
    }

    @Override
    public void notice(String sentence) {
        say(sentence);
    }

    @Override
    public void failed(Problem problem) {
        say(problem.getMessage());
    }

    private void say(String sentence) {
        if (notice == null || notice.isDisposed())
            return;
        notice.setText(sentence);
        notice.requestLayout();
    }
}
