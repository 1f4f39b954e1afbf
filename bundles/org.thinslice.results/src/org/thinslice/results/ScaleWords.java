// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.util.List;
import java.util.stream.Collectors;
import org.thinslice.base.Texts;
import org.thinslice.scheme.Points;
import org.thinslice.scheme.Wording;
import org.thinslice.scheme.model.AnalogueItem;
import org.thinslice.scheme.model.CategoryItem;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.ScaleItem;

/** What an item offers as answers, in words for a methods section. */
final class ScaleWords {

    private static final Texts TEXTS = Texts.of(ScaleWords.class);

    private ScaleWords() {
    }

    static String of(Item item, String language) {
        if (item instanceof ScaleItem scale)
            return points(scale, language);
        if (item instanceof CategoryItem category) {
            var names = category.getCategories().stream().map(each -> named(Wording.of(each.getLabel(), language), each.getCode()))
                    .collect(Collectors.joining(", "));
            return TEXTS.say(category.isSeveral() ? "scale.categories" : "scale.category", category.getCategories().size(), names);
        }
        return item instanceof AnalogueItem line
                ? TEXTS.say("scale.line", Wording.of(line.getLow(), language), Wording.of(line.getHigh(), language)) : TEXTS.say("scale.text");
    }

    private static String points(ScaleItem scale, String language) {
        var anchors = scale.getAnchors().stream().filter(anchor -> !Wording.of(anchor.getText(), language).isBlank())
                .map(anchor -> TEXTS.say("scale.anchor", Points.print(anchor.getValue()), Wording.of(anchor.getText(), language))).toList();
        var range = TEXTS.say("scale.points", Points.count(scale), Points.print(scale.getMin()), Points.print(scale.getMax()));
        return anchors.isEmpty() ? range : TEXTS.say("scale.anchored", range, joined(anchors));
    }

    private static String joined(List<String> anchors) {
        return String.join(", ", anchors);
    }

    private static String named(String words, String code) {
        return words.isBlank() ? code : words;
    }
}
