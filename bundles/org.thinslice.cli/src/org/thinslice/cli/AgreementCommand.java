// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thinslice.agreement.AgreementTable;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Coefficient;
import org.thinslice.agreement.Coefficients;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thinslice agreement}: reliability coefficients for each item. */
@Command(name = "agreement", mixinStandardHelpOptions = true)
final class AgreementCommand implements Callable<Integer> {

    private static final Texts TEXTS = Texts.of(AgreementCommand.class);

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

    @Option(names = "--coefficients", split = ",", paramLabel = "NAME")
    private List<String> coefficients = List.of();

    @Option(names = "--weights", paramLabel = "FILE")
    private Optional<Path> weights = Optional.empty();

    @Mixin
    private FilterOptions filter;

    @Mixin
    private IntervalOptions intervals;

    @Option(names = "--format", paramLabel = "FORMAT")
    private AgreementFormat format = AgreementFormat.TEXT;

    @Override
    public Integer call() throws Problem {
        var terminal = Terminal.of(spec);
        var settings = intervals.settings(spec);
        var items = new AgreementInput(input, item, level, categories, filter).read(terminal);
        if (items.isEmpty())
            throw new Problem(input.toString(), null, TEXTS.say("agreement.nothing"), null, null);
        var progress = terminal.progress();
        var all = new ArrayList<ItemAgreement>();
        for (var each : items) {
            intervals.check(input, each);
            all.add(new ItemAgreement(each, AgreementTable.of(each.ratings(), chosen(each.ratings()), settings, progress)));
        }
        format.print(all, terminal.out());
        return Thinslice.DONE;
    }

    private List<Coefficient> chosen(Ratings ratings) throws Problem {
        if (weights.isPresent())
            return new WeightsFile(weights.get()).coefficients(ratings, coefficients);
        if (coefficients.isEmpty())
            return Coefficients.defaultsFor(ratings);
        return coefficients.equals(List.of("all")) ? Coefficients.allFor(ratings) : Coefficients.named(ratings, coefficients);
    }
}
