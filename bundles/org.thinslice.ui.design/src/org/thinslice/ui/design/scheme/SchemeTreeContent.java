// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.thinslice.scheme.model.Scheme;

/** Scheme ▸ items, then composites. */
final class SchemeTreeContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return (Object[]) input;
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof Scheme scheme
                ? Stream.concat(scheme.getItems().stream(), scheme.getComposites().stream()).toArray()
                : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return ((EObject) element).eContainer();
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }
}
