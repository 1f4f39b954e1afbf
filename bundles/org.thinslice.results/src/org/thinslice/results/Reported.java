// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.util.Optional;
import org.thinslice.agreement.AgreementTable;
import org.thinslice.agreement.Coefficient;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.guidance.Choice;
import org.thinslice.agreement.guidance.Choice.Answers;
import org.thinslice.agreement.guidance.Choice.Observers;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * The coefficient to report of an item: the one for the mean over observers, which is what is used afterwards, with that of
 * a single observer beside it.
 *
 * @param choice what to report, and why
 * @param result its value
 * @param single the reliability of one observer's rating; empty where it is the same coefficient
 */
public record Reported(Choice choice, Result result, Optional<Result> single) {

    /** Chooses for observers who stand for others like them; takes from a table what it has and computes the rest. */
    static Reported of(Ratings ratings, AgreementTable known, Settings settings, Progress progress) throws Stopped {
        var choice = choice(ratings, Icc.Unit.AVERAGE);
        var result = result(choice, ratings, known, settings, progress);
        if (ratings.level() == Level.NOMINAL)
            return new Reported(choice, result, Optional.empty());
        var alone = new Choice(choice.answers(), single(choice), choice.why());
        return new Reported(choice, result, Optional.of(result(alone, ratings, known, settings, progress)));
    }

    /**
     * The coefficient of one rating, which does not fall merely because there are fewer observers: that of a single observer,
     * or the reported one where there is no other.
     */
    public Coefficient ofOneRating() {
        return single.isPresent() ? single(choice) : choice.coefficient();
    }

    /** The coefficient for the mean over observers alone. */
    static Result of(Ratings ratings, Settings settings, Progress progress) throws Stopped {
        return choice(ratings, Icc.Unit.AVERAGE).result(ratings, settings, progress);
    }

    private static Choice choice(Ratings ratings, Icc.Unit unit) {
        return Choice.of(Answers.of(ratings, Icc.Type.AGREEMENT, unit, Observers.RANDOM));
    }

    /** The same model for one observer: beside ICC(A,k) stands ICC(A,1), whatever the level of measurement. */
    private static Coefficient single(Choice choice) {
        var answers = choice.answers();
        return Choice.of(new Answers(Level.INTERVAL, answers.type(), Icc.Unit.SINGLE, answers.observers(), answers.crossed(), answers.complete()))
                .coefficient();
    }

    private static Result result(Choice choice, Ratings ratings, AgreementTable known, Settings settings, Progress progress) throws Stopped {
        var wanted = choice.coefficient();
        for (var result : known.results())
            if (choice.answers().crossed() && result.coefficient().equals(wanted.name()) && result.options().equals(wanted.options()))
                return result;
        return choice.result(ratings, settings, progress);
    }
}
