// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.thinslice.base.Texts;
import org.thinslice.exchange.Numbers;
import org.thinslice.scheme.Points;
import org.thinslice.scheme.Wording;
import org.thinslice.scheme.model.AnalogueItem;
import org.thinslice.scheme.model.Category;
import org.thinslice.scheme.model.CategoryItem;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.ScaleItem;
import org.thinslice.scheme.model.TextItem;
import org.thinslice.study.Answer;

/** Turns the text of a rating into an answer that an item offers, or says why it is none. */
final class Answers {

    private static final Texts TEXTS = Texts.of(Answers.class);
    private static final double LINE = 100;

    private final boolean decimalComma;

    Answers(boolean decimalComma) {
        this.decimalComma = decimalComma;
    }

    /** An answer, or the sentence that says why there is none. */
    record Read(Optional<Answer> answer, String why) {
        static Read of(Answer answer) {
            return new Read(Optional.of(answer), "");
        }

        static Read not(String key, Object... values) {
            return new Read(Optional.empty(), TEXTS.say(key, values));
        }
    }

    Read read(Item item, Given rating) {
        if (rating.value().isEmpty())
            return Read.of(new Answer.NotRatable(rating.reason()));
        if (item instanceof TextItem words)
            return rating.value().length() > words.getMaxLength() ? Read.not("answer.long", words.getMaxLength()) : Read.of(new Answer.Words(rating.value()));
        return item instanceof CategoryItem categories ? codes(categories, rating.value()) : number(item, rating.value());
    }

    private Read number(Item item, String text) {
        var number = Worded.number(text, decimalComma);
        if (number.isEmpty())
            return anchored(item, text);
        double value = number.getAsDouble();
        if (item instanceof ScaleItem scale && !Points.holds(scale, value))
            return Read.not("answer.off_scale", text, Points.print(scale.getMin()), Points.print(scale.getMax()), Points.print(scale.getStep()));
        if (item instanceof AnalogueItem && (value < 0 || value > LINE))
            return Read.not("answer.off_line", text);
        return Read.of(new Answer.Value(value));
    }

    /** The words of an anchor stand for its point, as survey programs export them. */
    private Read anchored(Item item, String text) {
        if (item instanceof ScaleItem scale)
            for (var anchor : scale.getAnchors())
                if (anchor.getText().stream().anyMatch(words -> words.getText().strip().equalsIgnoreCase(text)))
                    return Read.of(new Answer.Value(anchor.getValue()));
        if (Moment.day(text).isPresent())
            return Read.not("answer.date");
        return Read.not(text.indexOf(',') >= 0 && Numbers.read(text, true).isPresent() ? "answer.comma" : "answer.word", text);
    }

    private static Read codes(CategoryItem item, String text) {
        if (item.isSeveral() && text.equals("none"))
            return Read.of(new Answer.Codes(Set.of()));
        var codes = new TreeSet<String>();
        for (var part : item.isSeveral() ? List.of(text.split("[+]")) : List.of(text)) {
            var code = code(item, part.strip());
            if (code.isEmpty())
                return Read.not("answer.category", part.strip(), String.join(", ", item.getCategories().stream().map(Category::getCode).toList()));
            codes.add(code.get());
        }
        return Read.of(new Answer.Codes(codes));
    }

    private static Optional<String> code(CategoryItem item, String text) {
        for (var category : item.getCategories())
            if (category.getCode().equals(text))
                return Optional.of(category.getCode());
        for (var category : item.getCategories())
            if (category.getCode().equalsIgnoreCase(text) || Wording.of(category.getLabel(), "en").equalsIgnoreCase(text))
                return Optional.of(category.getCode());
        return Optional.empty();
    }
}
