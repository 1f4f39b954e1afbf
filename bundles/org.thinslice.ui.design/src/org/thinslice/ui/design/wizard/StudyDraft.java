// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.thinslice.base.Texts;
import org.thinslice.scheme.SchemeCheck;
import org.thinslice.scheme.model.Scheme;
import org.thinslice.study.Channel;
import org.thinslice.study.SliceWindow;
import org.thinslice.study.StudySettings;
import org.thinslice.ui.design.input.Typed;

/** What has been filled in so far in the New Study wizard, as it was typed, and what is still missing on each page. */
final class StudyDraft {

    /** The pages, in their order. */
    enum Page {
        STUDY, SCHEME, RECORDINGS, SLICES, OBSERVERS, SUMMARY
    }

    private static final Texts TEXTS = Texts.of(StudyDraft.class);

    private String name = TEXTS.say("draft.name");
    private String folder;
    private Scheme scheme;
    private final Candidates recordings = new Candidates();
    private String length = "30";
    private String stride = "";
    private String offset = "0";
    private List<Channel> channels = List.of();
    private boolean sideBySide;
    private String pseudoDyads = "";
    private String observers = "k1, k2, k3, k4, k5, k6";
    private String seed = "1";
    private String replays = "1";

    /** @param folder where studies are kept as a rule */
    StudyDraft(Path folder) {
        this.folder = folder.toString();
    }

    String name() {
        return name;
    }

    void name(String typed) {
        name = typed;
    }

    String folder() {
        return folder;
    }

    void folder(String typed) {
        folder = typed;
    }

    Optional<Scheme> scheme() {
        return Optional.ofNullable(scheme);
    }

    void scheme(Scheme chosen) {
        scheme = chosen;
    }

    Candidates recordings() {
        return recordings;
    }

    String length() {
        return length;
    }

    void length(String typed) {
        length = typed;
    }

    /** From the start of a slice to the start of the next; blank: slices follow each other without a gap. */
    String stride() {
        return stride;
    }

    void stride(String typed) {
        stride = typed;
    }

    String offset() {
        return offset;
    }

    void offset(String typed) {
        offset = typed;
    }

    /** What observers get; none: everything a recording offers. */
    List<Channel> channels() {
        return channels;
    }

    void channels(List<Channel> chosen) {
        channels = List.copyOf(chosen);
    }

    /** Whether the first two recordings of each session are shown side by side. */
    boolean sideBySide() {
        return sideBySide;
    }

    void sideBySide(boolean chosen) {
        sideBySide = chosen;
    }

    /** How many control slices show partners of different sessions; blank: none. */
    String pseudoDyads() {
        return pseudoDyads;
    }

    void pseudoDyads(String typed) {
        pseudoDyads = typed;
    }

    String observers() {
        return observers;
    }

    void observers(String typed) {
        observers = typed;
    }

    String seed() {
        return seed;
    }

    void seed(String typed) {
        seed = typed;
    }

    String replays() {
        return replays;
    }

    void replays(String typed) {
        replays = typed;
    }

    /** The file the study will be kept in; empty while name or folder are not usable. */
    Optional<Path> file() {
        try {
            var plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\s]+", " ").strip().replaceAll("[. ]+$", "");
            return plain.isEmpty() || folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder.strip()).resolve(plain + ".study"));
        } catch (java.nio.file.InvalidPathException wrong) {
            return Optional.empty();
        }
    }

    /** What is still missing or wrong on a page, in a sentence; empty if the page is done. */
    Optional<String> missing(Page page) {
        return Optional.ofNullable(switch (page) {
            case STUDY -> missingStudy();
            case SCHEME -> missingScheme();
            case RECORDINGS -> missingRecordings();
            case SLICES -> missingSlices();
            case OBSERVERS -> missingObservers();
            case SUMMARY -> null;
        });
    }

    /** Whether everything is filled in. */
    boolean complete() {
        return List.of(Page.values()).stream().allMatch(page -> missing(page).isEmpty());
    }

    /** The study to be made; only when {@link #complete()}. */
    NewStudy study(Instant at) {
        var settings = StudySettings.named(name.strip(), Long.parseLong(seed.strip())).withReplays(Typed.count(replays).orElseThrow());
        return new NewStudy(file().orElseThrow(), settings, NewStudy.freeze(scheme, at), recordings.chosen(), window().orElseThrow(),
                new NewStudy.Showing(channels, sideBySide, controls().orElseThrow()), Typed.list(observers));
    }

    /** Where slices are cut; empty while the numbers are not usable. */
    Optional<SliceWindow> window() {
        var seconds = Typed.number(length);
        var from = Typed.number(offset.isBlank() ? "0" : offset);
        var every = stride.isBlank() ? seconds : Typed.number(stride);
        if (seconds.isEmpty() || every.isEmpty() || from.isEmpty() || seconds.getAsDouble() < .1 || every.getAsDouble() < .1 || from.getAsDouble() < 0)
            return Optional.empty();
        return Optional.of(SliceWindow.ofSeconds(seconds.getAsDouble(), every.getAsDouble(), from.getAsDouble()));
    }

    /** How many slices the chosen recordings give. */
    long sliceCount() {
        var each = Math.max(1, channels.size());
        return window().map(w -> real(w) + controls().orElse(0) * (long) each).orElse(0L);
    }

    private long real(SliceWindow window) {
        return sideBySide ? SliceCount.pairs(recordings.chosen(), window, channels)
                : SliceCount.single(recordings.usable(), window, channels);
    }

    /** The number of pseudo-dyads; empty while it is no number. */
    private OptionalInt controls() {
        return pseudoDyads.isBlank() ? OptionalInt.of(0) : Typed.count(pseudoDyads);
    }

    private String missingStudy() {
        if (name.isBlank())
            return TEXTS.say("missing.name");
        if (file().isEmpty() || !Files.isDirectory(file().get().getParent()))
            return TEXTS.say("missing.folder");
        return Files.exists(file().get()) ? TEXTS.say("missing.exists", file().get().getFileName()) : null;
    }

    private String missingScheme() {
        if (scheme == null)
            return TEXTS.say("missing.scheme");
        return SchemeCheck.errors(scheme).stream().findFirst()
                .map(f -> TEXTS.say("missing.scheme.errors", f.place(), f.sentence())).orElse(null);
    }

    private String missingRecordings() {
        if (recordings.next().isPresent())
            return TEXTS.say("missing.probing");
        if (recordings.busy())
            return TEXTS.say("copies.missing");
        var wrong = recordings.wrongOffset();
        if (wrong.isPresent())
            return TEXTS.say("missing.offset", wrong.get().file().getFileName(), wrong.get().offset());
        return recordings.usable().isEmpty() ? TEXTS.say("missing.recordings") : null;
    }

    private String missingSlices() {
        if (window().isEmpty())
            return TEXTS.say("missing.window");
        if (controls().isEmpty() || controls().getAsInt() > 10_000)
            return TEXTS.say("missing.pseudo");
        if (sideBySide && real(window().get()) == 0)
            return TEXTS.say("missing.pairs");
        return sliceCount() == 0 ? TEXTS.say("missing.slices") : sliceCount() > 100_000 ? TEXTS.say("missing.slices.many") : null;
    }

    private String missingObservers() {
        if (Typed.list(observers).isEmpty())
            return TEXTS.say("missing.observers");
        if (!seed.strip().matches("-?[0-9]{1,18}"))
            return TEXTS.say("missing.seed");
        return Typed.count(replays).isEmpty() || Typed.count(replays).getAsInt() > 99 ? TEXTS.say("missing.replays") : null;
    }
}
