// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.votes;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.thinslice.agreement.Dropped;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Ratings;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;

/**
 * The scores of a table's units and sessions by one rule.
 *
 * @param rule     the rule
 * @param window   over which units observers' habits were counted; it matters to the observer-centred mean and the weighted votes
 * @param units    one for each unit of the table, in its order
 * @param sessions one for each session, in the order of their first units; none where the table knows no sessions
 * @param dropped  what has no score, and why
 * @param findings what to know beside the scores
 */
public record Scores(AggregationRule rule, Window window, List<UnitScore> units, List<SessionScore> sessions, List<Dropped> dropped,
        List<Finding> findings) {

    private static final Texts TEXTS = Texts.of(Scores.class);

    public Scores {
        units = List.copyOf(units);
        sessions = List.copyOf(sessions);
        dropped = List.copyOf(dropped);
        findings = List.copyOf(findings);
    }

    /** Scores by a rule over the whole study. */
    public static Scores of(Ratings ratings, AggregationRule rule, Progress progress) throws Stopped {
        return of(ratings, rule, Window.STUDY, progress);
    }

    /** Scores by a rule; a table the rule does not suit gets units without a score that say why. */
    public static Scores of(Ratings ratings, AggregationRule rule, Window window, Progress progress) throws Stopped {
        var findings = new ArrayList<Finding>();
        var rows = new UnitRows(ratings);
        List<UnitScore> units;
        if (!rule.suits(ratings))
            units = rows.without(TEXTS.say(rule.votes() ? "none.points" : "none.names", rule.label()));
        else if (rule == AggregationRule.DAWID_SKENE)
            units = ModelVotes.of(ratings, rows, findings, progress);
        else if (rule.votes())
            units = new Votes(ratings, window, rule).scores(rows, progress);
        else
            units = new Numbers(ratings, window, rule).scores(rows, progress);
        return new Scores(rule, window, units, SessionScores.of(ratings, units), dropped(units), findings);
    }

    private static List<Dropped> dropped(List<UnitScore> units) {
        var dropped = new ArrayList<Dropped>();
        count(dropped, (int) units.stream().filter(each -> each.observers() == 0).count(), "dropped.unrated");
        count(dropped, (int) units.stream().filter(each -> !each.score().tied().isEmpty()).count(), "dropped.tied");
        return dropped;
    }

    private static void count(List<Dropped> dropped, int count, String why) {
        if (count > 0)
            dropped.add(new Dropped(count, TEXTS.say("dropped.units"), TEXTS.say(why)));
    }

    /** Mean absolute difference of the scores from the plain means, in points of the scale; empty where there is none. */
    public OptionalDouble meanDifference() {
        return units.stream().map(UnitScore::difference).filter(OptionalDouble::isPresent).mapToDouble(each -> Math.abs(each.getAsDouble()))
                .average();
    }
}
