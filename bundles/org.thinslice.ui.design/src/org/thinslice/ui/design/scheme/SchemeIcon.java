// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.thinslice.scheme.ItemKind;
import org.thinslice.scheme.model.Composite;
import org.thinslice.scheme.model.Item;
import org.thinslice.ui.kit.IconFile;

/** The icons of the elements of a scheme. */
enum SchemeIcon implements IconFile {
    SCHEME, SCALE, CATEGORY, ANALOGUE, TEXT, COMPOSITE;

    @Override
    public String file() {
        return name().toLowerCase(Locale.ROOT) + ".svg";
    }

    static SchemeIcon of(ItemKind kind) {
        return valueOf(kind.name());
    }

    static SchemeIcon of(EObject element) {
        if (element instanceof Item item)
            return of(ItemKind.of(item));
        return element instanceof Composite ? COMPOSITE : SCHEME;
    }
}
