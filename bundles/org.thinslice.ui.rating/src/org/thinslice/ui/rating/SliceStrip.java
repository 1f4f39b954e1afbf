// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.thinslice.base.Texts;
import org.thinslice.ui.kit.Icon;
import org.thinslice.ui.kit.Icons;
import org.thinslice.ui.kit.video.Times;
import org.thinslice.ui.rating.desk.Phase;

/** Below the picture: pause, how far the slice has played, and what is going on, in words. Nothing to seek with. */
final class SliceStrip extends Composite {

    private static final Texts TEXTS = Texts.of(SliceStrip.class);
    private static final int STEPS = 500;

    private final Button pause;
    private final ProgressBar bar;
    private final Label time;

    SliceStrip(Composite parent, Runnable pauseOrResume) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(Look.GAP, 0).applyTo(this);
        pause = new Button(this, SWT.PUSH);
        pause.setImage(Icons.image(Icon.PAUSE));
        pause.addListener(SWT.Selection, event -> pauseOrResume.run());
        GridDataFactory.swtDefaults().hint(Look.TARGET, Look.TARGET).applyTo(pause);
        bar = new ProgressBar(this, SWT.SMOOTH);
        bar.setMaximum(STEPS);
        Look.name(bar, TEXTS.say("strip.bar"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(bar);
        time = new Label(this, SWT.RIGHT);
        time.setText("00:00 / 00:00");
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER)
                .hint(time.computeSize(SWT.DEFAULT, SWT.DEFAULT).x, SWT.DEFAULT).applyTo(time);
    }

    /** How far the slice is, both in µs from its start. */
    void at(long position, long length) {
        bar.setSelection((int) (position * STEPS / Math.max(1, length)));
        time.setText(Times.of(position, length));
    }

    /** Shows what the button does now. */
    void draw(Phase phase) {
        var running = phase != Phase.PAUSED;
        pause.setImage(Icons.image(running ? Icon.PAUSE : Icon.PLAY));
        pause.setToolTipText(TEXTS.say(running ? "strip.pause" : "strip.resume"));
        pause.setEnabled(phase == Phase.PLAYING || phase == Phase.PAUSED);
    }
}
