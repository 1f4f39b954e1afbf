// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.thinslice.charts.Part;
import org.thinslice.charts.Subject;
import org.thinslice.study.Scope;
import org.thinslice.study.SliceFilter;
import org.thinslice.study.Study;
import org.thinslice.ui.kit.Bus;
import org.thinslice.ui.kit.Registration;
import org.thinslice.ui.kit.Selected;

/**
 * What all agreement views look at: the agreement computed last, and what is selected. It follows the open study and the
 * selection of all other views, and passes on what is picked in its own. UI thread only.
 */
public final class AgreementDesk {

    /** How far the desk is. */
    public enum Stage {
        NO_STUDY, COMPUTING,
        /** There is no agreement yet, and none comes before somebody asks for it {@link AgreementDesk#again() again}. */
        STOPPED, NO_RATINGS,
        /** There are ratings, but exclusions and the filter leave none of them. */
        NOTHING_LEFT, READY
    }

    private final Bus<Selected> bus;
    private final Computing computing;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Study study;
    private StudyAgreement agreement;
    private Subject selected = Subject.NONE;
    private Decisions decisions;
    private KnownOrder order = new KnownOrder();
    private SliceFilter filter = SliceFilter.ALL;
    private boolean stopped;

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
            filter = SliceFilter.ALL;
            order = new KnownOrder();
            decisions = next == null ? null : new Decisions(next);
        }
        study = next;
        compute();
    }

    /** Only the slices that pass this filter are looked at from now on, in all views. */
    public void filter(SliceFilter wanted) {
        if (wanted.equals(filter))
            return;
        filter = wanted;
        compute();
    }

    private void compute() {
        var of = study;
        stopped = false;
        if (of == null)
            computing.stop();
        else
            computing.start(of, filter, result -> take(of, result), this::halt);
        tell();
    }

    private void halt() {
        stopped = true;
        tell();
    }

    /** Whether computing was stopped, so that what is shown is not complete, or of what was before the last change. */
    public boolean stopped() {
        return stopped;
    }

    /** Begins anew what was stopped. */
    public void again() {
        if (stopped)
            compute();
    }

    private void take(Study of, StudyAgreement result) {
        if (of != study || !result.scope().filter().equals(filter))
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
            return stopped ? Stage.STOPPED : Stage.COMPUTING;
        if (!agreement.items().isEmpty())
            return Stage.READY;
        return study.ratings().isEmpty() ? Stage.NO_RATINGS : Stage.NOTHING_LEFT;
    }

    /** The study, if one is open. */
    public Optional<Study> study() {
        return Optional.ofNullable(study);
    }

    /** Which slices are looked at. */
    public SliceFilter filter() {
        return filter;
    }

    /** Which ratings the numbers shown are computed from, exclusions and filter; empty while there are none yet. */
    public Optional<Scope> scope() {
        return Optional.ofNullable(agreement).map(StudyAgreement::scope);
    }

    /** How things are left out of the study and taken in again; empty if no study is open. */
    public Optional<Decisions> decisions() {
        return Optional.ofNullable(decisions);
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

    /** What figures are made from, as long as the item selected has been computed. */
    public Optional<Scene> scene() {
        return item().map(item -> new Scene(study, agreement, item, selected, order));
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
        Pointing.message(this, subject, item()).ifPresent(bus::publish);
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
        Pointing.subject(event, agreement()).ifPresent(subject -> {
            select(subject);
            tell();
        });
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
