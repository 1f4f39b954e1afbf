// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.overview;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.thinslice.ui.kit.Icon;
import org.thinslice.ui.kit.Icons;

/** A row's icon, its name and, quieter, its detail. */
final class RowLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object element) {
        var row = (Row) element;
        var text = new StyledString(row.label());
        return row.detail().isEmpty() ? text : text.append("  " + row.detail(), StyledString.DECORATIONS_STYLER);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return switch (((Row) element).kind()) {
            case HEADING -> null;
            case RECORDING -> Icons.image(Icon.RECORDING);
            case SLICE -> Icons.image(Icon.SLICE);
            case OBSERVER -> Icons.image(Icon.OBSERVER);
            case ITEM -> Icons.image(Icon.ITEM);
        };
    }
}
