// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/** The sound of an opened slice, decoded and stretched on a thread of its own, beside the pictures. */
final class SoundTrack {

    private static final Texts TEXTS = Texts.of(SoundTrack.class);

    private record Stretched(double rate, Optional<Pcm> pcm) {
    }

    private final Runnable news;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        var named = new Thread(task, "slice sound");
        named.setDaemon(true);
        return named;
    });

    private volatile Feed feed;
    private volatile double wanted = 1;
    private volatile Stretched made;
    private volatile Problem failure;

    SoundTrack(Runnable news) {
        this.news = news;
    }

    /** Starts decoding. */
    void start(Feed opened) {
        feed = opened;
        thread.execute(this::make);
    }

    /** Asks for the sound at another rate. */
    void rate(double rate) {
        if (wanted == rate)
            return;
        wanted = rate;
        if (feed != null && !thread.isShutdown())
            thread.execute(this::make);
    }

    private void make() {
        double rate = wanted;
        if (made != null && made.rate() == rate)
            return;
        try {
            made = new Stretched(rate, feed.sound(rate));
        } catch (Problem problem) {
            failure = problem;
            made = new Stretched(rate, Optional.empty());
        } catch (RuntimeException | OutOfMemoryError unexpected) {
            failure = new Problem(null, null, TEXTS.say("sound.broke"), TEXTS.say("reel.broke.next"), unexpected);
            made = new Stretched(rate, Optional.empty());
        }
        news.run();
    }

    /** Whether the sound asked for is there, or it is certain that there is none. */
    boolean ready() {
        var now = made;
        return now != null && now.rate() == wanted;
    }

    /** The sound asked for; empty if it is not there yet, or there is none. */
    Optional<Pcm> pcm() {
        return ready() ? made.pcm() : Optional.empty();
    }

    /** Why there is no sound although there should be. */
    Optional<Problem> failure() {
        return Optional.ofNullable(failure);
    }

    void close() {
        thread.shutdown();
    }
}
