// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.exclusion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.study.Curation;
import org.thinslice.study.Excluded;
import org.thinslice.study.Scope;
import org.thinslice.study.Study;
import org.thinslice.ui.agreement.model.Decisions;

/** A decision being made: what to leave out or take in again, what that would change, and why. UI thread only. */
public final class ExclusionDesk {

    /** Compares away from the UI thread; a new start makes an earlier one give up. */
    public interface Comparing {

        /** Begins; {@code done} is called on the UI thread. */
        void start(Study study, Scope before, Scope after, Consumer<Comparison> done);

        /** Gives up what was begun. */
        void stop();
    }

    private static final Texts TEXTS = Texts.of(ExclusionDesk.class);

    private final Decisions decisions;
    private final List<Excluded> choices;
    private final boolean takeBack;
    private final Comparing comparing;
    private Runnable listener = () -> { };
    private Excluded chosen;
    private String reason = "";
    private Comparison comparison;

    /**
     * @param choices  what the user may mean, the most likely first
     * @param takeBack whether these are out and to be taken in again
     */
    public ExclusionDesk(Decisions decisions, List<Excluded> choices, boolean takeBack, Comparing comparing) {
        this.decisions = Objects.requireNonNull(decisions, "decisions");
        this.choices = List.copyOf(choices);
        this.takeBack = takeBack;
        this.comparing = Objects.requireNonNull(comparing, "comparing");
        choose(choices.get(0));
    }

    /** Who is told of every change. */
    public void listen(Runnable next) {
        listener = next;
    }

    /** What the user may mean. */
    public List<Excluded> choices() {
        return choices;
    }

    /** What a choice is called. */
    public String words(Excluded choice) {
        return TEXTS.say("choice." + choice.kind().word(), choice.observer(), choice.slice(), choice.session());
    }

    /** What is chosen. */
    public Excluded chosen() {
        return chosen;
    }

    /** Whether something is to be taken in again. */
    public boolean takeBack() {
        return takeBack;
    }

    /** The user means this. */
    public void choose(Excluded choice) {
        chosen = choice;
        comparison = null;
        var exclusions = study().exclusions();
        var things = List.of(choice);
        var now = study().scope();
        comparing.start(study(), now, now.leavingOut(takeBack ? exclusions.without(things) : exclusions.with(things)), result -> {
            if (choice.equals(chosen)) {
                comparison = result;
                listener.run();
            }
        });
        listener.run();
    }

    /** The user says why. */
    public void reason(String words) {
        reason = words;
        listener.run();
    }

    /** What would change; empty until it is computed. */
    public Optional<Comparison> comparison() {
        return Optional.ofNullable(comparison);
    }

    /** One sentence about what would be left out, or for which reason it is. */
    public String sentence() {
        if (takeBack)
            return TEXTS.say("takeback.sentence", Curation.words(chosen), study().exclusions().decision(chosen).map(one -> one.reason()).orElse(""));
        if (comparison == null)
            return TEXTS.say("computing");
        var was = comparison.before();
        var left = comparison.after();
        return TEXTS.say("exclude.sentence", left.slices(), was.slices(), left.observers(), was.observers(), left.ratings(), was.ratings());
    }

    /** What must be thought of before going on; empty if nothing. */
    public Optional<String> warning() {
        if (takeBack || comparison == null)
            return Optional.empty();
        if (comparison.after().observers() < 2 || comparison.after().slices() < 2)
            return Optional.of(TEXTS.say("warning.nothing_left"));
        var risen = comparison.risen();
        if (risen.isEmpty())
            return Optional.empty();
        var first = risen.get(0);
        return Optional.of(TEXTS.say(chosen.kind() == Excluded.Kind.OBSERVER ? "warning.observers" : "warning.slices", first.before().label(),
                first.item(), first.was(), first.becomes()));
    }

    /** Whether the decision can be written: nothing goes out or in without a reason. */
    public boolean ready() {
        return !reason.isBlank();
    }

    /** What a click on OK does, to be run away from the UI thread. */
    public Applying applying() {
        var things = List.of(chosen);
        var why = reason.strip();
        return () -> decisions.decide(things, takeBack, why);
    }

    /** A decision on its way to the disk. */
    @FunctionalInterface
    public interface Applying {
        void run() throws Problem;
    }

    /** The dialog is gone. */
    public void close() {
        comparing.stop();
        listener = () -> { };
    }

    private Study study() {
        return decisions.study();
    }
}
