// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.overview;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Rows as a tree viewer asks for them. */
final class RowContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((Row) parent).rows().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return null; // the viewer finds rows from the top; they are few
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((Row) element).rows().isEmpty();
    }
}
