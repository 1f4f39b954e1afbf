// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.exchange.intake.Intake;
import org.thinslice.exchange.intake.ItemSetting;
import org.thinslice.exchange.intake.Mapping;
import org.thinslice.exchange.intake.MappingFile;
import org.thinslice.exchange.intake.Part;
import org.thinslice.exchange.intake.Sample;
import org.thinslice.scheme.model.Level;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which column of a table is what, as far as the guess is to be corrected, and what its items are. */
final class MappingOptions {

    private static final Texts TEXTS = Texts.of(MappingOptions.class);

    @Option(names = "--map", paramLabel = "PART=COLUMN", split = ",")
    private Map<String, String> parts = Map.of();

    @Option(names = "--use-map", paramLabel = "FILE")
    private Path file;

    @Option(names = "--across", paramLabel = "COLUMN", split = ",")
    private List<String> across = List.of();

    @Option(names = "--pattern", paramLabel = "PATTERN")
    private String pattern;

    @Option(names = "--condition", paramLabel = "COLUMN", split = ",")
    private List<String> conditions = List.of();

    @Option(names = "--item", paramLabel = "NAME")
    private String item = "";

    @Option(names = "--missing", paramLabel = "WORD", split = ",")
    private List<String> missing = List.of();

    @Option(names = "--level", paramLabel = "ITEM=LEVEL", split = ",")
    private Map<String, String> levels = Map.of();

    @Option(names = "--points", paramLabel = "ITEM=POINTS")
    private Map<String, String> points = Map.of();

    /** What was asked for, over a file's mapping or the guess. */
    Mapping mapping(CommandSpec spec, Sample sample) throws Problem {
        var mapping = file == null ? Intake.guess(sample) : MappingFile.read(file);
        for (var each : parts.entrySet()) {
            var part = Part.named(each.getKey()).orElseThrow(() -> wrong(spec, TEXTS.say("map.part", each.getKey())));
            mapping = mapping.with(part, each.getValue());
        }
        if (!across.isEmpty() || pattern != null)
            mapping = mapping.withAcross(across.isEmpty() ? mapping.across() : matching(sample), pattern == null ? mapping.pattern() : pattern);
        if (!conditions.isEmpty())
            mapping = mapping.withVariables(conditions);
        if (!item.isBlank())
            mapping = mapping.withItem(item);
        return missing.isEmpty() ? mapping : mapping.withMissing(new HashSet<>(missing));
    }

    /** The heads that are named, * and ? standing for any signs. */
    private List<String> matching(Sample sample) {
        var heads = new ArrayList<String>();
        for (var wanted : across) {
            var glob = Pattern.compile(Pattern.quote(wanted).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q"));
            sample.heads().stream().filter(head -> glob.matcher(head).matches()).filter(head -> !heads.contains(head)).forEach(heads::add);
        }
        return heads;
    }

    /** The items with the levels and points asked for. */
    List<ItemSetting> items(CommandSpec spec, List<ItemSetting> guessed) throws Problem {
        var items = new ArrayList<ItemSetting>();
        var names = guessed.stream().map(ItemSetting::name).toList();
        for (var asked : List.of(levels, points))
            for (var name : asked.keySet())
                if (!names.contains(name))
                    throw wrong(spec, TEXTS.say("map.item", name, String.join(", ", names)));
        for (var each : guessed) {
            var setting = points.containsKey(each.name()) ? each.withPoints(points.get(each.name())) : each;
            items.add(levels.containsKey(each.name()) ? setting.withLevel(level(spec, levels.get(each.name()))) : setting);
        }
        return items;
    }

    private static Level level(CommandSpec spec, String word) {
        var level = Level.get(word.strip());
        if (level == null)
            throw wrong(spec, TEXTS.say("map.level", word));
        return level;
    }

    private static ParameterException wrong(CommandSpec spec, String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
