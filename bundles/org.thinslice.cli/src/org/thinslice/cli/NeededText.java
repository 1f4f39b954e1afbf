// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.generalizability.DStudy;
import org.thinslice.agreement.generalizability.Goal;
import org.thinslice.agreement.generalizability.Needed;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;

/** What a D study says, for reading: the variances, the reliability of larger and smaller studies, and the numbers needed. */
final class NeededText {

    private static final Texts TEXTS = Texts.of(NeededText.class);

    private final Goal goal;
    private final int observers;
    private final int slices;
    private final Terminal terminal;

    NeededText(Goal goal, int observers, int slices, Terminal terminal) {
        this.goal = goal;
        this.observers = observers;
        this.slices = slices;
        this.terminal = terminal;
    }

    Progress progress() {
        return terminal.progress();
    }

    private void line(String text) {
        terminal.out().println(text);
    }

    void head(String item, String type) {
        line(TEXTS.say("needed.head", item, type));
    }

    /** Scores of single slices: over how many observers their mean has to go. */
    void slices(DStudy study) {
        line("  " + TEXTS.say("needed.slices"));
        variances(study);
        made(study, Map.of("observer", 1));
        for (int n = 1; n <= observers; n++)
            line("    " + TEXTS.say("needed.observers", n, number(study.at(Map.of("observer", n)).of(goal.index()))));
        line("    " + needed(study, Map.of()));
    }

    /** Scores of sessions: over how many observers and how many slices. */
    void sessions(DStudy study) {
        line("  " + TEXTS.say("needed.sessions"));
        variances(study);
        made(study, Map.of("observer", 1, "slice", 1));
        for (int s : new TreeSet<>(List.of(1, Math.max(1, slices / 2), slices))) {
            for (int n = 1; n <= observers; n++)
                line("    " + TEXTS.say("needed.both", s, n, number(study.at(Map.of("observer", n, "slice", s)).of(goal.index()))));
            line("    " + needed(study, Map.of("slice", s)));
        }
    }

    private void variances(DStudy study) {
        for (var component : study.study().components())
            line("    " + TEXTS.say("needed.variance", component.name(), variance(component.variance())));
    }

    /** How the limits of the reliabilities were made: not as those of a coefficient need be. */
    private void made(DStudy study, Map<String, Integer> levels) {
        study.at(levels).of(goal.index()).interval().ifPresent(interval -> line("    " + TEXTS.say("needed.intervals", interval.method())));
    }

    private String needed(DStudy study, Map<String, Integer> others) {
        var wanted = AgreementText.bounded(goal.wanted());
        var needed = study.needed("observer", goal, others);
        if (needed instanceof Needed.Enough enough)
            return TEXTS.say(goal.surely() ? "needed.surely" : "needed.enough", wanted, enough.levels());
        return ((Needed.Never) needed).why();
    }

    private static String number(Reliability reliability) {
        if (reliability.number().isEmpty())
            return "–  " + reliability.why();
        var number = AgreementText.bounded(reliability.number().getAsDouble());
        return reliability.interval().map(i -> number + "  [" + AgreementText.bounded(i.low()) + ", " + AgreementText.bounded(i.high()) + "]")
                .orElse(number + "  " + reliability.why());
    }

    private static String variance(Reliability variance) {
        if (variance.number().isEmpty())
            return "–  " + variance.why();
        var text = String.format(Locale.ROOT, "%.4f", variance.number().getAsDouble());
        return variance.interval().map(i -> text + String.format(Locale.ROOT, "  [%.4f, %.4f]", i.low(), i.high())).orElse(text);
    }
}
