// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.thinslice.base.Problem;
import org.thinslice.study.Channel;
import org.thinslice.study.Curation;
import org.thinslice.study.RatingTable;
import org.thinslice.study.Study;

/**
 * What the program knows of how a study's ratings came about: counts and settings, no opinion.
 *
 * @param name     what the lab calls the study
 * @param id       its identity, a UUID
 * @param seed     where its random choices start
 * @param material what was rated
 * @param panel    who rated, and in which order
 * @param conduct  what happened while they rated
 * @param scheme   with what they rated
 * @param leftOut  what the lab left out of the analysis, oldest decision first
 */
public record StudyFacts(String name, String id, long seed, Material material, Panel panel, Conduct conduct, SchemeFacts scheme,
        List<LeftOut> leftOut) {

    /**
     * What was rated. Control slices (pseudo-dyads) are counted apart: they enter no agreement.
     *
     * @param recordings number of recordings the study has files of
     * @param sessions   number of sessions they show
     * @param slices     number of slices that show a session as it was
     * @param controls   number of pseudo-dyads
     * @param fewest     fewest slices of a session that has any
     * @param most       most slices of a session
     * @param shortest   shortest slice in seconds; 0 where no times are known
     * @param longest    longest slice in seconds
     * @param channels   how many slices offer picture, sound, or both; slices of which that is not known are not counted
     * @param masked     how many slices have something hidden in them
     * @param variables  what the lab noted of sessions, by name, with the values there are in alphabetical order
     */
    public record Material(int recordings, int sessions, int slices, int controls, int fewest, int most, double shortest, double longest,
            Map<Channel, Integer> channels, int masked, Map<String, List<String>> variables) {
    }

    /**
     * Who rated.
     *
     * @param invited    observers of the study
     * @param observers  those with at least one rating that is analysed
     * @param simulated  those of {@code observers} who are made up by a program
     * @param assigned   showings assigned whose ratings are analysed
     * @param practice   practice showings assigned
     * @param repeats    hidden repeats assigned
     * @param orders     different presentation orders among observers with assignments
     * @param neighbours how often a slice directly follows one of the same session, over all observers
     * @param replays    how often a slice could be watched again
     */
    public record Panel(int invited, int observers, int simulated, int assigned, int practice, int repeats, int orders, int neighbours,
            int replays) {
    }

    /**
     * What happened while they rated.
     *
     * @param slices    slices that are analysed: all that are not left out
     * @param sessions  sessions they are of
     * @param asked     showings assigned whose ratings would be analysed: those of what is not left out
     * @param ratings   answers that count and are analysed, over all items
     * @param notRated  of these, answers that a slice could not be rated
     * @param changed   of these, answers that replaced an earlier one of the same observer
     * @param corrected of these, answers that the lab put in place of an observer's
     * @param played    of these, answers given after the recording of the slice had been played to its end in this program
     * @param repeated  answers to hidden repeats
     * @param first     when the first of them was given, the observer's answer where the lab put another in its place; empty
     *                  without ratings, and if it is not known of each when it was given
     * @param last      when the last of them was given
     * @param versions  versions of the program that took them, and files they were read from, in the order of use
     */
    public record Conduct(int slices, int sessions, int asked, int ratings, int notRated, int changed, int corrected, int played, int repeated, Optional<Instant> first, Optional<Instant> last,
            List<String> versions) {

        private static final Pattern VERSION = Pattern.compile("(?!.*\\.\\p{Alpha}\\w{1,4}$)\\d+\\.\\d+([.+-].*)?");

        /** Versions of the program that took ratings. */
        public List<String> programs() {
            return versions.stream().filter(each -> VERSION.matcher(each).matches()).toList();
        }

        /** Names of the files ratings were read from. */
        public List<String> files() {
            return versions.stream().filter(each -> !VERSION.matcher(each).matches()).toList();
        }
    }

    /**
     * Something the lab left out of the analysis.
     *
     * @param what   in words, for instance observer k3
     * @param reason why
     * @param at     when it was decided
     */
    public record LeftOut(String what, String reason, Instant at) {
    }

    /** The facts of a study as it is now. */
    public static StudyFacts of(Study study) throws Problem {
        return of(study, study.tables());
    }

    /** The same where the study's tables have been made already. */
    public static StudyFacts of(Study study, List<RatingTable> tables) throws Problem {
        var plan = study.plan();
        return new StudyFacts(plan.settings().name(), plan.settings().id(), plan.settings().seed(), MaterialCount.of(plan),
                PanelCount.of(plan, tables), ConductCount.of(study), SchemeFacts.of(study),
                study.exclusions().decisions().stream().map(each -> new LeftOut(Curation.words(each.what()), each.reason(), each.at())).toList());
    }

    /** Whether every rating was made up by a program. */
    public boolean allSimulated() {
        return panel.observers() > 0 && panel.simulated() == panel.observers();
    }

    /** Whether every rating was given in this program, after the slice had been played to its end. */
    public boolean taken() {
        return conduct.ratings() > 0 && conduct.played() == conduct.ratings() && panel.assigned() > 0;
    }

    /** Whether every rating was made elsewhere and read in, so that no design of this study asked for any. */
    public boolean outside() {
        return conduct.ratings() > 0 && conduct.played() == 0;
    }
}
