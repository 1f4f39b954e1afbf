// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.scheme.Wording;
import org.thinslice.study.Study;
import org.thinslice.ui.kit.video.DisplayExecutor;
import org.thinslice.ui.rating.desk.Door;
import org.thinslice.ui.rating.desk.ObserverQueue;
import org.thinslice.ui.rating.desk.Phase;
import org.thinslice.ui.rating.desk.RatingDesk;

/** The observer's one screen: the code at the door, words to read, the slice with its scale. Knows no workbench. */
public final class RatingScreen extends Composite {

    private static final Texts TEXTS = Texts.of(RatingScreen.class);

    private static final int PATIENCE_SECONDS = 10;

    private final Display display;
    private final StackLayout stack = new StackLayout();
    private final CodePage codePage;
    private final TellPage tellPage;
    private final SlicePage slicePage;
    private final String language = Locale.getDefault().toLanguageTag();
    private final ExecutorService disk = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "thinslice ratings");
        thread.setDaemon(true);
        return thread;
    });
    private final Listener keys = this::key;
    private Runnable left = () -> { };
    private Runnable drawn = () -> { };
    private Optional<Study> study = Optional.empty();
    private PlayerScreening screening;
    private RatingDesk desk;
    private Phase told;

    public RatingScreen(Composite parent) {
        super(parent, SWT.NONE);
        display = getDisplay();
        var look = new Look(this);
        setLayout(stack);
        codePage = new CodePage(this, look, this::enter);
        tellPage = new TellPage(this, look);
        slicePage = new SlicePage(this, look);
        display.addFilter(SWT.KeyDown, keys);
        getShell().addListener(SWT.Deactivate, event -> attention(false));
        getShell().addListener(SWT.Activate, event -> attention(true));
        addDisposeListener(event -> {
            display.removeFilter(SWT.KeyDown, keys);
            leaveDesk();
            finishWriting();
        });
        noStudy();
    }

    /** Calls {@code listener} whenever an observer has left: finished, or gone back. */
    public void onLeft(Runnable listener) {
        left = listener;
    }

    /** Calls {@code listener} whenever something else is on the screen. */
    public void onDrawn(Runnable listener) {
        drawn = listener;
    }

    /** Takes a study, or none; the same one again changes nothing. */
    public void study(Optional<Study> next) {
        if (next.equals(study) && study.isPresent())
            return;
        leaveDesk();
        study = next;
        study.ifPresentOrElse(open -> {
            codePage.serve(new Door(open));
            top(codePage);
        }, this::noStudy);
    }

    /** Lets an observer in whose code is known to be right, for instance because a manager chose it. */
    public void enter(String code) {
        study.map(open -> new Door(open).who(code)).ifPresent(this::enter);
    }

    /** The desk of the observer who is in; empty at the door. */
    public Optional<RatingDesk> desk() {
        return Optional.ofNullable(desk);
    }

    /** Back to the door; everything given is written first. */
    public void leave() {
        leaveDesk();
        study.ifPresentOrElse(open -> {
            codePage.serve(new Door(open));
            top(codePage);
        }, this::noStudy);
        left.run();
    }

    @Override
    public boolean setFocus() {
        return stack.topControl != null && stack.topControl.setFocus();
    }

    private void enter(Door.Caller caller) {
        var open = study.orElseThrow();
        codePage.setEnabled(false);
        codePage.say(TEXTS.say("code.wait"));
        disk.execute(() -> {
            try {
                var queue = new Door(open).open(caller);
                ui(() -> seat(open, queue));
            } catch (Problem why) {
                ui(() -> {
                    codePage.setEnabled(true);
                    codePage.say(why.getMessage());
                });
            }
        });
    }

    private void seat(Study open, ObserverQueue queue) {
        codePage.setEnabled(true);
        codePage.say("");
        leaveDesk();
        screening = new PlayerScreening(open, slicePage.canvas(), slicePage.strip()::at);
        desk = new RatingDesk(queue, screening, new RatingDesk.Ways(disk, this::ui,
                (after, task) -> display.timerExec((int) after.toMillis(), () -> {
                    if (!isDisposed())
                        task.run();
                }), () -> System.nanoTime() / 1_000_000));
        slicePage.serve(desk, language);
        told = null;
        desk.onChange(this::draw);
        desk.begin();
    }

    private void draw() {
        if (isDisposed() || desk == null)
            return;
        var phase = desk.phase();
        if (phase.showsSlice()) {
            slicePage.draw();
            if (stack.topControl != slicePage)
                top(slicePage);
        } else if (phase != told)
            tell(phase);
        told = phase;
        drawn.run();
    }

    private void tell(Phase phase) {
        var at = desk.progressed();
        switch (phase) {
            case INSTRUCTIONS -> tellPage.tell(TEXTS.say("tell.instructions.title"), instructions(),
                    TEXTS.say(at.number() > 1 ? "tell.instructions.on" : "tell.instructions.start"), desk::start);
            case PRACTICE_OVER -> tellPage.tell(TEXTS.say("tell.practised.title"), TEXTS.say("tell.practised.words", at.total()),
                    TEXTS.say("tell.instructions.start"), desk::start);
            case BREAK -> tellPage.tell(TEXTS.say("tell.break.title"), TEXTS.say("tell.break.words", at.number() - 1, at.total()),
                    TEXTS.say("tell.break.on"), desk::start);
            default -> tellPage.tell(TEXTS.say("tell.finished.title"), TEXTS.say("tell.finished.words", at.total()),
                    TEXTS.say("tell.finished.done"), this::leave);
        }
        top(tellPage);
    }

    private String instructions() {
        var words = new StringBuilder();
        var own = Wording.of(desk.queue().scheme().getInstructions(), language);
        if (!own.isEmpty())
            words.append(own).append("\n\n");
        words.append(TEXTS.say(desk.queue().replaysAllowed() > 0 ? "tell.instructions.how.again" : "tell.instructions.how"));
        var at = desk.progressed();
        if (at.practice() && at.number() == 1)
            words.append("\n\n").append(TEXTS.say("tell.instructions.practice", at.total()));
        else if (at.number() > 1)
            words.append("\n\n").append(TEXTS.say("tell.instructions.resumed", at.number() - 1, at.total()));
        return words.toString();
    }

    private void noStudy() {
        tellPage.tell(TEXTS.say("tell.nostudy.title"), TEXTS.say("tell.nostudy.words"), "", () -> { });
        top(tellPage);
    }

    private void top(Control page) {
        stack.topControl = page;
        layout();
        page.setFocus();
        drawn.run();
    }

    private void leaveDesk() {
        if (desk != null)
            desk.close();
        if (screening != null)
            screening.close();
        desk = null;
        slicePage.forget();
        screening = null;
        told = null;
    }

    /** The program may end after this, so what is still being written is waited for. */
    private void finishWriting() {
        disk.shutdown();
        try {
            disk.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    /** The window came to the front, or went behind another. */
    void attention(boolean gained) {
        if (isDisposed() || desk == null)
            return;
        if (gained)
            desk.focusGained();
        else
            desk.focusLost();
    }

    private void ui(Runnable task) {
        new DisplayExecutor(display).execute(() -> {
            if (!isDisposed())
                task.run();
        });
    }

    /** Keys work wherever the focus is on this screen, except that text keeps its own. */
    private void key(Event event) {
        if (!isVisible() || !(event.widget instanceof Control focus) || focus.getShell() != getShell() || !mine(focus))
            return;
        var key = Keys.of(event);
        if (key.meaning() == Keys.Meaning.NEXT && stack.topControl == codePage)
            consume(event, codePage::proceed);
        else if (key.meaning() == Keys.Meaning.NEXT && stack.topControl == tellPage)
            consume(event, tellPage::proceed);
        else if (stack.topControl == slicePage && desk != null && !(focus instanceof Text))
            sliceKey(event, key, focus);
    }

    private void sliceKey(Event event, Keys key, Control focus) {
        switch (key.meaning()) {
            case RATE -> consume(event, () -> slicePage.digit(key.digit()));
            case AGAIN -> consume(event, desk::watchAgain);
            case PAUSE -> {
                if (desk.phase() == Phase.PLAYING || desk.phase() == Phase.PAUSED)
                    consume(event, desk::pauseOrResume);
            }
            case NEXT -> {
                if (!slicePage.ownsEnter(focus))
                    consume(event, slicePage::next);
            }
            default -> { }
        }
    }

    private static void consume(Event event, Runnable action) {
        event.doit = false;
        event.type = SWT.None;
        action.run();
    }

    private boolean mine(Control focus) {
        for (var at = focus; at != null; at = at.getParent())
            if (at == this)
                return true;
        return focus == getShell();
    }
}
