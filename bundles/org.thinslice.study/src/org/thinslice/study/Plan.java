// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.thinslice.base.TimeSpan;

/**
 * The study's design: what is rated, by whom, in which order, on which scheme. Immutable, and consistent: every slice is
 * cut from a recording of the plan, every assignment names a slice and an observer of the plan, and every observer's
 * positions run 1, 2, 3, ….
 */
public final class Plan {

    private final StudySettings settings;
    private final List<FrozenScheme> schemes;
    private final List<Recording> recordings;
    private final List<Slice> slices;
    private final List<Observer> observers;
    private final List<Assignment> assignments;
    private final Map<String, Recording> recordingById;
    private final Map<String, Slice> sliceByCode;
    private final Map<String, Observer> observerByCode;
    private final Map<String, List<Assignment>> queues;

    /** Puts a plan together; contradictions are {@link IllegalArgumentException}s that name the culprit. */
    public Plan(StudySettings settings, List<FrozenScheme> schemes, List<Recording> recordings, List<Slice> slices,
            List<Observer> observers, List<Assignment> assignments) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.schemes = List.copyOf(schemes);
        this.recordings = List.copyOf(recordings);
        this.slices = List.copyOf(slices);
        this.observers = List.copyOf(observers);
        this.assignments = List.copyOf(assignments);
        this.recordingById = PlanChecks.unique("recording", this.recordings, Recording::id);
        this.sliceByCode = PlanChecks.unique("slice", this.slices, Slice::code);
        this.observerByCode = PlanChecks.unique("observer", this.observers, Observer::code);
        PlanChecks.versions(this.schemes);
        this.slices.forEach(slice -> PlanChecks.cut(slice, recordingById));
        this.queues = PlanChecks.queues(this.assignments, sliceByCode, observerByCode);
    }

    /** A plan with settings and a first version of a scheme, and nothing else yet. */
    public static Plan start(StudySettings settings, FrozenScheme scheme) {
        return new Plan(settings, List.of(scheme), List.of(), List.of(), List.of(), List.of());
    }

    /** What holds for the whole study. */
    public StudySettings settings() {
        return settings;
    }

    /** All published versions of the scheme, oldest first. */
    public List<FrozenScheme> schemes() {
        return schemes;
    }

    /** The newest version of the scheme. */
    public FrozenScheme scheme() {
        return schemes.get(schemes.size() - 1);
    }

    /** The recordings, in the lab's order. */
    public List<Recording> recordings() {
        return recordings;
    }

    /** The slices: by recording, then by time, as they were cut. */
    public List<Slice> slices() {
        return slices;
    }

    /** The observers, in the order they joined. */
    public List<Observer> observers() {
        return observers;
    }

    /** All assignments: by observer, then by position. */
    public List<Assignment> assignments() {
        return assignments;
    }

    /** A recording by its id. */
    public Optional<Recording> recording(String id) {
        return Optional.ofNullable(recordingById.get(id));
    }

    /** A slice by its code. */
    public Optional<Slice> slice(String code) {
        return Optional.ofNullable(sliceByCode.get(code));
    }

    /** An observer by code. */
    public Optional<Observer> observer(String code) {
        return Optional.ofNullable(observerByCode.get(code));
    }

    /** What one observer is to rate, in presentation order; empty for an observer without assignments. */
    public List<Assignment> assignmentsOf(String observer) {
        return queues.getOrDefault(observer, List.of());
    }

    /** The recording a slice of this plan is cut from. */
    public Recording recordingOf(Slice slice) {
        return recordingById.get(slice.recording());
    }

    /** The session a slice of this plan shows. */
    public String sessionOf(Slice slice) {
        return recordingOf(slice).session();
    }

    /** The sessions of everybody a slice of this plan shows, {@link #sessionOf(Slice)} first: two for a pseudo-dyad. */
    public Set<String> sessionsOf(Slice slice) {
        var sessions = new LinkedHashSet<>(List.of(sessionOf(slice)));
        recordingBeside(slice).map(Recording::session).ifPresent(sessions::add);
        return sessions;
    }

    /** The recording a slice of this plan shows beside its own; empty if it shows one recording. */
    public Optional<Recording> recordingBeside(Slice slice) {
        return slice.beside().map(beside -> recordingById.get(beside.recording()));
    }

    /** Which stretch of its recording a slice is; empty if nothing is known of times, only of an order. */
    public Optional<TimeSpan> spanOf(Slice slice) {
        return recordingOf(slice).durationMicros() == 0 ? Optional.empty() : Optional.of(slice.span());
    }

    /** What observers get of a slice; empty if that is not known, which only happens where there is no recording. */
    public Optional<Channel> channelOf(Slice slice) {
        var recording = recordingOf(slice);
        return recording.hasVideo() || recording.hasAudio() || recording.hasFile() ? Optional.of(slice.channel()) : Optional.empty();
    }

    /** Whether a slice shows a session as it was, or partners of different sessions. */
    public SliceKind kindOf(Slice slice) {
        return recordingBeside(slice).filter(second -> !second.session().equals(sessionOf(slice))).isPresent()
                ? SliceKind.PSEUDO_DYAD : SliceKind.REAL;
    }

    /** Whether anything is hidden in what a slice shows. */
    public boolean masked(Slice slice) {
        return !slice.masks().isEmpty() || !recordingOf(slice).masks().isEmpty()
                || slice.beside().filter(beside -> !beside.masks().isEmpty()).isPresent()
                || recordingBeside(slice).filter(second -> !second.masks().isEmpty()).isPresent();
    }

    /** The same plan with other settings; the study's id stays. */
    public Plan withSettings(StudySettings other) {
        if (!other.id().equals(settings.id()))
            throw new IllegalArgumentException("a study keeps its id " + settings.id());
        return new Plan(other, schemes, recordings, slices, observers, assignments);
    }

    /** The same plan with one more version of the scheme. */
    public Plan withScheme(FrozenScheme next) {
        var all = new ArrayList<>(schemes);
        all.add(next);
        return new Plan(settings, all, recordings, slices, observers, assignments);
    }

    /** The same plan with these recordings instead. */
    public Plan withRecordings(List<Recording> other) {
        return new Plan(settings, schemes, other, slices, observers, assignments);
    }

    /** The same plan with these slices instead. */
    public Plan withSlices(List<Slice> other) {
        return new Plan(settings, schemes, recordings, other, observers, assignments);
    }

    /** The same plan with these observers instead. */
    public Plan withObservers(List<Observer> other) {
        return new Plan(settings, schemes, recordings, slices, other, assignments);
    }

    /** The same plan with these assignments instead. */
    public Plan withAssignments(List<Assignment> other) {
        return new Plan(settings, schemes, recordings, slices, observers, other);
    }

    /** Fingerprint of everything in the plan, the same on every machine. */
    public String sha256() {
        return Sha256.of(PlanText.of(this));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Plan plan && settings.equals(plan.settings) && schemes.equals(plan.schemes)
                && recordings.equals(plan.recordings) && slices.equals(plan.slices)
                && observers.equals(plan.observers) && assignments.equals(plan.assignments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(settings, schemes, recordings, slices, observers, assignments);
    }

    @Override
    public String toString() {
        return "plan of %s: %d recordings, %d slices, %d observers, %d assignments".formatted(settings.name(),
                recordings.size(), slices.size(), observers.size(), assignments.size());
    }
}
