// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.thinslice.base.Texts;
import org.thinslice.scheme.ItemKind;
import org.thinslice.scheme.SchemeBuild;
import org.thinslice.scheme.Wording;
import org.thinslice.scheme.model.Anchor;
import org.thinslice.scheme.model.Category;
import org.thinslice.scheme.model.CategoryItem;
import org.thinslice.scheme.model.Composite;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.Reason;
import org.thinslice.scheme.model.Scheme;
import org.thinslice.scheme.model.SchemeFactory;

/** Makes the elements a person adds, with keys that are still free and values that are a sensible start. */
final class NewElements {

    private static final Texts TEXTS = Texts.of(NewElements.class);

    private NewElements() {
    }

    /** An empty scheme in English. */
    static Scheme scheme() {
        return SchemeBuild.scheme(TEXTS.say("new.scheme")).build();
    }

    /** An item of a kind: a scale runs from 1 to 7, a choice has two categories. */
    static Item item(Scheme scheme, ItemKind kind) {
        var key = freeKey(scheme, "item");
        return switch (kind) {
            case SCALE -> SchemeBuild.scale(key, 1, 7).build();
            case ANALOGUE -> SchemeBuild.analogue(key).build();
            case TEXT -> SchemeBuild.words(key).optional().build();
            case CATEGORY -> choice(SchemeBuild.category(key).build());
        };
    }

    /** A composite without items. */
    static Composite composite(Scheme scheme) {
        var composite = SchemeFactory.eINSTANCE.createComposite();
        composite.setKey(freeKey(scheme, "score"));
        return composite;
    }

    /** The same item again under another key. */
    static Item copy(Scheme scheme, Item item) {
        var copy = EcoreUtil.copy(item);
        copy.setKey(freeKey(scheme, item.getKey().replaceAll("[0-9]+$", "")));
        return copy;
    }

    static Anchor anchor(double point, String language, String text) {
        var anchor = SchemeFactory.eINSTANCE.createAnchor();
        anchor.setValue(point);
        anchor.getText().add(Wording.text(language, text));
        return anchor;
    }

    static Category category(CategoryItem item) {
        var category = SchemeFactory.eINSTANCE.createCategory();
        category.setCode(free("c", item.getCategories().stream().map(Category::getCode).toList()));
        return category;
    }

    static Reason reason(Item item) {
        var reason = SchemeFactory.eINSTANCE.createReason();
        reason.setCode(free("reason", item.getReasons().stream().map(Reason::getCode).toList()));
        return reason;
    }

    private static CategoryItem choice(CategoryItem item) {
        item.getCategories().add(category(item));
        item.getCategories().add(category(item));
        return item;
    }

    private static String freeKey(Scheme scheme, String stem) {
        var taken = new HashSet<String>();
        scheme.getItems().forEach(i -> taken.add(i.getKey()));
        scheme.getComposites().forEach(c -> taken.add(c.getKey()));
        return free(stem.isEmpty() ? "item" : stem, taken);
    }

    private static String free(String stem, java.util.Collection<String> taken) {
        return IntStream.iterate(1, n -> n + 1).mapToObj(n -> stem + n).filter(k -> !taken.contains(k)).findFirst().orElseThrow();
    }
}
