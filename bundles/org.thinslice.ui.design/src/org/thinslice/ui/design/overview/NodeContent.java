// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.overview;

import java.util.List;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The lines of an outline for a tree; a line is the same line after a change if its id is. */
final class NodeContent implements ITreeContentProvider, IElementComparer {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((Node) parent).children().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((Node) element).children().isEmpty();
    }

    @Override
    public boolean equals(Object a, Object b) {
        return a instanceof Node one && b instanceof Node other ? one.id().equals(other.id()) : a == b;
    }

    @Override
    public int hashCode(Object element) {
        return element instanceof Node node ? node.id().hashCode() : element.hashCode();
    }
}
