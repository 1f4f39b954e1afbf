// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.thinslice.charts.Part;
import org.thinslice.charts.Subject;
import org.thinslice.study.Study;
import org.thinslice.ui.kit.Bus;
import org.thinslice.ui.kit.Registration;
import org.thinslice.ui.kit.Selected;

/**
 * What all agreement views look at: the agreement computed last, and what is selected. It follows the open study and the
 * selection of all other views, and passes on what is picked in its own. UI thread only.
 */
public final class AgreementDesk {

    /** Computes the agreement of a study away from the UI thread; a new start makes an earlier one give up. */
    public interface Computing {

        /** Begins; {@code done} is called on the UI thread, more than once if a first answer comes before the full one. */
        void start(Study study, Consumer<StudyAgreement> done);

        /** Gives up what was begun. */
        void stop();
    }

    /** How far the desk is. */
    public enum Stage {
        NO_STUDY, COMPUTING, NO_RATINGS, READY
    }

    private final Bus<Selected> bus;
    private final Computing computing;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Study study;
    private StudyAgreement agreement;
    private Subject selected = Subject.NONE;

    public AgreementDesk(Bus<Selected> bus, Computing computing) {
        this.bus = Objects.requireNonNull(bus, "bus");
        this.computing = Objects.requireNonNull(computing, "computing");
        bus.listen(this::follow);
    }

    /** A study was opened, closed or changed. */
    public void study(Optional<Study> open) {
        var next = open.orElse(null);
        if (next != study) {
            agreement = null;
            selected = Subject.NONE;
        }
        study = next;
        if (next == null)
            computing.stop();
        else
            computing.start(next, result -> take(next, result));
        tell();
    }

    private void take(Study of, StudyAgreement result) {
        if (of != study)
            return;
        agreement = result;
        complete();
        tell();
    }

    /** Something is always chosen, so that no view is empty when there is something to show. */
    private void complete() {
        if (item().isEmpty() && !agreement.items().isEmpty())
            selected = selected.with(Part.ITEM, agreement.items().get(0).label());
        if (selected.get(Part.SESSION).filter(agreement.sessions()::contains).isEmpty() && !agreement.sessions().isEmpty())
            selected = selected.with(Part.SESSION, agreement.sessions().get(0));
    }

    /** How far the desk is. */
    public Stage stage() {
        if (study == null)
            return Stage.NO_STUDY;
        if (agreement == null)
            return Stage.COMPUTING;
        return agreement.items().isEmpty() ? Stage.NO_RATINGS : Stage.READY;
    }

    /** The study, if one is open. */
    public Optional<Study> study() {
        return Optional.ofNullable(study);
    }

    /** The agreement computed last, if there is anything in it. */
    public Optional<StudyAgreement> agreement() {
        return stage() == Stage.READY ? Optional.of(agreement) : Optional.empty();
    }

    /** What is selected; items go by their labels. */
    public Subject selected() {
        return selected;
    }

    /** The item selected. */
    public Optional<ItemAgreement> item() {
        return agreement().flatMap(all -> selected.get(Part.ITEM).flatMap(all::labelled));
    }

    /** Calls a listener at once and after every change, until the registration is closed. */
    public Registration listen(Runnable listener) {
        Runnable own = listener::run;
        listeners.add(own);
        own.run();
        return () -> listeners.remove(own);
    }

    /** The user picked something in one of the agreement views. */
    public void pick(Subject subject) {
        select(subject);
        message(subject).ifPresent(bus::publish);
        tell();
    }

    /** The user wants to see a slice played; answers whether the subject names one. */
    public boolean play(Subject subject) {
        pick(subject);
        var slice = subject.get(Part.SLICE);
        slice.ifPresent(code -> bus.publish(new Selected.Play(this, code)));
        return slice.isPresent();
    }

    private void select(Subject subject) {
        selected = new Picking(selected).with(subject);
        if (agreement != null)
            selected.get(Part.SLICE).flatMap(agreement.plan()::slice).map(agreement.plan()::sessionOf)
                    .ifPresent(session -> selected = selected.with(Part.SESSION, session));
    }

    private void follow(Selected event) {
        if (event.source() == this)
            return;
        subject(event).ifPresent(subject -> {
            select(subject);
            tell();
        });
    }

    private Optional<Subject> subject(Selected event) {
        if (event instanceof Selected.Session session)
            return Optional.of(Subject.of(Part.SESSION, session.session()));
        if (event instanceof Selected.Slice slice)
            return Optional.of(Subject.of(Part.SLICE, slice.slice()));
        if (event instanceof Selected.Play play)
            return Optional.of(Subject.of(Part.SLICE, play.slice()));
        if (event instanceof Selected.Observer observer)
            return Optional.of(Subject.of(Part.OBSERVER, observer.observer()));
        if (event instanceof Selected.Rating rating)
            return Optional.of(Subject.of(Part.SLICE, rating.slice()).with(Part.OBSERVER, rating.observer()));
        return event instanceof Selected.Item item ? agreement().flatMap(all -> all.keyed(item.item()))
                .map(found -> Subject.of(Part.ITEM, found.label())) : Optional.empty();
    }

    private Optional<Selected> message(Subject subject) {
        var slice = subject.get(Part.SLICE);
        var observer = subject.get(Part.OBSERVER);
        if (slice.isPresent())
            return Optional.of(observer.isPresent() ? new Selected.Rating(this, slice.get(), observer.get())
                    : new Selected.Slice(this, slice.get()));
        if (observer.isPresent())
            return Optional.of(new Selected.Observer(this, observer.get()));
        if (subject.get(Part.SESSION).isPresent())
            return subject.get(Part.SESSION).map(session -> new Selected.Session(this, session));
        return item().map(item -> new Selected.Item(this, item.key()));
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
