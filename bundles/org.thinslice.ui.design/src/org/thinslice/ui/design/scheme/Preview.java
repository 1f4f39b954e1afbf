// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.thinslice.base.Texts;
import org.thinslice.scheme.Composites;
import org.thinslice.scheme.Items;
import org.thinslice.scheme.Keying;
import org.thinslice.scheme.Points;
import org.thinslice.scheme.Wording;
import org.thinslice.scheme.model.AnalogueItem;
import org.thinslice.scheme.model.CategoryItem;
import org.thinslice.scheme.model.Composite;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.ScaleItem;
import org.thinslice.scheme.model.Scheme;

/**
 * What an observer will see of an element, in one language.
 *
 * @param prompt  the question, or the instructions
 * @param hint    the line of help; may be empty
 * @param answer  what can be answered
 * @param extras  what else is offered, such as "Cannot rate this one…"
 */
record Preview(String prompt, String hint, Answer answer, List<String> extras) {

    /** Most points that are shown as buttons; a longer scale is typed. */
    static final int MOST_BUTTONS = 11;

    private static final Texts TEXTS = Texts.of(Preview.class);

    /** What can be answered. */
    sealed interface Answer {
        /** A button for each point, with words below some. */
        record Buttons(List<Point> points) implements Answer {
        }

        /** A number to type. */
        record Number(String low, String high) implements Answer {
        }

        /** Categories to choose from. */
        record Choice(boolean several, List<String> categories) implements Answer {
        }

        /** A line with words at its ends. */
        record Line(String low, String high) implements Answer {
        }

        /** A box for the observer's own words. */
        record Words() implements Answer {
        }

        /** Nothing: instructions, or a score that is computed. */
        record None() implements Answer {
        }
    }

    /** A point of a scale and its words, which may be empty. */
    record Point(String value, String words) {
    }

    static Preview of(EObject element, String lang) {
        if (element instanceof Item item)
            return new Preview(Wording.of(item.getPrompt(), lang), Wording.of(item.getHint(), lang), answer(item, lang), extras(item));
        if (element instanceof Composite composite)
            return new Preview(formula(composite), "", new Answer.None(), List.of());
        return new Preview(Wording.of(((Scheme) element).getInstructions(), lang), "", new Answer.None(), List.of());
    }

    private static Answer answer(Item item, String lang) {
        if (item instanceof ScaleItem scale)
            return scale(scale, lang);
        if (item instanceof CategoryItem choice)
            return new Answer.Choice(choice.isSeveral(), choice.getCategories().stream()
                    .map(c -> Wording.exactly(c.getLabel(), lang).orElseGet(() -> blank(Wording.of(c.getLabel(), lang), c.getCode()))).toList());
        if (item instanceof AnalogueItem line)
            return new Answer.Line(Wording.of(line.getLow(), lang), Wording.of(line.getHigh(), lang));
        return new Answer.Words();
    }

    private static Answer scale(ScaleItem scale, String lang) {
        if (Points.count(scale) > MOST_BUTTONS)
            return new Answer.Number(end(scale, scale.getMin(), lang), end(scale, scale.getMax(), lang));
        return new Answer.Buttons(Arrays.stream(Points.of(scale))
                .mapToObj(p -> new Point(Points.print(p), Points.anchor(scale, p, lang))).toList());
    }

    private static String end(ScaleItem scale, double point, String lang) {
        var words = Points.anchor(scale, point, lang);
        return words.isEmpty() ? Points.print(point) : TEXTS.say("preview.end", Points.print(point), words);
    }

    private static List<String> extras(Item item) {
        var confidence = item.isConfidence() ? List.of(TEXTS.say("preview.confidence")) : List.<String>of();
        return item.isNotRatable() ? java.util.stream.Stream.concat(confidence.stream(), java.util.stream.Stream.of(TEXTS.say("preview.notRatable"))).toList()
                : confidence;
    }

    private static String formula(Composite composite) {
        if (composite.getItems().isEmpty())
            return TEXTS.say("preview.composite.none");
        var items = composite.getItems().stream()
                .map(i -> Keying.reversed(i) ? TEXTS.say("preview.reversed", Items.label(i)) : Items.label(i))
                .collect(Collectors.joining(", "));
        return TEXTS.say("preview.composite", Composites.label(composite), items, Composites.needed(composite), composite.getItems().size());
    }

    private static String blank(String words, String otherwise) {
        return words.isBlank() ? otherwise : words;
    }
}
