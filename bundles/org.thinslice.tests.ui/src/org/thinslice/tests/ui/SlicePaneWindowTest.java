// SPDX-License-Identifier: EPL-2.0
package org.thinslice.tests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.media.Channel;
import org.thinslice.media.Cue;
import org.thinslice.study.Study;
import org.thinslice.ui.kit.video.SlicePane;
import org.thinslice.ui.kit.video.VideoCanvas;

/** The manager's slice, in a window. */
class SlicePaneWindowTest {

    private static final int PATIENCE_SECONDS = 30;

    @TempDir
    Path folder;
    private Shell shell;
    private SlicePane pane;
    private VideoCanvas canvas;
    private Cue cue;
    private java.util.List<Long> frames;

    @BeforeEach
    void open() throws Exception {
        var lab = LabStudy.rapport(folder, 1, 2_000_000);
        try (Study study = lab.open()) {
            frames = lab.frames(study, "c1");
            cue = Cue.of(lab.recordingOf("c1"), study.plan().slice("c1").orElseThrow().span());
        }
        Screen.display().syncExec(() -> {
            shell = new Shell(Screen.display());
            shell.setLayout(new FillLayout());
            pane = new SlicePane(shell);
            shell.setSize(640, 520);
            shell.open();
        });
        canvas = Screen.controls(shell, VideoCanvas.class, found -> true).get(0);
    }

    @AfterEach
    void close() {
        Screen.display().syncExec(shell::dispose);
    }

    @Test
    void keys_step_frame_by_frame_to_both_ends() throws Exception {
        var first = painted(frames.get(0));
        Screen.display().syncExec(() -> pane.open(cue));
        first.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        after('.', 0, frames.get(1));
        after((char) 0, SWT.ARROW_RIGHT, frames.get(2));
        after(',', 0, frames.get(1));
        after((char) 0, SWT.END, frames.get(frames.size() - 1));
        after((char) 0, SWT.ARROW_LEFT, frames.get(frames.size() - 2));
        after((char) 0, SWT.HOME, frames.get(0));
        assertThat(Screen.controls(shell, Label.class, label -> label.getText().contains("0.200000 s"))).isNotEmpty();
    }

    @Test
    void everything_that_can_be_pressed_says_what_it_does_and_by_which_key() {
        var pressed = Screen.controls(pane, Control.class,
                found -> found.isVisible() && (found instanceof Button || found instanceof Scale || found instanceof Combo));
        assertThat(pressed).hasSizeGreaterThanOrEqualTo(8);
        for (var control : pressed)
            assertThat(Screen.ask(control::getToolTipText)).contains("(").endsWith(")");
    }

    @Test
    void a_recording_that_is_gone_leaves_a_sentence_and_a_way_to_try_again() throws Exception {
        var gone = new Cue(folder.resolve("gone.mp4"), cue.span(), Channel.SOUND_AND_PICTURE, cue.masks());
        var shown = new CompletableFuture<Void>();
        var again = Screen.controls(pane, Button.class, button -> "Try again".equals(button.getText())).get(0);
        Screen.display().syncExec(() -> {
            again.addListener(SWT.Show, event -> shown.complete(null));
            pane.open(gone);
        });
        shown.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        var back = painted(frames.get(0));
        Screen.display().syncExec(() -> pane.open(cue));
        back.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(Screen.ask(again::getVisible)).isFalse();
    }

    private void after(char character, int code, long micros) throws Exception {
        var there = painted(micros);
        Screen.display().syncExec(() -> {
            var event = new Event();
            event.character = character;
            event.keyCode = code == 0 ? character : code;
            canvas.notifyListeners(SWT.KeyDown, event);
        });
        there.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Done when the frame of a time stamp has been painted. */
    private CompletableFuture<Void> painted(long micros) {
        var done = new CompletableFuture<Void>();
        Screen.display().syncExec(() -> canvas.addListener(SWT.Paint, event -> {
            if (canvas.shown().isPresent() && canvas.shown().getAsLong() == micros)
                done.complete(null);
        }));
        return done;
    }
}
