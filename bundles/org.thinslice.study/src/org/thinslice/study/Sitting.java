// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.thinslice.base.Problem;
import org.thinslice.scheme.model.Item;

/**
 * What happens while one observer rates. It starts at the first slice that is not done, whenever and wherever the
 * observer stopped. Every answer is on the disk before its method returns. For one thread.
 */
public final class Sitting implements AutoCloseable {

    /** The reason noted for an optional item that was left blank. */
    public static final String LEFT_BLANK = "left_blank";

    private final Study study;
    private final Observer observer;
    private final Map<String, Rating> unsaved = new HashMap<>();
    private Optional<Assignment> current;
    private Optional<Instant> last;
    private boolean started;

    Sitting(Study study, Observer observer) throws Problem {
        this.study = study;
        this.observer = observer;
        this.last = own().isEmpty() ? Optional.empty() : Optional.of(own().get(own().size() - 1).at());
        this.current = firstOpen();
    }

    /** Who rates. */
    public Observer observer() {
        return observer;
    }

    /** What is to be rated now; empty when everything is done. */
    public Optional<Assignment> current() {
        return current;
    }

    /** The slice to be rated now; empty when everything is done. */
    public Optional<Slice> slice() {
        return current.flatMap(assignment -> study.plan().slice(assignment.slice()));
    }

    /** The slice after the present one, so that it can be loaded ahead; empty after the last. */
    public Optional<Slice> following() throws Problem {
        var open = open();
        int next = current.map(assignment -> open.indexOf(assignment) + 1).orElse(0);
        return next < open.size() ? study.plan().slice(open.get(next).slice()) : Optional.empty();
    }

    /** How many showings are done. */
    public int done() throws Problem {
        return study.completion().done(queue());
    }

    /** How many showings there are in all. */
    public int total() {
        return queue().size();
    }

    /** About how many minutes are left, rounded up; empty when everything is done. */
    public OptionalInt minutesLeft() throws Problem {
        var open = open();
        if (open.isEmpty())
            return OptionalInt.empty();
        double seconds = Pace.secondsLeft(study.plan(), own(), open, items().size());
        return OptionalInt.of((int) Math.max(1, Math.ceil(seconds / 60)));
    }

    /** The answers to the present slice that are saved, by item. */
    public Map<String, Rating> given() {
        return current.map(assignment -> study.finals().of(assignment.showing())).orElse(Map.of());
    }

    /** Keys of the required items of the present slice that have no answer yet. */
    public List<String> missing() throws Problem {
        return current.isEmpty() ? List.of() : items().stream()
                .filter(item -> item.isRequired() && !given().containsKey(item.getKey())).map(Item::getKey).toList();
    }

    /**
     * Saves an answer; a second one to the same item is kept beside the first and counts instead of it. After a
     * {@link Problem} the call can be repeated: the rating is not doubled.
     *
     * @param durationMs from the unlocking of the scale to the answer
     * @param plays      how often the slice was played to its end
     * @throws IllegalArgumentException if the item does not offer this answer
     */
    public Rating answer(String item, Answer answer, OptionalInt confidence, long durationMs, int plays) throws Problem {
        var asked = items().stream().filter(one -> one.getKey().equals(item)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no item " + item));
        AnswerCheck.check(asked, answer);
        var rating = rating(item, answer, confidence, durationMs, plays);
        save(List.of(rating));
        return rating;
    }

    /** Saves for every item that the present slice cannot be rated, for this reason. */
    public void notRatable(String reason, long durationMs, int plays) throws Problem {
        var ratings = new ArrayList<Rating>();
        for (var item : items())
            ratings.add(rating(item.getKey(), new Answer.NotRatable(reason), OptionalInt.empty(), durationMs, plays));
        save(ratings);
    }

    /** Notes something that happened. */
    public void note(Event.Kind kind, String detail) throws Problem {
        append(List.of(event(kind, detail)));
    }

    /**
     * Goes on to the next slice. Optional items without an answer are noted as left blank.
     *
     * @throws IllegalStateException while {@link #missing()} names items
     */
    public void next() throws Problem {
        if (current.isEmpty() || !missing().isEmpty())
            throw new IllegalStateException("not answered yet: " + missing());
        var entries = new ArrayList<Entry>();
        for (var item : items())
            if (!given().containsKey(item.getKey()))
                entries.add(rating(item.getKey(), new Answer.NotRatable(LEFT_BLANK), OptionalInt.empty(), 0, 0));
        entries.add(event(Event.Kind.NEXT, ""));
        append(entries);
        current = firstOpen();
    }

    /** Ends the sitting; one in which nothing happened leaves no trace. */
    @Override
    public void close() throws Problem {
        if (started)
            append(List.of(event(Event.Kind.SITTING_ENDED, "")));
        started = false;
    }

    private Rating rating(String item, Answer answer, OptionalInt confidence, long durationMs, int plays) {
        var showing = current.orElseThrow(() -> new IllegalStateException("everything is done")).showing();
        var tried = unsaved.get(item);
        if (tried != null && tried.showing().equals(showing) && tried.answer().equals(answer) && tried.confidence().equals(confidence))
            return tried;
        int attempt = study.finals().of(showing, item).map(Rating::attempt).orElse(0) + 1;
        var rating = new Rating(UUID.randomUUID().toString(), study.time(), showing, item, answer, attempt, confidence,
                durationMs, plays, study.plan().scheme().version(), study.appVersion(), observer.simulated());
        unsaved.put(item, rating);
        return rating;
    }

    private void save(List<Rating> ratings) throws Problem {
        append(ratings);
        unsaved.clear();
    }

    private void append(List<? extends Entry> entries) throws Problem {
        var all = new ArrayList<Entry>();
        if (!started)
            all.add(event(Event.Kind.SITTING_STARTED, study.appVersion()));
        var at = entries.get(0).at();
        if (last.isPresent() && at.isBefore(last.get()))
            all.add(event(Event.Kind.CLOCK_WENT_BACK, last.get().toString()));
        all.addAll(entries);
        study.append(all);
        started = true;
        last = Optional.of(at);
    }

    private Event event(Event.Kind kind, String detail) {
        return new Event(UUID.randomUUID().toString(), study.time(), kind, observer.code(),
                current.map(Assignment::slice).orElse(""), detail);
    }

    private List<Item> items() throws Problem {
        return study.scheme().getItems();
    }

    private List<Assignment> queue() {
        return study.plan().assignmentsOf(observer.code());
    }

    private List<Rating> own() {
        return study.ratingsOf(observer.code());
    }

    private Optional<Assignment> firstOpen() throws Problem {
        return open().stream().findFirst();
    }

    private List<Assignment> open() throws Problem {
        var completion = study.completion();
        var open = new ArrayList<Assignment>();
        for (var assignment : queue())
            if (!completion.done(assignment.showing()))
                open.add(assignment);
        return open;
    }
}
