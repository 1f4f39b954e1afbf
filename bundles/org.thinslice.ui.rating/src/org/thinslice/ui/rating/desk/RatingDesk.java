// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating.desk;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.thinslice.base.Problem;
import org.thinslice.scheme.model.Item;
import org.thinslice.study.Answer;
import org.thinslice.study.Event;

/**
 * One observer at work: shows a slice, unlocks the scale when it has been played to its end, writes every answer the
 * moment it is given, and goes on only when all that is required is on the disk. Plays, pauses, replays, lost focus and
 * the frames really seen go into the ledger beside the ratings. An answer can be changed until the observer goes on; that
 * is a second attempt, the first stays in the ledger. User interface thread only; writing happens on the disk's executor.
 */
public final class RatingDesk {

    /** The reason kept when the program could not play a slice. */
    public static final String UNPLAYABLE = "recording";

    /** What the desk needs from around it: two executors, a way to wait, a clock in ms that only goes forward. */
    public record Ways(Executor disk, Executor ui, Later later, LongSupplier millis) {
    }

    private final ObserverQueue queue;
    private final Viewing viewing;
    private final Saver saver;
    private final Rest rest;
    private Runnable changed = () -> { };
    private Phase phase = Phase.INSTRUCTIONS;
    private Progressed progressed;
    private Form form;
    private boolean nextWanted;

    public RatingDesk(ObserverQueue queue, Screening screening, Ways ways) {
        this.queue = queue;
        viewing = new Viewing(screening, ways.millis, new Seat());
        saver = new Saver(ways, this::settle);
        rest = new Rest(ways.millis);
        fresh();
        viewing.listen();
    }

    /** Calls {@code listener} after every change, so that the window can draw anew. */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /** Comes to the instructions; a slice that had all its answers when the program stopped is not shown again. */
    public void begin() {
        if (!queue.finished() && form.answered() && form.complete()) {
            saver.save(queue::next, () -> {
                fresh();
                begin();
            });
            return;
        }
        go(queue.finished() ? Phase.FINISHED : Phase.INSTRUCTIONS);
    }

    /** Goes from the words (instructions, break, end of practice) to the slice. */
    public void start() {
        if (phase.showsSlice() || phase == Phase.FINISHED)
            return;
        viewing.present();
        rest.over();
        present();
    }

    /** Answers an item; writes it at once if nothing more belongs to it. */
    public void choose(Item item, Answer answer) {
        if (!unlocked() || form.answer(item.getKey()).filter(answer::equals).isPresent())
            return;
        form.put(item.getKey(), answer);
        save(item);
    }

    /** Says how sure the observer is of an answer, 1 to {@link Form#CONFIDENCES}. */
    public void sure(Item item, int confidence) {
        if (!unlocked() || form.confidence(item.getKey()).orElse(0) == confidence)
            return;
        form.sure(item.getKey(), confidence);
        save(item);
    }

    /** The observer cannot rate this slice, for a reason of the scheme. */
    public void notRatable(String reason) {
        if (unlocked() && !form.notRatable().equals(Optional.of(reason)))
            giveUp(reason);
    }

    /** Goes on to the next slice, as soon as everything required is answered and written. */
    public void next() {
        if (!canGoOn())
            return;
        viewing.present();
        nextWanted = true;
        settle();
    }

    /** Pauses the slice, or plays it on. */
    public void pauseOrResume() {
        viewing.pauseOrResume();
    }

    /** Plays the slice once more, if the study allows it. */
    public void watchAgain() {
        if (canWatchAgain())
            viewing.again();
    }

    /** The window is no longer in front: the slice waits, so that nothing of it is missed. */
    public void focusLost() {
        viewing.focusLost();
    }

    /** The window is in front again. */
    public void focusGained() {
        viewing.focusGained();
    }

    /** Tries again what went wrong: to play the slice, or to write. */
    public void tryAgain() {
        saver.retry();
        if (phase == Phase.RECORDING_MISSING)
            show();
    }

    /** Leaves a slice that cannot be played; its rating is kept as missing with that reason. */
    public void leaveUnplayable() {
        if (phase != Phase.RECORDING_MISSING)
            return;
        nextWanted = true;
        giveUp(UNPLAYABLE);
    }

    /** Ends the sitting; what is still to be written is written first. */
    public void close() {
        viewing.stop();
        saver.save(queue::close, () -> { });
        saver.drain();
    }

    public Phase phase() {
        return phase;
    }

    public Progressed progressed() {
        return progressed;
    }

    public Form form() {
        return form;
    }

    public ObserverQueue queue() {
        return queue;
    }

    /** Whether the scale can be used: the slice has been played to its end at least once. */
    public boolean unlocked() {
        return viewing.watch().unlocked();
    }

    /** Whether every answer given is on the disk, and there is one. */
    public boolean saved() {
        return saver.idle() && form.answered();
    }

    /** What happened when the last answer could not be written; it is kept and tried again. */
    public Optional<Problem> notSaved() {
        return saver.problem();
    }

    /** What the observer should know about the playing; empty if nothing. */
    public String notice() {
        return viewing.notice();
    }

    public boolean canGoOn() {
        return phase.showsSlice() && phase != Phase.LOADING && form.complete() && (unlocked() || form.notRatable().isPresent());
    }

    public int replaysLeft() {
        return viewing.watch().replaysLeft();
    }

    public boolean canWatchAgain() {
        return unlocked() && replaysLeft() > 0 && phase.showsSlice() && phase != Phase.PLAYING && phase != Phase.LOADING;
    }

    private void giveUp(String reason) {
        form.allNotRatable(reason);
        var took = viewing.watch().sinceUnlocked();
        var plays = viewing.watch().plays();
        saver.save(() -> queue.notRatable(reason, took, plays), this::settle);
        settle();
    }

    private void save(Item item) {
        if (form.complete(item)) {
            var key = item.getKey();
            var answer = form.answer(key).orElseThrow();
            var confidence = form.confidence(key);
            var took = viewing.watch().sinceUnlocked();
            var plays = viewing.watch().plays();
            saver.save(() -> queue.answer(key, answer, confidence, took, plays), this::settle);
        }
        settle();
    }

    private void note(Event.Kind kind, String detail) {
        saver.save(() -> queue.note(kind, detail), () -> { });
    }

    private void fresh() {
        form = new Form(queue.scheme(), queue.given());
        viewing.fresh(queue.replaysAllowed());
        progressed = queue.progressed();
        nextWanted = false;
    }

    private void present() {
        fresh();
        note(Event.Kind.SHOWN, "");
        show();
    }

    private void show() {
        phase = Phase.LOADING;
        queue.slice().ifPresent(viewing::show);
        changed.run();
    }

    private void go(Phase next) {
        phase = next;
        changed.run();
    }

    /** Brings the phase in line with what is answered and written, and goes on if that was wanted. */
    private void settle() {
        if (phase == Phase.ENDED || phase == Phase.SAVED || phase == Phase.NOT_SAVED)
            phase = saver.problem().isPresent() ? Phase.NOT_SAVED : saver.idle() && form.complete() ? Phase.SAVED : Phase.ENDED;
        if (nextWanted && saver.idle() && canGoOn()) {
            nextWanted = false;
            viewing.stop();
            phase = Phase.LOADING;
            saver.save(queue::next, this::arrived);
        }
        changed.run();
    }

    private void arrived() {
        var practised = progressed.practice();
        progressed = queue.progressed();
        if (queue.finished())
            go(Phase.FINISHED);
        else if (practised && !progressed.practice())
            go(Phase.PRACTICE_OVER);
        else if (rest.due()) {
            note(Event.Kind.BREAK, "");
            go(Phase.BREAK);
        } else
            present();
    }

    private final class Seat implements Viewing.Desk {

        @Override
        public Phase phase() {
            return phase;
        }

        @Override
        public void go(Phase next) {
            RatingDesk.this.go(next);
        }

        @Override
        public void note(Event.Kind kind, String detail) {
            RatingDesk.this.note(kind, detail);
        }

        @Override
        public void ended() {
            phase = Phase.ENDED;
            queue.following().ifPresent(viewing::prepare);
            settle();
        }
    }
}
