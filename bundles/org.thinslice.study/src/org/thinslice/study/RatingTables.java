// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Ends;
import org.thinslice.agreement.Level;
import org.thinslice.base.Texts;
import org.thinslice.scheme.Composites;
import org.thinslice.scheme.ItemKind;
import org.thinslice.scheme.Items;
import org.thinslice.scheme.Points;
import org.thinslice.scheme.Score;
import org.thinslice.scheme.Wording;
import org.thinslice.scheme.model.Category;
import org.thinslice.scheme.model.CategoryItem;
import org.thinslice.scheme.model.Composite;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.ScaleItem;
import org.thinslice.scheme.model.Scheme;

/** Makes the tables that can be analysed out of the final ratings. */
final class RatingTables {

    private static final Texts TEXTS = Texts.of(RatingTables.class);
    private static final int MOST_CATEGORIES = 101;

    private final Frame frame;
    private final FinalRatings finals;
    private final Scheme scheme;

    RatingTables(Plan plan, Scope scope, FinalRatings finals, Scheme scheme) {
        this.frame = new Frame(plan, scope, finals);
        this.finals = finals;
        this.scheme = scheme;
    }

    List<RatingTable> all() {
        var tables = new ArrayList<RatingTable>();
        for (var item : scheme.getItems())
            if (item instanceof CategoryItem several && several.isSeveral())
                several.getCategories().forEach(category -> tables.add(binary(several, category)));
            else if (item instanceof CategoryItem single)
                tables.add(single(single));
            else if (ItemKind.of(item).numeric())
                tables.add(table(item, points(item), RatingTables::number));
        scheme.getComposites().forEach(composite -> tables.add(composite(composite)));
        return tables;
    }

    private RatingTable single(CategoryItem item) {
        var codes = item.getCategories().stream().map(Category::getCode).toList();
        var names = item.getCategories().stream().map(this::name).toArray(String[]::new);
        return table(item, Categories.named(names), answer -> answer instanceof Answer.Codes chosen
                && chosen.codes().size() == 1 ? place(codes, chosen) : OptionalDouble.empty());
    }

    private static OptionalDouble place(List<String> codes, Answer.Codes chosen) {
        int place = codes.indexOf(chosen.codes().iterator().next());
        return place < 0 ? OptionalDouble.empty() : OptionalDouble.of(place + 1);
    }

    private RatingTable binary(CategoryItem item, Category category) {
        var code = category.getCode();
        var head = new RatingTable.Head(item.getKey() + "." + code, Items.label(item) + ": " + name(category), Level.NOMINAL,
                new Categories(List.of(0.0, 1.0), List.of(TEXTS.say("category.no"), TEXTS.say("category.yes"))), Ends.OPEN, false);
        return new RatingTable(frame, head, showing -> cell(showing, item.getKey(), answer -> answer instanceof Answer.Codes chosen
                ? OptionalDouble.of(chosen.codes().contains(code) ? 1 : 0) : OptionalDouble.empty()));
    }

    private String name(Category category) {
        var words = Wording.of(category.getLabel(), scheme.getLanguages().stream().findFirst().orElse(""));
        return words.isBlank() ? category.getCode() : words;
    }

    private RatingTable table(Item item, Categories categories, Function<Answer, OptionalDouble> number) {
        var head = new RatingTable.Head(item.getKey(), Items.label(item), Level.of(item.getLevel().getLiteral()), categories,
                ends(List.of(item)), false);
        return new RatingTable(frame, head, showing -> cell(showing, item.getKey(), number));
    }

    private RatingTable composite(Composite composite) {
        var head = new RatingTable.Head(composite.getKey(), Composites.label(composite), Level.INTERVAL, Categories.NONE,
                ends(composite.getItems()), true);
        return new RatingTable(frame, head, showing -> score(composite, showing));
    }

    /** Where the answers to some items end, and so the mean of any of them: reverse keying turns a scale round where it is. */
    private static Ends ends(List<Item> items) {
        var ranges = items.stream().map(Items::range).flatMap(Optional::stream).toList();
        return ranges.isEmpty() || ranges.size() < items.size() ? Ends.OPEN : new Ends(ranges.stream().mapToDouble(Items.Range::min).min().orElseThrow(),
                ranges.stream().mapToDouble(Items.Range::max).max().orElseThrow());
    }

    private Optional<RatingTable.Cell> score(Composite composite, int showing) {
        if (composite.getItems().stream().noneMatch(item -> finals.answer(showing, item.getKey()).isPresent()))
            return Optional.empty();
        var raw = new HashMap<String, Double>();
        for (var item : composite.getItems())
            finals.answer(showing, item.getKey()).map(RatingTables::number)
                    .ifPresent(value -> value.ifPresent(number -> raw.put(item.getKey(), number)));
        var score = Composites.score(composite, raw);
        if (score instanceof Score.Value value)
            return Optional.of(new RatingTable.Cell(new Answer.Value(value.value()), OptionalDouble.of(value.value())));
        return Optional.of(new RatingTable.Cell(new Answer.NotRatable(((Score.NotDefined) score).why()), OptionalDouble.empty()));
    }

    private Optional<RatingTable.Cell> cell(int showing, String item, Function<Answer, OptionalDouble> number) {
        return finals.answer(showing, item).map(answer -> new RatingTable.Cell(answer, number.apply(answer)));
    }

    private static OptionalDouble number(Answer answer) {
        return answer instanceof Answer.Value value ? OptionalDouble.of(value.value()) : OptionalDouble.empty();
    }

    private static Categories points(Item item) {
        if (!(item instanceof ScaleItem scale) || Points.count(scale) > MOST_CATEGORIES || Points.count(scale) == 0)
            return Categories.NONE;
        return Categories.of(Points.of(scale));
    }
}
