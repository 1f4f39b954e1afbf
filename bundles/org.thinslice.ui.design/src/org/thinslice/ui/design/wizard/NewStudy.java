// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.study.Beside;
import org.thinslice.study.Channel;
import org.thinslice.study.CrossedDesign;
import org.thinslice.study.FrozenScheme;
import org.thinslice.study.Measured;
import org.thinslice.study.Observer;
import org.thinslice.study.PairedSlices;
import org.thinslice.study.Plan;
import org.thinslice.study.Recording;
import org.thinslice.study.RecordingFile;
import org.thinslice.study.Sha256;
import org.thinslice.study.SlicePlan;
import org.thinslice.study.SliceWindow;
import org.thinslice.study.StudySettings;
import org.thinslice.ui.design.copy.Provenance;

/**
 * A study to be made.
 *
 * @param file       its file, which must not exist
 * @param settings   name, seed and replays
 * @param scheme     the first version of its coding scheme
 * @param recordings usable files
 * @param window     where slices are cut
 * @param showing    what observers get of each slice
 * @param observers  codes of the observers
 */
record NewStudy(Path file, StudySettings settings, FrozenScheme scheme, List<Candidate> recordings, SliceWindow window,
        Showing showing, List<String> observers) {

    /**
     * What observers get.
     *
     * @param channels    one slice of each for every window; none: everything a recording offers
     * @param sideBySide  whether the first two recordings of each session are shown side by side
     * @param pseudoDyads how many control slices show partners of different sessions
     */
    record Showing(List<Channel> channels, boolean sideBySide, int pseudoDyads) {

        /** Each recording by itself, with everything it offers. */
        static final Showing PLAIN = new Showing(List.of(), false, 0);
    }

    private static final String UNKNOWN = "0".repeat(64);

    /** Where a fingerprint comes from. */
    @FunctionalInterface
    private interface Fingerprint {
        String of(Candidate recording) throws Problem;
    }

    /**
     * What it will be.
     *
     * @param plan    the plan but for the fingerprints of the recordings
     * @param remarks sentences about what could not be as it should
     */
    record Sketch(Plan plan, List<String> remarks) {
    }

    /** The plan without the recordings' fingerprints, which take long. */
    Sketch sketch() {
        try {
            return plan(recording -> UNKNOWN);
        } catch (Problem impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The plan. Reads every recording from end to end. */
    Plan plan(Progress progress) throws Problem {
        var total = recordings.stream().mapToLong(NewStudy::bytes).sum();
        var before = new long[1];
        return plan(recording -> {
            progress.stage(recording.file().getFileName().toString());
            var done = before[0];
            before[0] += bytes(recording);
            return Sha256.of(recording.file(), (bytes, all) -> progress.at(done + bytes, total));
        }).plan();
    }

    private Sketch plan(Fingerprint fingerprint) throws Problem {
        var plan = Plan.start(settings, scheme).withRecordings(recordings(fingerprint));
        var cut = showing.sideBySide() ? PairedSlices.sideBySide(plan, window, showing.channels(), Beside.Sound.FIRST)
                : SlicePlan.fixed(plan, window, plan.recordings(), showing.channels());
        var remarks = new ArrayList<>(cut.remarks());
        var whole = cut.addTo(plan);
        if (showing.pseudoDyads() > 0) {
            var controls = PairedSlices.pseudoDyads(whole, window, showing.pseudoDyads(), settings.seed(), showing.channels());
            remarks.addAll(controls.remarks());
            whole = controls.addTo(whole);
        }
        var newcomers = observers.stream().map(Observer::person).toList();
        var assigned = CrossedDesign.complete(CrossedDesign.withNewcomers(whole, newcomers));
        remarks.addAll(assigned.remarks());
        return new Sketch(assigned.plan(), remarks);
    }

    private List<Recording> recordings(Fingerprint fingerprint) throws Problem {
        var made = new ArrayList<Recording>();
        var taken = new HashSet<String>();
        for (var candidate : recordings) {
            var recording = recording(candidate, fingerprint.of(candidate), taken);
            taken.add(recording.id());
            made.add(recording);
        }
        return made;
    }

    /** A faster copy keeps the name of its original; where it comes from is noted. */
    private Recording recording(Candidate candidate, String sha256, Set<String> taken) {
        var found = (Candidate.State.Usable) candidate.state();
        var folder = file.toAbsolutePath().getParent();
        var named = new Measured(candidate.namedAfter(), sha256, found.bytes(), found.durationMicros(), found.hasVideo(), found.hasAudio())
                .recording(folder, taken);
        var variables = candidate.origin().map(from -> Provenance.of(from.file().getFileName().toString(), from.sha256())).orElse(Map.of());
        return new Recording(named.id(), candidate.session(), RecordingFile.written(folder, candidate.file()), sha256, named.bytes(),
                named.durationMicros(), named.hasVideo(), named.hasAudio(), variables).withOffset(candidate.offsetMicros().orElseThrow());
    }

    private static long bytes(Candidate candidate) {
        return ((Candidate.State.Usable) candidate.state()).bytes();
    }

    /** Freezes a scheme as the first version of a study. */
    static FrozenScheme freeze(org.thinslice.scheme.model.Scheme scheme, Instant at) {
        return FrozenScheme.freeze(scheme.getVersion(), scheme.getName(), org.thinslice.scheme.SchemeText.write(scheme), at);
    }
}
