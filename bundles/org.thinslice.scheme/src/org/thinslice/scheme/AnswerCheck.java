// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import java.util.HashSet;
import org.thinslice.scheme.model.AnalogueItem;
import org.thinslice.scheme.model.CategoryItem;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.Level;
import org.thinslice.scheme.model.ScaleItem;
import org.thinslice.scheme.model.TextItem;

/** Checks what is special to a kind of item: its points, categories or ends, and whether its level fits. */
final class AnswerCheck {

    private AnswerCheck() {
    }

    static void of(Item item, Findings.About about, WordsCheck words) {
        if (item instanceof ScaleItem scale)
            scale(scale, about, words);
        else if (item instanceof CategoryItem choice)
            categories(choice, about, words);
        else if (item instanceof AnalogueItem line)
            analogue(line, about, words);
        else if (item instanceof TextItem text)
            about.require(text.getMaxLength() >= 1, "maxLength", "length.low");
    }

    private static void scale(ScaleItem item, Findings.About about, WordsCheck words) {
        about.require(Double.isFinite(item.getMin()) && Double.isFinite(item.getMax()), "min", "scale.finite");
        var ordered = about.require(item.getMin() < item.getMax(), "min", "scale.order", Points.print(item.getMin()), Points.print(item.getMax()));
        var steps = about.require(item.getStep() > 0 && Double.isFinite(item.getStep()), "step", "scale.step");
        if (ordered && steps && Points.isScale(item)) {
            about.require(Points.holds(item, item.getMax()), "step", "scale.uneven", Points.print(item.getStep()), Points.print(item.getMax()));
            about.require(Points.count(item) < Points.MOST, "step", "scale.many", Points.MOST - 1);
            anchors(item, about, words);
        }
        about.expect(item.getLevel() != Level.NOMINAL, "level", "level.scale");
    }

    private static void anchors(ScaleItem item, Findings.About about, WordsCheck words) {
        var points = new HashSet<Double>();
        for (var anchor : item.getAnchors()) {
            var at = Points.print(anchor.getValue());
            var part = about.part(anchor, "anchor", at);
            if (part.require(anchor.getValue() >= item.getMin() && anchor.getValue() <= item.getMax(), "value", "anchor.outside",
                    at, Points.print(item.getMin()), Points.print(item.getMax())))
                part.require(Points.holds(item, anchor.getValue()), "value", "anchor.between", at);
            part.require(points.add(anchor.getValue()), "value", "anchor.twice", at);
            words.complete(part, anchor.getText(), "text");
        }
        about.expect(points.contains(item.getMin()) && points.contains(item.getMax()), "anchors", "anchors.ends");
    }

    private static void categories(CategoryItem item, Findings.About about, WordsCheck words) {
        about.require(item.getCategories().size() >= 2, "categories", "categories.few");
        var codes = new HashSet<String>();
        for (var category : item.getCategories()) {
            var part = about.part(category, "category", String.valueOf(category.getCode()));
            if (part.require(SchemeCheck.said(category.getCode()), "code", "code.empty"))
                part.require(codes.add(category.getCode()), "code", "code.twice", category.getCode());
            words.require(part, category.getLabel(), "label");
        }
        about.expect(item.getLevel() == Level.NOMINAL || item.getLevel() == Level.ORDINAL && !item.isSeveral(), "level",
                item.isSeveral() ? "level.several" : "level.category");
    }

    private static void analogue(AnalogueItem item, Findings.About about, WordsCheck words) {
        words.complete(about, item.getLow(), "low");
        words.complete(about, item.getHigh(), "high");
        about.expect(item.getLevel() != Level.NOMINAL, "level", "level.scale");
    }
}
