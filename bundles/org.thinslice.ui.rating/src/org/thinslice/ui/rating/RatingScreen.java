// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import java.util.Locale;
import java.util.Optional;
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
import org.thinslice.study.Study;
import org.thinslice.ui.kit.video.DisplayExecutor;
import org.thinslice.ui.rating.desk.Door;
import org.thinslice.ui.rating.desk.ObserverQueue;
import org.thinslice.ui.rating.desk.Phase;
import org.thinslice.ui.rating.desk.RatingDesk;

/** The observer's one screen: the code at the door, words to read, the slice with its scale. Knows no workbench. */
public final class RatingScreen extends Composite {

    private static final Texts TEXTS = Texts.of(RatingScreen.class);

    private final Display display;
    private final StackLayout stack = new StackLayout();
    private final CodePage codePage;
    private final TellPage tellPage;
    private final SlicePage slicePage;
    private final String language = Locale.getDefault().toLanguageTag();
    private final RatingsDisk disk = new RatingsDisk();
    private final Listener keys = this::key;
    private Runnable left = () -> { };
    private Runnable drawn = () -> { };
    private Runnable opening = () -> { };
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
            disk.finish();
        });
        noStudy();
    }

    /** Calls {@code listener} whenever an observer has left: finished, or gone back. */
    public void onLeft(Runnable listener) {
        left = listener;
    }

    /** Takes what lets a person open a study while none is open. */
    public void onOpening(Runnable action) {
        opening = action;
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

    /**
     * Lets an observer in whose code was given elsewhere: chosen by a manager, written into a start script. A code that
     * nobody has used yet may be a slip, and joining cannot be taken back, so the door asks first.
     */
    public void enter(String code) {
        if (study.isEmpty())
            return;
        leaveDesk();
        var caller = new Door(study.get()).who(code);
        if (caller instanceof Door.Caller.Known known)
            enter(known);
        else {
            codePage.propose(code);
            top(codePage);
        }
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
        return stack.topControl != null && Look.focus(stack.topControl);
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
        tellPage.tell(CalmWords.of(phase, desk, language), phase == Phase.FINISHED ? this::leave : desk::start);
        top(tellPage);
    }

    private void noStudy() {
        tellPage.tell(CalmWords.noStudy(), () -> opening.run());
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
