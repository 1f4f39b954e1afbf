// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.thinslice.base.Problem;
import org.thinslice.scheme.Items;
import org.thinslice.scheme.Points;
import org.thinslice.scheme.model.AnalogueItem;
import org.thinslice.scheme.model.Category;
import org.thinslice.scheme.model.CategoryItem;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.ScaleItem;
import org.thinslice.scheme.model.TextItem;
import org.thinslice.study.Answer;
import org.thinslice.study.Rating;
import org.thinslice.study.Study;

/** Reads answers as people write them into a cell, by what the item offered when it was rated. */
final class AnswerWords {

    private static final String NONE = "none";
    /** What stands in a cell whose formula came to nothing. */
    private static final Set<String> MISTAKES = Set.of("#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!");

    private final Study study;

    AnswerWords(Study study) {
        this.study = study;
    }

    /** The answer in a cell; empty if the item does not offer it. {@code reason} is what a missing answer keeps. */
    Optional<Answer> read(Rating rating, String cell, String reason) throws Problem {
        var item = item(rating);
        if (item instanceof CategoryItem categories && codes(categories, cell).isPresent())
            return codes(categories, cell);
        if (cell.equalsIgnoreCase(CorrectionColumns.NOT_RATABLE))
            return Optional.of(new Answer.NotRatable(reason.isBlank() ? CorrectionColumns.NOT_RATABLE : reason));
        if (item instanceof TextItem text)
            return cell.length() <= text.getMaxLength() && !MISTAKES.contains(cell) ? Optional.of(new Answer.Words(cell)) : Optional.empty();
        var number = Numbers.read(cell, cell.indexOf(',') >= 0);
        if (number.isEmpty() || !holds(item, number.getAsDouble()))
            return Optional.empty();
        return Optional.of(new Answer.Value(number.getAsDouble()));
    }

    /** What the item offers, in words. */
    String offered(Rating rating) throws Problem {
        var item = item(rating);
        if (item instanceof ScaleItem scale)
            return Failures.TEXTS.say("kind.scale", Points.print(scale.getMin()), Points.print(scale.getMax()), Points.print(scale.getStep()));
        if (item instanceof CategoryItem categories)
            return categories.getCategories().stream().map(Category::getCode).collect(Collectors.joining(", "));
        if (item instanceof TextItem text)
            return Failures.TEXTS.say("values.text", text.getMaxLength());
        return Failures.TEXTS.say("kind.analogue");
    }

    private static boolean holds(Item item, double value) {
        return item instanceof ScaleItem scale ? Points.holds(scale, value) : item instanceof AnalogueItem && value >= 0 && value <= 100;
    }

    private static Optional<Answer> codes(CategoryItem item, String cell) {
        var offered = item.getCategories().stream().map(Category::getCode).collect(Collectors.toSet());
        if (offered.contains(cell))
            return Optional.of(Answer.Codes.of(cell));
        if (!item.isSeveral())
            return Optional.empty();
        if (cell.equals(NONE))
            return Optional.of(new Answer.Codes(new HashSet<>()));
        List<String> codes = Arrays.stream(cell.split("\\+", -1)).map(String::strip).toList();
        return offered.containsAll(codes) ? Optional.of(new Answer.Codes(new HashSet<>(codes))) : Optional.empty();
    }

    private Item item(Rating rating) throws Problem {
        return Items.find(study.scheme(rating.schemeVersion()), rating.item())
                .orElseThrow(() -> new Problem(study.name(), null, Failures.TEXTS.say("correct.noItem", rating.item()), null, null));
    }
}
