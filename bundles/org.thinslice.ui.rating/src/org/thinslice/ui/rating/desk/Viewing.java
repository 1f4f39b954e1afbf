// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating.desk;

import java.util.function.LongSupplier;
import org.thinslice.base.Problem;
import org.thinslice.study.Event;
import org.thinslice.study.Slice;

/**
 * The watching of one slice after the other: plays, pauses, replays, and waits while the window is behind another. What
 * happens is told to whoever sits at the desk, with the frames really seen at the end.
 */
final class Viewing implements Screening.Audience {

    /** Who wants to know. */
    interface Desk {

        /** What the observer has before them now. */
        Phase phase();

        /** It is something else from now on. */
        void go(Phase next);

        /** To be kept beside the ratings. */
        void note(Event.Kind kind, String detail);

        /** The slice has been played to its end. */
        void ended();
    }

    private final Screening screening;
    private final LongSupplier millis;
    private final Desk desk;
    private Watch watch;
    private String notice = "";
    private boolean paused;
    private boolean away;

    Viewing(Screening screening, LongSupplier millis, Desk desk) {
        this.screening = screening;
        this.millis = millis;
        this.desk = desk;
    }

    /** Begins to listen to the screening. */
    void listen() {
        screening.tell(this);
    }

    /** Another slice comes, of which nothing was watched yet. */
    void fresh(int replaysAllowed) {
        watch = new Watch(millis, replaysAllowed);
        paused = false;
        notice = "";
    }

    void show(Slice slice) {
        screening.show(slice);
    }

    void prepare(Slice next) {
        screening.prepare(next);
    }

    void stop() {
        screening.stop();
    }

    /** The observer is here: something was done with hand or eye. */
    void present() {
        away = false;
    }

    void pauseOrResume() {
        present();
        if (desk.phase() == Phase.PLAYING)
            screening.pause();
        else if (desk.phase() == Phase.PAUSED)
            screening.resume();
    }

    void again() {
        present();
        watch.again();
        desk.note(Event.Kind.REPLAY, "");
        desk.go(Phase.LOADING);
        screening.replay();
    }

    /** The window is no longer in front: the slice waits, so that nothing of it is missed. */
    void focusLost() {
        if (!desk.phase().showsSlice())
            return;
        away = true;
        desk.note(Event.Kind.FOCUS_LOST, "");
        if (desk.phase() == Phase.PLAYING)
            screening.pause();
    }

    void focusGained() {
        present();
        if (desk.phase().showsSlice())
            desk.note(Event.Kind.FOCUS_GAINED, "");
    }

    /** How often the present slice was watched, and since when it can be rated. */
    Watch watch() {
        return watch;
    }

    /** What the observer should know about the playing; empty if nothing. */
    String notice() {
        return notice;
    }

    @Override
    public void playing() {
        if (!desk.phase().showsSlice())
            return;
        if (watch.start())
            desk.note(Event.Kind.PLAY, "");
        else if (paused)
            desk.note(Event.Kind.RESUME, "");
        paused = false;
        desk.go(Phase.PLAYING);
        if (away)
            screening.pause();
    }

    @Override
    public void paused() {
        if (desk.phase() != Phase.PLAYING)
            return;
        paused = true;
        desk.note(Event.Kind.PAUSE, "");
        desk.go(Phase.PAUSED);
    }

    @Override
    public void ended() {
        if (desk.phase() != Phase.PLAYING)
            return;
        desk.note(Event.Kind.ENDED, "");
        desk.note(Event.Kind.SEEN, SeenLog.write(screening.painted()));
        watch.end();
        desk.ended();
    }

    @Override
    public void notice(String sentence) {
        notice = sentence;
        desk.note(Event.Kind.MEDIA_PROBLEM, sentence);
        desk.go(desk.phase());
    }

    @Override
    public void failed(Problem why) {
        if (!desk.phase().showsSlice())
            return;
        desk.note(Event.Kind.MEDIA_PROBLEM, why.getMessage());
        desk.go(Phase.RECORDING_MISSING);
    }
}
