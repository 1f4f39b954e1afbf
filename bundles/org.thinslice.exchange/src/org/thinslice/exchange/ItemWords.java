// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.thinslice.scheme.Composites;
import org.thinslice.scheme.Items;
import org.thinslice.scheme.Keying;
import org.thinslice.scheme.Points;
import org.thinslice.scheme.Reasons;
import org.thinslice.scheme.Wording;
import org.thinslice.scheme.model.AnalogueItem;
import org.thinslice.scheme.model.CategoryItem;
import org.thinslice.scheme.model.Composite;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.ScaleItem;
import org.thinslice.scheme.model.TextItem;

/** How a codebook describes an item of the coding scheme. */
final class ItemWords {

    private final String language;

    ItemWords(String language) {
        this.language = language;
    }

    CodebookRow of(Item item) {
        return new CodebookRow(say("codebook.table.item"), item.getKey(), Items.label(item), kind(item), item.getLevel().getLiteral(),
                values(item), meaning(item));
    }

    CodebookRow of(Composite composite) {
        var parts = composite.getItems().stream().map(Item::getKey).collect(Collectors.joining(", "));
        return new CodebookRow(say("codebook.table.composite"), composite.getKey(), Composites.label(composite), say("kind.composite"),
                "interval", "", say("composite.meaning", parts, Composites.needed(composite)));
    }

    private static String kind(Item item) {
        if (item instanceof ScaleItem scale)
            return say("kind.scale", Points.print(scale.getMin()), Points.print(scale.getMax()), Points.print(scale.getStep()));
        if (item instanceof CategoryItem category)
            return say(category.isSeveral() ? "kind.categories" : "kind.category");
        return say(item instanceof AnalogueItem ? "kind.analogue" : "kind.text");
    }

    private String values(Item item) {
        if (item instanceof ScaleItem scale)
            return scale.getAnchors().stream().map(a -> Points.print(a.getValue()) + " = " + Wording.of(a.getText(), language))
                    .collect(Collectors.joining("; "));
        if (item instanceof CategoryItem category)
            return category.getCategories().stream().map(c -> c.getCode() + " = " + Wording.of(c.getLabel(), language))
                    .collect(Collectors.joining("; "));
        if (item instanceof AnalogueItem line)
            return "0 = " + Wording.of(line.getLow(), language) + "; 100 = " + Wording.of(line.getHigh(), language);
        return item instanceof TextItem text ? say("values.text", text.getMaxLength()) : "";
    }

    private String meaning(Item item) {
        List<String> parts = new ArrayList<>();
        parts.add(Wording.of(item.getPrompt(), language));
        parts.add(Wording.of(item.getHint(), language));
        if (Keying.reversed(item))
            parts.add(say("item.reversed"));
        if (item.isNotRatable())
            parts.add(say("item.not_ratable", Reasons.of(item, language).stream().map(r -> r.code() + " = " + r.words().replaceFirst("[.]$", ""))
                    .collect(Collectors.joining("; "))));
        parts.removeIf(String::isBlank);
        return String.join(" ", parts);
    }

    private static String say(String key, Object... values) {
        return Failures.TEXTS.say(key, values);
    }
}
