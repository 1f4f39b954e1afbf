// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.study.Plan;
import org.thinslice.study.PlanEdit;
import org.thinslice.study.Rating;
import org.thinslice.study.Storage;
import org.thinslice.study.Study;

/**
 * What an import would write, waiting for a yes.
 *
 * @param plan     the plan with the slices and observers of the table
 * @param step     adds them to whatever the plan is by then
 * @param ratings  the ratings that would come in
 * @param refused  what cannot come in, in the order of the file
 * @param remarks  what was left out on purpose or should be known, in sentences
 * @param what     what is done, in a few words for the ledger
 * @param reason   from which file, with its SHA-256
 */
public record Ready(Plan plan, PlanEdit.Step step, List<Rating> ratings, List<Refusal> refused, List<String> remarks, String what, String reason) {

    private static final Texts TEXTS = Texts.of(Ready.class);

    /** Makes the file of a study; the store does. */
    @FunctionalInterface
    public interface Creator {
        Storage create(Path file, Plan plan) throws Problem;
    }

    public Ready {
        Objects.requireNonNull(plan, "plan");
        ratings = List.copyOf(ratings);
        refused = List.copyOf(refused);
        remarks = List.copyOf(remarks);
    }

    /**
     * Makes a new study of it.
     *
     * @throws Problem if it could not be written; there is no file then
     */
    public void create(Path file, Creator creator, InstantSource clock, String appVersion) throws Problem {
        var storage = creator.create(file, plan);
        try (var study = Study.open(storage, clock, appVersion)) {
            write(study);
        } catch (Problem failure) {
            remove(file, failure);
            throw failure;
        }
    }

    private static void remove(Path file, Problem failure) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            failure.addSuppressed(left);
        }
    }

    /**
     * Adds it to a study.
     *
     * @throws Problem if one of its questions was answered in the study meanwhile, then nothing was written; or if it could not
     *         be written; another try writes nothing twice
     */
    public void write(Study study) throws Problem {
        study.refresh();
        unanswered(study);
        study.change(what, reason, step);
        study.append(ratings);
    }

    /** Nobody said yes to overruling an answer that came after the table was compared with the study. */
    private void unanswered(Study study) throws Problem {
        var there = study.ratings().stream().map(Rating::id).collect(Collectors.toSet());
        for (var rating : ratings) {
            var counts = study.finals().of(rating.showing(), rating.item());
            if (!there.contains(rating.id()) && counts.filter(other -> other.attempt() >= rating.attempt()).isPresent())
                throw new Problem(study.name(), null, TEXTS.say("import.meanwhile", rating.observer(), rating.slice()), TEXTS.say("import.meanwhile.next"), null);
        }
    }
}
