// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Passes what one view says on to all others of the same study. Events carry their source, so that a sender can ignore
 * its own echo. Used from the UI thread only; listeners may come and go while an event is passed on.
 *
 * @param <E> the kind of event
 */
public final class Bus<E> {

    private final List<Consumer<E>> listeners = new CopyOnWriteArrayList<>();
    private E last;

    /** Tells every listener. */
    public void publish(E event) {
        last = Objects.requireNonNull(event, "event");
        listeners.forEach(listener -> listener.accept(event));
    }

    /** Hears all later events until the registration is closed. */
    public Registration listen(Consumer<E> listener) {
        Consumer<E> own = listener::accept;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    /** The event published last, for a view that opens late. */
    public Optional<E> last() {
        return Optional.ofNullable(last);
    }

    /** Forgets the last event, for instance when its study was closed. */
    public void forget() {
        last = null;
    }
}
