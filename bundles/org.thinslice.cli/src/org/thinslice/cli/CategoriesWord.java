// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.util.Arrays;
import org.thinslice.agreement.Categories;
import org.thinslice.base.Texts;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The points of a scale on the command line: {@code 1..7}, {@code 0,0.5,1} or {@code no,maybe,yes}. */
final class CategoriesWord implements ITypeConverter<Categories> {

    private static final Texts TEXTS = Texts.of(CategoriesWord.class);
    private static final int MOST = 1000;
    private static final String NUMBER = "[+-]?[0-9]*\\.?[0-9]+";

    @Override
    public Categories convert(String word) {
        try {
            if (word.matches("[+-]?[0-9]+\\.\\.[+-]?[0-9]+")) {
                var ends = word.split("\\.\\.");
                if (Long.parseLong(ends[1]) - Long.parseLong(ends[0]) >= MOST)
                    throw new TypeConversionException(TEXTS.say("categories.many", word, MOST));
                return Categories.range(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
            }
            var parts = Arrays.stream(word.split(",")).map(String::strip).toArray(String[]::new);
            if (Arrays.stream(parts).allMatch(part -> part.matches(NUMBER)))
                return Categories.of(Arrays.stream(parts).mapToDouble(Double::parseDouble).toArray());
            return Categories.named(parts);
        } catch (IllegalArgumentException | NegativeArraySizeException wrong) {
            throw new TypeConversionException(TEXTS.say("categories.wrong", word));
        }
    }
}
