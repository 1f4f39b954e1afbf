// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the heads of columns with ratings name what was rated, by whom: {@code {slice}_{item}}, {@code {observer}},
 * {@code Answer.{item}}. What stands outside braces must be there as it is; of two neighbouring names the first is as short as possible.
 */
public final class HeadPattern {

    private static final Pattern PLACE = Pattern.compile("\\{(slice|observer|item|any)\\}");

    private final String text;
    private final Pattern pattern;

    /** Reads a pattern; without any place in braces it names nothing and fits every head. */
    public HeadPattern(String text) {
        this.text = text;
        var regex = new StringBuilder();
        Matcher places = PLACE.matcher(text);
        int from = 0;
        int any = 0;
        while (places.find()) {
            regex.append(Pattern.quote(text.substring(from, places.start())));
            var name = places.group(1);
            boolean twice = regex.indexOf("<" + name + ">") >= 0;
            regex.append(name.equals("any") ? ".*?" : twice ? "\\k<" + name + ">" : "(?<" + name + ">.+?)");
            from = places.end();
            any++;
        }
        regex.append(Pattern.quote(text.substring(from)));
        this.pattern = Pattern.compile(any == 0 ? ".*" : regex.toString(), Pattern.DOTALL);
    }

    /** Whether heads name such a part. */
    public boolean names(Part part) {
        return text.contains("{" + part.word() + "}");
    }

    /** What a head names; empty if the pattern does not fit. */
    public Optional<Map<Part, String>> read(String head) {
        var found = pattern.matcher(head);
        if (!found.matches())
            return Optional.empty();
        var parts = new TreeMap<Part, String>();
        for (var part : new Part[] { Part.SLICE, Part.OBSERVER, Part.ITEM })
            if (names(part))
                parts.put(part, found.group(part.word()).strip());
        return Optional.of(parts);
    }

    @Override
    public String toString() {
        return text;
    }
}
