// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.thinslice.base.AtomicFile;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/** Keeps a mapping in a file, a line for each thing it says, so that the next table of the same kind needs no questions. */
public final class MappingFile {

    private static final Texts TEXTS = Texts.of(MappingFile.class);

    private MappingFile() {
    }

    /** Writes it: {@code slice = Clip}, {@code across = Q1_1}, … */
    public static void write(Mapping mapping, Path file) throws Problem {
        var lines = new ArrayList<String>();
        lines.add("source = " + mapping.source().word());
        mapping.columns().forEach((part, head) -> lines.add(part.word() + " = " + escape(head)));
        mapping.variables().forEach(head -> lines.add("variable = " + escape(head)));
        mapping.across().forEach(head -> lines.add("across = " + escape(head)));
        lines.add("pattern = " + escape(mapping.pattern()));
        lines.add("only_item = " + escape(mapping.item()));
        mapping.missing().forEach(word -> lines.add("missing = " + escape(word)));
        AtomicFile.write(file, out -> out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** Reads one. */
    public static Mapping read(Path file) throws Problem {
        var said = new LinkedHashMap<String, List<String>>();
        int number = 0;
        for (var line : lines(file)) {
            number++;
            var parts = line.split("\\s*=\\s?", 2);
            if (!line.isBlank() && parts.length < 2)
                throw new Problem(file.toString(), TEXTS.say("place.line", number), TEXTS.say("mapping.line"), TEXTS.say("mapping.line.next"), null);
            if (!line.isBlank())
                said.computeIfAbsent(parts[0].strip(), key -> new ArrayList<>()).add(unescape(parts[1]));
        }
        var columns = new EnumMap<Part, String>(Part.class);
        for (var part : Part.values())
            if (said.containsKey(part.word()))
                columns.put(part, said.get(part.word()).get(0));
        return new Mapping(source(one(said, "source")), columns, said.getOrDefault("variable", List.of()), said.getOrDefault("across", List.of()),
                one(said, "pattern"), one(said, "only_item"), new TreeSet<>(said.getOrDefault("missing", List.of())));
    }

    private static List<String> lines(Path file) throws Problem {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new Problem(file.toString(), null, TEXTS.say("mapping.unreadable"), TEXTS.say("mapping.line.next"), failure);
        }
    }

    private static String one(Map<String, List<String>> said, String key) {
        return said.getOrDefault(key, List.of("")).get(0);
    }

    private static Source source(String word) {
        return Set.of(Source.values()).stream().filter(source -> source.word().equals(word)).findFirst().orElse(Source.TABLE);
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescape(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length())
                out.append(c);
            else {
                char next = text.charAt(++i);
                out.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            }
        }
        return out.toString();
    }
}
