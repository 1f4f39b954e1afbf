// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.util.HashMap;
import java.util.List;
import java.util.OptionalDouble;
import org.thinslice.agreement.AgreementTable;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.study.Curation;
import org.thinslice.study.Excluded;
import org.thinslice.study.RatingTable;
import org.thinslice.study.Study;

/** Every coefficient before and after something were left out, or taken in again; nothing is written. */
final class ExclusionPreview {

    private static final Texts TEXTS = Texts.of(ExclusionPreview.class);
    private static final Settings QUICK = Settings.DEFAULT.withRounds(0);

    private ExclusionPreview() {
    }

    static void print(Study study, List<Excluded> things, boolean takeBack, Terminal terminal) throws Problem {
        for (var one : things)
            if (!one.in(study.plan()))
                throw new Problem(study.name(), null, TEXTS.say("exclude.absent", Curation.words(one)), null, null);
        var exclusions = study.exclusions();
        var after = study.scope().leavingOut(takeBack ? exclusions.without(things) : exclusions.with(things));
        for (var table : study.tables(takeBack ? after : study.scope()))
            if (!table.observers().isEmpty())
                print(study.table(table.key()), study.table(table.key(), after), terminal);
        terminal.say(TEXTS.say("exclude.preview.none"));
    }

    private static void print(RatingTable was, RatingTable becomes, Terminal terminal) throws Problem {
        terminal.result(TEXTS.say("exclude.preview", was.label(), was.slices().size(), becomes.slices().size(), was.observers().size(),
                becomes.observers().size(), was.toRatings().observations(), becomes.toRatings().observations()));
        var before = new HashMap<String, OptionalDouble>();
        results(was, terminal).forEach(result -> before.put(result.question(), result.number()));
        for (var result : results(becomes, terminal))
            terminal.result("  %s  %s  %s".formatted(AgreementText.number(before.getOrDefault(result.question(), OptionalDouble.empty())),
                    AgreementText.number(result.number()), result.label()));
    }

    private static List<Result> results(RatingTable table, Terminal terminal) throws Problem {
        return AgreementTable.of(table.toRatings(), QUICK, terminal.progress()).results();
    }
}
