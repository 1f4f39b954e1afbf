// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.charts.Part;

/**
 * Makes the figures of all chart views away from the UI thread and keeps the last ones, so that going back to an item, or to
 * a view that was hidden, costs nothing. UI thread only.
 */
public final class FigureDesk {

    /** Figures that are kept; each is a few numbers for each slice or observer. */
    private static final int KEPT = 120;

    /** What is done away from the UI thread. */
    @FunctionalInterface
    public interface Task {
        Shown run(Progress progress) throws Problem;
    }

    /** Runs tasks away from the UI thread. */
    public interface Running {

        /**
         * Begins.
         *
         * @param seen whether the user is to see that something is being computed
         * @param done    takes the result on the UI thread; not called when the task was stopped
         * @param stopped called on the UI thread when the task was stopped, by the user or by what this answers
         * @return what stops it
         */
        Runnable start(boolean seen, Task task, Consumer<Shown> done, Runnable stopped);
    }

    /**
     * A figure by what it is made from.
     *
     * @param made  the results it comes from, told apart by identity: new results, new figures
     * @param parts the parts of the selection that matter
     */
    public record Key(Sight sight, Object made, Map<Part, String> parts) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.sight == sight && key.made == made && key.parts.equals(parts);
        }

        @Override
        public int hashCode() {
            return Objects.hash(sight, System.identityHashCode(made), parts);
        }
    }

    private final AgreementDesk desk;
    private final Running running;
    private final Map<Key, Shown> kept = new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Shown> eldest) {
            return size() > KEPT;
        }
    };

    /** What figures can be made from now. */
    private final Set<Object> current = Collections.newSetFromMap(new IdentityHashMap<>());
    private StudyAgreement last;

    public FigureDesk(AgreementDesk desk, Running running) {
        this.desk = Objects.requireNonNull(desk, "desk");
        this.running = Objects.requireNonNull(running, "running");
        desk.listen(this::forget);
    }

    /** The desk whose figures they are. */
    public AgreementDesk desk() {
        return desk;
    }

    /** Figures of results that were replaced, or of a closed study, would keep all their ratings in memory. */
    private void forget() {
        var now = desk.agreement();
        if (now.orElse(null) == last)
            return;
        last = now.orElse(null);
        current.clear();
        now.ifPresent(all -> {
            current.add(all);
            all.items().forEach(item -> {
                current.add(item);
                current.add(item.ratings());
            });
        });
        kept.keySet().removeIf(key -> !current.contains(key.made()));
    }

    /** What a view is to show now; empty as long as there is nothing to make a figure from. */
    public Optional<Key> key(Sight sight) {
        return desk.scene().map(scene -> key(sight, scene));
    }

    private static Key key(Sight sight, Scene scene) {
        var item = sight.isResampled() ? scene.item() : scene.item().ratings();
        return new Key(sight, sight.follows().isEmpty() ? scene.all() : item, sight.relevant(scene.selected()));
    }

    /** The figure, if it has been made already. */
    public Optional<Shown> known(Key key) {
        return Optional.ofNullable(kept.get(key));
    }

    /**
     * Has the figure of a view made from what is on the desk now.
     *
     * @param done    takes it on the UI thread
     * @param stopped called on the UI thread if there will be none, because somebody stopped it
     * @return what stops it
     */
    public Runnable make(Key key, Consumer<Shown> done, Runnable stopped) {
        var scene = desk.scene().orElseThrow();
        return running.start(key.sight().isLong(), progress -> key.sight().of(scene, progress), shown -> {
            if (current.contains(key.made()))
                kept.put(key, shown);
            done.accept(shown);
        }, stopped);
    }
}
