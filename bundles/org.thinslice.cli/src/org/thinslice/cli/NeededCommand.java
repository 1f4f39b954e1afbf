// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.generalizability.DStudy;
import org.thinslice.agreement.generalizability.Decision;
import org.thinslice.agreement.generalizability.Facets;
import org.thinslice.agreement.generalizability.GStudy;
import org.thinslice.agreement.generalizability.Goal;
import org.thinslice.agreement.generalizability.Scores;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thinslice needed}: how many observers, and how many slices of a session, a study needs. */
@Command(name = "needed", mixinStandardHelpOptions = true)
final class NeededCommand implements Callable<Integer> {

    private static final Texts TEXTS = Texts.of(NeededCommand.class);
    private static final int MOST = 1000;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "INPUT", descriptionKey = "input")
    private Path input;

    @Option(names = "--item", paramLabel = "KEY")
    private Optional<String> item = Optional.empty();

    @Option(names = "--level", paramLabel = "LEVEL")
    private Optional<Level> level = Optional.empty();

    @Option(names = "--categories", paramLabel = "POINTS", converter = CategoriesWord.class)
    private Optional<Categories> categories = Optional.empty();

    @Option(names = "--type", paramLabel = "TYPE")
    private Icc.Type type = Icc.Type.AGREEMENT;

    @Option(names = "--goal", paramLabel = "R")
    private double goal = .80;

    @Option(names = "--surely")
    private boolean surely;

    @Option(names = "--most-observers", paramLabel = "N")
    private int observers = 12;

    @Option(names = "--most-slices", paramLabel = "N")
    private int slices = 6;

    @Option(names = "--confidence", paramLabel = "P")
    private double confidence = Settings.DEFAULT.confidence();

    @Option(names = "--seed", paramLabel = "N")
    private long seed = Settings.DEFAULT.seed();

    @Mixin
    private FilterOptions filter;

    @Override
    public Integer call() throws Problem {
        check(goal > 0 && goal < 1, "needed.goal");
        check(confidence > 0 && confidence < 1, "intervals.confidence");
        check(Math.min(observers, slices) >= 1 && Math.max(observers, slices) <= MOST, "needed.most");
        var terminal = Terminal.of(spec);
        var items = new AgreementInput(input, item, level, categories, filter).read(terminal);
        if (items.isEmpty())
            throw new Problem(input.toString(), null, TEXTS.say("agreement.nothing"), null, null);
        var wanted = new Goal(index(), goal, surely);
        for (var each : items)
            print(each, new NeededText(wanted, observers, slices, terminal));
        return Thinslice.DONE;
    }

    private void check(boolean right, String otherwise) {
        if (!right)
            throw new ParameterException(spec.commandLine(), TEXTS.say(otherwise));
    }

    private Decision.Index index() {
        return type == Icc.Type.AGREEMENT ? Decision.Index.DEPENDABILITY : Decision.Index.GENERALIZABILITY;
    }

    private void print(ItemRatings each, NeededText text) throws Problem {
        var ratings = each.ratings();
        if (ratings.level() == Level.NOMINAL)
            throw new Problem(input.toString(), null, TEXTS.say("needed.nominal", each.label()), TEXTS.say("needed.nominal.next"), null);
        text.head(each.label(), type.name().toLowerCase(Locale.ROOT));
        text.slices(study(each, "slice x observer", text));
        if (ratings.hasSessions())
            text.sessions(study(each, "(slice:session) x observer", text));
    }

    private DStudy study(ItemRatings each, String design, NeededText text) throws Problem {
        var settings = Settings.DEFAULT.withSeed(seed).withConfidence(confidence);
        var facets = Facets.of(design);
        var study = GStudy.of(Scores.of(each.ratings()), facets, settings, text.progress());
        return DStudy.of(study, facets.names().contains("session") ? "session" : "slice");
    }
}
