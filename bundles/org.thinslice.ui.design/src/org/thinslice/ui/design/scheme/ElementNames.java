// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import org.eclipse.emf.ecore.EObject;
import org.thinslice.base.Texts;
import org.thinslice.scheme.Composites;
import org.thinslice.scheme.ItemKind;
import org.thinslice.scheme.Items;
import org.thinslice.scheme.model.Composite;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.Scheme;

/** What the elements of a scheme are called on the screen. */
final class ElementNames {

    private static final Texts TEXTS = Texts.of(ElementNames.class);

    private ElementNames() {
    }

    /** The name in the tree. */
    static String name(EObject element) {
        var name = element instanceof Item item ? Items.label(item)
                : element instanceof Composite composite ? Composites.label(composite) : ((Scheme) element).getName();
        return name == null || name.isBlank() ? TEXTS.say("tree.unnamed") : name;
    }

    /** Name and kind, above the form. */
    static String title(EObject element) {
        return TEXTS.say("form.title", name(element), kind(element));
    }

    /** What kind of element it is. */
    static String kind(EObject element) {
        if (element instanceof Item item)
            return kind(ItemKind.of(item));
        return TEXTS.say(element instanceof Composite ? "kind.COMPOSITE" : "kind.SCHEME");
    }

    /** What a kind of item is called. */
    static String kind(ItemKind kind) {
        return TEXTS.say("kind." + kind.name());
    }
}
