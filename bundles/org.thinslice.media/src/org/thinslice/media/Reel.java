// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/**
 * One opened slice being decoded ahead: a thread of its own keeps a few pictures ready to be shown. Whoever shows them is
 * woken when there is something new.
 */
final class Reel<P> implements Shots<P>, AutoCloseable {

    /** Opens a slice for pictures of at most width × height pixels. */
    interface Opener {
        Feed open(Cue cue, int width, int height) throws Problem;
    }

    private static final Texts TEXTS = Texts.of(Reel.class);

    private interface Task {
        void run(Feed feed) throws Problem;
    }

    private final Cue cue;
    private final Surface<P> surface;
    private final Opener opener;
    private final Runnable news;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Strip<P> shots;
    private final Consumer<P> unused;
    private final SoundTrack sound;

    private int width;
    private int height;
    private Task task;
    private boolean closed;
    private Problem failure;

    /**
     * @param unused takes pictures that will never be shown
     * @param news   is run, on any thread, when something has changed
     */
    Reel(Cue cue, Surface<P> surface, Opener opener, int width, int height, Consumer<P> unused, Runnable news) {
        this.cue = cue;
        this.unused = unused;
        shots = new Strip<>(unused);
        this.surface = surface;
        this.opener = opener;
        this.width = width;
        this.height = height;
        this.news = news;
        sound = new SoundTrack(news);
        task = feed -> feed.goTo(cue.span().fromMicros());
        var thread = new Thread(this::run, "slice decoder");
        thread.setDaemon(true);
        thread.start();
    }

    Cue cue() {
        return cue;
    }

    SoundTrack sound() {
        return sound;
    }

    /** Whether the next picture is there, or it is certain that none comes. */
    boolean ready() {
        return sound.ready() && locked(() -> task == null && shots.ready());
    }

    /** Why the slice cannot be decoded; without its sound it is not the slice either. */
    Optional<Problem> failure() {
        return Optional.ofNullable(locked(() -> failure)).or(sound::failure);
    }

    /** Whether as many pictures as it keeps are there, or all that are left. */
    boolean full() {
        return locked(() -> task == null && shots.full());
    }

    @Override
    public Shot<P> peek() {
        return locked(() -> task == null ? shots.peek() : null);
    }

    /** How many pictures are there whose time has come at {@code micros}. */
    int due(double micros) {
        return locked(() -> shots.due(micros));
    }

    @Override
    public Shot<P> poll() {
        return locked(() -> {
            changed.signalAll();
            return task == null ? shots.poll() : null;
        });
    }

    /** Whether all pictures have been taken. */
    boolean ended() {
        return locked(() -> task == null && shots.ended());
    }

    /** Goes to the picture shown at {@code micros}; what was ready is forgotten. */
    void goTo(long micros, long newGeneration) {
        order(feed -> feed.goTo(micros), newGeneration);
    }

    /** Goes to a picture near {@code micros}, quickly. */
    void goNear(long micros, long newGeneration) {
        order(feed -> feed.goNear(micros), newGeneration);
    }

    /** Pictures ordered so far and later ones belong to this generation. */
    void generation(long number) {
        locked(() -> {
            shots.generation(number);
            return null;
        });
    }

    private void order(Task next, long newGeneration) {
        locked(() -> {
            task = next;
            shots.clear();
            shots.generation(newGeneration);
            changed.signalAll();
            return null;
        });
    }

    /** Pictures decoded from now on fit into this many pixels. */
    void size(int newWidth, int newHeight) {
        locked(() -> {
            width = newWidth;
            height = newHeight;
            return null;
        });
    }

    @Override
    public void close() {
        sound.close();
        locked(() -> {
            closed = true;
            shots.clear();
            changed.signalAll();
            return null;
        });
    }

    private void run() {
        try (var feed = opener.open(cue, width, height)) {
            sound.start(feed);
            while (awaitWork())
                work(feed);
        } catch (Problem problem) {
            locked(() -> failure = problem);
        } catch (RuntimeException | OutOfMemoryError unexpected) {
            locked(() -> failure = new Problem(cue.file().toString(), null, TEXTS.say("reel.broke"), TEXTS.say("reel.broke.next"), unexpected));
        } finally {
            sound.close();
            news.run();
        }
    }

    private boolean awaitWork() {
        return locked(() -> {
            while (!closed && task == null && shots.full())
                changed.awaitUninterruptibly();
            return !closed;
        });
    }

    private void work(Feed feed) throws Problem {
        var ordered = locked(() -> task);
        if (ordered != null)
            ordered.run(feed);
        feed.size(width, height);
        var frame = feed.next();
        var picture = frame.map(surface::prepare);
        locked(() -> {
            if (task == ordered)
                accept(frame, picture);
            else
                picture.ifPresent(unused::accept);
            return null;
        });
        news.run();
    }

    private void accept(Optional<Frame> frame, Optional<P> picture) {
        task = null;
        if (frame.isEmpty())
            shots.complete();
        else if (closed)
            unused.accept(picture.get());
        else
            shots.add(frame.get().micros(), picture.get());
    }

    private <T> T locked(Supplier<T> what) {
        lock.lock();
        try {
            return what.get();
        } finally {
            lock.unlock();
        }
    }
}
