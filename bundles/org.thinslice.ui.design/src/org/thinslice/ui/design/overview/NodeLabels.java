// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.overview;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.thinslice.ui.kit.Icons;

/** Icon and name of a line of the outline, and its detail in a quieter colour. */
final class NodeLabels extends LabelProvider implements IStyledLabelProvider {

    private static final StyledString.Styler OUT = new StyledString.Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.strikeout = true;
            StyledString.QUALIFIER_STYLER.applyStyles(style);
        }
    };

    @Override
    public StyledString getStyledText(Object element) {
        var node = (Node) element;
        var text = new StyledString(node.text(), node.out() ? OUT : null);
        if (!node.detail().isEmpty())
            text.append("  " + node.detail(), StyledString.QUALIFIER_STYLER);
        return text;
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return Icons.image(((Node) element).icon());
    }
}
