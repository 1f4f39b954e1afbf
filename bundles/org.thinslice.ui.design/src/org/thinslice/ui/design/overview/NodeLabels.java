// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.overview;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.thinslice.ui.kit.Icons;

/**
 * Icon, name and detail of a line of the outline; a line that is left out is in a quieter colour. One colour for each line, as
 * the toolkit draws that by itself: with two, a selection in a large study takes longer to be seen than it may.
 */
final class NodeLabels extends ColumnLabelProvider {

    @Override
    public String getText(Object element) {
        var node = (Node) element;
        return node.detail().isEmpty() ? node.text() : node.text() + "  " + node.detail();
    }

    @Override
    public Image getImage(Object element) {
        return Icons.image(((Node) element).icon());
    }

    @Override
    public Color getForeground(Object element) {
        return ((Node) element).out() ? JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR) : null;
    }
}
