// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.guidance.Choice;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thinslice choose}: which coefficient to report, why, and a paragraph for the methods section, with numbers if there are ratings. */
@Command(name = "choose", mixinStandardHelpOptions = true)
final class ChooseCommand implements Callable<Integer> {

    /** Who rated what. */
    enum Design {
        COMPLETE, INCOMPLETE, NESTED
    }

    private static final Texts TEXTS = Texts.of(ChooseCommand.class);

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "INPUT", arity = "0..1", descriptionKey = "input")
    private Optional<Path> input = Optional.empty();

    @Option(names = "--item", paramLabel = "KEY")
    private Optional<String> item = Optional.empty();

    @Option(names = "--level", paramLabel = "LEVEL")
    private Optional<Level> level = Optional.empty();

    @Option(names = "--categories", paramLabel = "POINTS", converter = CategoriesWord.class)
    private Optional<Categories> categories = Optional.empty();

    @Option(names = "--type", paramLabel = "TYPE")
    private Optional<Icc.Type> type = Optional.empty();

    @Option(names = "--unit", paramLabel = "UNIT")
    private Optional<Icc.Unit> unit = Optional.empty();

    @Option(names = "--observers", paramLabel = "WHO")
    private Optional<Choice.Observers> observers = Optional.empty();

    @Option(names = "--design", paramLabel = "DESIGN")
    private Optional<Design> design = Optional.empty();

    @Mixin
    private FilterOptions filter;

    @Mixin
    private IntervalOptions intervals;

    @Override
    public Integer call() throws Problem {
        var console = Optional.ofNullable(System.console()).map(c -> new BufferedReader(c.reader()));
        return choose(new Interview(console, spec.commandLine().getErr()));
    }

    int choose(Interview interview) throws Problem {
        var settings = intervals.settings(spec);
        boolean table = input.isEmpty() || AgreementInput.isTable(input.get());
        if (table)
            interview.needs("--level", level);
        interview.needs("--type", type);
        interview.needs("--unit", unit);
        interview.needs("--observers", observers);
        if (input.isEmpty())
            interview.needs("--design", design);
        if (!interview.missing().isEmpty())
            throw new ParameterException(spec.commandLine(), TEXTS.say("choose.missing", String.join(", ", interview.missing())));
        var measured = table ? Optional.of(interview.answer(Level.class, level)) : level;
        var answers = new Choice.Answers(measured.orElse(Level.INTERVAL), interview.answer(Icc.Type.class, type),
                interview.answer(Icc.Unit.class, unit), interview.answer(Choice.Observers.class, observers), true, true);
        if (input.isEmpty())
            return print("", Choice.of(with(answers, interview.answer(Design.class, design))));
        for (var each : new AgreementInput(input.get(), item, measured, categories, filter).read(Terminal.of(spec))) {
            intervals.check(input.get(), each);
            var seen = Choice.Answers.of(each.ratings(), answers.type(), answers.unit(), answers.observers());
            print(each, Choice.of(design.map(said -> with(seen, said)).orElse(seen)), settings);
        }
        return Thinslice.DONE;
    }

    private static Choice.Answers with(Choice.Answers answers, Design design) {
        return new Choice.Answers(answers.level(), answers.type(), answers.unit(), answers.observers(), design != Design.NESTED, design != Design.INCOMPLETE);
    }

    private int print(String paragraph, Choice choice) {
        var out = spec.commandLine().getOut();
        out.println(TEXTS.say("choose.report", choice.coefficient().label(), choice.coefficient().name(), options(choice)));
        out.println(choice.why());
        out.println();
        out.println(paragraph.isEmpty() ? choice.methods() : paragraph);
        return Thinslice.DONE;
    }

    private void print(ItemRatings each, Choice choice, Settings settings) throws Problem {
        var terminal = Terminal.of(spec);
        if (!each.label().isEmpty())
            terminal.result(each.label());
        var result = choice.result(each.ratings(), settings, terminal.progress());
        print(choice.methods(result), choice);
        terminal.result("");
        result.findings().stream().map(Finding::text).distinct().forEach(text -> terminal.result(TEXTS.say("choose.finding", text)));
    }

    private static String options(Choice choice) {
        return String.join(" ", choice.coefficient().options().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList());
    }
}
