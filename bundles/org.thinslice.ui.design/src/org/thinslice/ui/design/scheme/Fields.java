// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import static org.thinslice.scheme.model.SchemePackage.Literals.ANALOGUE_ITEM__HIGH;
import static org.thinslice.scheme.model.SchemePackage.Literals.ANALOGUE_ITEM__LOW;
import static org.thinslice.scheme.model.SchemePackage.Literals.ANALOGUE_ITEM__REVERSED;
import static org.thinslice.scheme.model.SchemePackage.Literals.CATEGORY_ITEM__CATEGORIES;
import static org.thinslice.scheme.model.SchemePackage.Literals.CATEGORY_ITEM__SEVERAL;
import static org.thinslice.scheme.model.SchemePackage.Literals.COMPOSITE__ITEMS;
import static org.thinslice.scheme.model.SchemePackage.Literals.COMPOSITE__KEY;
import static org.thinslice.scheme.model.SchemePackage.Literals.COMPOSITE__LABEL;
import static org.thinslice.scheme.model.SchemePackage.Literals.COMPOSITE__NEEDED;
import static org.thinslice.scheme.model.SchemePackage.Literals.ITEM__CONFIDENCE;
import static org.thinslice.scheme.model.SchemePackage.Literals.ITEM__HINT;
import static org.thinslice.scheme.model.SchemePackage.Literals.ITEM__KEY;
import static org.thinslice.scheme.model.SchemePackage.Literals.ITEM__LABEL;
import static org.thinslice.scheme.model.SchemePackage.Literals.ITEM__LEVEL;
import static org.thinslice.scheme.model.SchemePackage.Literals.ITEM__NOT_RATABLE;
import static org.thinslice.scheme.model.SchemePackage.Literals.ITEM__PROMPT;
import static org.thinslice.scheme.model.SchemePackage.Literals.ITEM__REASONS;
import static org.thinslice.scheme.model.SchemePackage.Literals.ITEM__REQUIRED;
import static org.thinslice.scheme.model.SchemePackage.Literals.SCALE_ITEM__ANCHORS;
import static org.thinslice.scheme.model.SchemePackage.Literals.SCALE_ITEM__MAX;
import static org.thinslice.scheme.model.SchemePackage.Literals.SCALE_ITEM__MIN;
import static org.thinslice.scheme.model.SchemePackage.Literals.SCALE_ITEM__REVERSED;
import static org.thinslice.scheme.model.SchemePackage.Literals.SCALE_ITEM__STEP;
import static org.thinslice.scheme.model.SchemePackage.Literals.SCHEME__INSTRUCTIONS;
import static org.thinslice.scheme.model.SchemePackage.Literals.SCHEME__LANGUAGES;
import static org.thinslice.scheme.model.SchemePackage.Literals.SCHEME__NAME;
import static org.thinslice.scheme.model.SchemePackage.Literals.SCHEME__SOURCE;
import static org.thinslice.scheme.model.SchemePackage.Literals.TEXT_ITEM__MAX_LENGTH;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.thinslice.scheme.ItemKind;
import org.thinslice.scheme.model.Composite;
import org.thinslice.scheme.model.Item;
import org.thinslice.ui.design.scheme.Field.Kind;

/** Which fields the form of an element has, in sections, in the order a person fills them in. */
final class Fields {

    /**
     * Fields that belong together.
     *
     * @param name key of the heading
     */
    record Section(String name, List<Field> fields) {
    }

    private Fields() {
    }

    /** The form of a scheme, an item or a composite. */
    static List<Section> of(EObject element) {
        if (element instanceof Item item)
            return List.of(question(), new Section("answer", answer(ItemKind.of(item))), rules(ItemKind.of(item)));
        if (element instanceof Composite)
            return List.of(new Section("composite", List.of(line(COMPOSITE__LABEL), line(COMPOSITE__KEY),
                    field(COMPOSITE__ITEMS, Kind.MEMBERS), field(COMPOSITE__NEEDED, Kind.COUNT))));
        return List.of(new Section("scheme", List.of(line(SCHEME__NAME), line(SCHEME__SOURCE),
                field(SCHEME__LANGUAGES, Kind.LANGUAGES), field(SCHEME__INSTRUCTIONS, Kind.LONG_WORDS))));
    }

    private static Section question() {
        return new Section("question", List.of(field(ITEM__PROMPT, Kind.LONG_WORDS), field(ITEM__HINT, Kind.WORDS),
                line(ITEM__LABEL), line(ITEM__KEY)));
    }

    private static List<Field> answer(ItemKind kind) {
        return switch (kind) {
            case SCALE -> List.of(number(SCALE_ITEM__MIN), number(SCALE_ITEM__MAX), number(SCALE_ITEM__STEP),
                    field(SCALE_ITEM__ANCHORS, Kind.ANCHORS), field(ITEM__LEVEL, Kind.LEVEL), flag(SCALE_ITEM__REVERSED));
            case CATEGORY -> List.of(field(CATEGORY_ITEM__CATEGORIES, Kind.PARTS), flag(CATEGORY_ITEM__SEVERAL),
                    field(ITEM__LEVEL, Kind.LEVEL));
            case ANALOGUE -> List.of(field(ANALOGUE_ITEM__LOW, Kind.WORDS), field(ANALOGUE_ITEM__HIGH, Kind.WORDS),
                    field(ITEM__LEVEL, Kind.LEVEL), flag(ANALOGUE_ITEM__REVERSED));
            case TEXT -> List.of(field(TEXT_ITEM__MAX_LENGTH, Kind.COUNT));
        };
    }

    private static Section rules(ItemKind kind) {
        var asked = kind == ItemKind.TEXT ? Stream.<Field>of() : Stream.of(flag(ITEM__CONFIDENCE));
        return new Section("rules", Stream.concat(Stream.of(flag(ITEM__REQUIRED)), Stream.concat(asked,
                Stream.of(flag(ITEM__NOT_RATABLE), field(ITEM__REASONS, Kind.PARTS)))).toList());
    }

    private static Field line(EStructuralFeature feature) {
        return field(feature, Kind.LINE);
    }

    private static Field number(EStructuralFeature feature) {
        return field(feature, Kind.NUMBER);
    }

    private static Field flag(EStructuralFeature feature) {
        return field(feature, Kind.FLAG);
    }

    private static Field field(EStructuralFeature feature, Kind kind) {
        return new Field(feature, kind);
    }
}
