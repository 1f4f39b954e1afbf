// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.Scheme;

/**
 * A study that is open: its plan, what the ledger holds, and what one does with both. Safe to use from several threads.
 * Reading answers from memory; whatever writes reaches the disk before it returns.
 */
public final class Study implements AutoCloseable {

    private static final Texts TEXTS = Texts.of(Study.class);

    private final Storage storage;
    private final Keeping keeping;
    private final InstantSource clock;
    private final String appVersion;
    private final Schemes schemes = new Schemes();

    private Study(Storage storage, InstantSource clock, String appVersion) throws Problem {
        this.storage = storage;
        this.keeping = new Keeping(storage);
        this.clock = clock;
        this.appVersion = Checks.filled(appVersion, "appVersion");
    }

    /** Opens what a storage holds; closing the study closes the storage. */
    public static Study open(Storage storage, InstantSource clock, String appVersion) throws Problem {
        var study = new Study(storage, clock, appVersion);
        study.scheme();
        return study;
    }

    /** The plan. */
    public Plan plan() {
        return now().plan();
    }

    /** What a person calls the study's file. */
    public String name() {
        return storage.name();
    }

    /** The folder from which relative paths of recordings start. */
    public Path folder() {
        return storage.folder();
    }

    /** The sentence that says why nothing can be saved, if nothing can. */
    public Optional<String> readOnly() {
        return storage.readOnly();
    }

    /** All ratings as observers gave them, in the order they did. */
    public List<Rating> ratings() {
        return now().ratings();
    }

    /** All events, in the order they happened. */
    public List<Event> events() {
        return now().events();
    }

    /** The answers that count. */
    public FinalRatings finals() {
        return now().finals();
    }

    /** The newest version of the coding scheme. It is shared: not to be changed. */
    public Scheme scheme() throws Problem {
        return schemes.of(name(), plan().scheme());
    }

    /** A version of the coding scheme. It is shared: not to be changed. */
    public Scheme scheme(int version) throws Problem {
        for (var frozen : plan().schemes())
            if (frozen.version() == version)
                return schemes.of(name(), frozen);
        throw new Problem(name(), null, TEXTS.say("scheme.absent", version), null, null);
    }

    /** Where a recording lies on this machine, or a sentence that says it is missing. */
    public Path fileOf(Recording recording) throws Problem {
        return RecordingFile.find(folder(), recording);
    }

    /** How far every observer is, in the order they joined. */
    public List<ObserverProgress> progress() throws Problem {
        var snapshot = now();
        return ObserverProgress.of(snapshot.plan(), snapshot.rows(), completion(snapshot));
    }

    /** What is left out of everything computed. */
    public Exclusions exclusions() {
        return now().exclusions();
    }

    /** What enters a computation unless something else is asked for: real slices, without what is excluded. */
    public Scope scope() {
        return Scope.EVERYTHING.leavingOut(exclusions());
    }

    /** All ratings, and every correction as a rating of its own after what it corrects, in the order they were given. */
    public List<Rating> answers() {
        return now().answers();
    }

    /** All corrections, in the order they were made. */
    public List<Correction> corrections() {
        return now().corrections();
    }

    /** Everything that was changed since the study was made: plan, exclusions, corrections; in the order it was. */
    public List<Change> changes() {
        return now().changes();
    }

    /** How things are left out, taken in again, and corrected. */
    public Curation curation() {
        return new Curation(this);
    }

    /**
     * The tables that can be analysed: scales, lines, single categories, each of several categories, and composites. Control
     * slices, and what is excluded, are not in them.
     */
    public List<RatingTable> tables() throws Problem {
        return tables(scope());
    }

    /** The same tables of the slices of one kind, without what is excluded. */
    public List<RatingTable> tables(SliceKind kind) throws Problem {
        return tables(scope().of(kind));
    }

    /** The same tables of whatever is wanted: {@link Scope#EVERYTHING} leaves nothing out. */
    public List<RatingTable> tables(Scope scope) throws Problem {
        var snapshot = now();
        return new RatingTables(snapshot.plan(), scope, snapshot.finals(), scheme()).all();
    }

    /** One of {@link #tables()} by its key. */
    public RatingTable table(String key) throws Problem {
        return table(key, scope());
    }

    /** One of {@link #tables(Scope)} by its key. */
    public RatingTable table(String key, Scope scope) throws Problem {
        var tables = tables(scope);
        return tables.stream().filter(table -> table.key().equals(key)).findFirst().orElseThrow(() -> new Problem(name(), null,
                TEXTS.say("table.absent", key), TEXTS.say("table.absent.next",
                        String.join(", ", tables.stream().map(RatingTable::key).toList())), null));
    }

    /** What happens while an observer rates, from where the observer left off. */
    public Sitting sitting(String observer) throws Problem {
        var who = plan().observer(observer).orElseThrow(() -> new Problem(name(), null, TEXTS.say("observer.absent", observer),
                TEXTS.say("observer.absent.next"), null));
        return new Sitting(this, who);
    }

    /** Adds an observer who gets every slice in an own order; one who is there already just gets what is missing. */
    public Sitting join(String observer) throws Problem {
        change(TEXTS.say("change.join", observer), "", plan -> CrossedDesign.complete(
                CrossedDesign.withNewcomers(plan, List.of(Observer.person(observer)))).plan());
        return sitting(observer);
    }

    /** Changes the plan; the reason is kept in the ledger with what was changed. */
    public void change(String what, String reason, PlanEdit.Step step) throws Problem {
        keeping.change(new PlanEdit(UUID.randomUUID().toString(), clock.instant(), what, reason, step));
    }

    /** Writes facts. When it returns they are on the disk and part of {@link #ratings()} and {@link #events()}. */
    public void append(List<? extends Entry> entries) throws Problem {
        keeping.write(() -> List.<Entry>copyOf(entries));
    }

    /** Writes what a step makes of the study as it is on the disk at this moment. */
    <T extends Entry> List<T> decide(Keeping.Step<T> step) throws Problem {
        return keeping.write(() -> {
            keeping.catchUp();
            return step.entries();
        });
    }

    /** Takes in what other programs wrote meanwhile; says whether there was anything. */
    public boolean refresh() throws Problem {
        return keeping.refresh();
    }

    /** Calls a listener after every change, on the thread that made it. @return what ends it */
    public Runnable onChange(Runnable listener) {
        return keeping.onChange(listener);
    }

    @Override
    public void close() throws Problem {
        storage.close();
    }

    /** The ratings one observer gave, in the order they were given. */
    List<Rating> ratingsOf(String observer) {
        return now().rows().of(observer);
    }

    Completion completion() {
        return completion(now());
    }

    Instant time() {
        return Moments.millis(clock.instant());
    }

    String appVersion() {
        return appVersion;
    }

    private Completion completion(Snapshot snapshot) {
        return new Completion(snapshot.finals(), this::items);
    }

    private List<Item> items(int version) throws Problem {
        return scheme(version).getItems();
    }

    private Snapshot now() {
        return keeping.now();
    }
}
