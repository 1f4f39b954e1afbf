// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import java.util.function.UnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Sizes and fonts of the observer's screen; sizes in points, so that they grow with the screen's scale. */
final class Look {

    /** Width of the one column. */
    static final int COLUMN = 960;
    /** Least height of anything to be clicked. */
    static final int TARGET = 44;
    static final int GAP = 8;
    private static final int LEAST_WIDTH = 120;
    static final int MARGIN = 16;

    private final ResourceManager resources;

    /** @param owner its fonts are given back when this goes */
    Look(Composite owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** The font of questions: a little larger and bold. */
    Font question() {
        return font(plain -> plain.increaseHeight(2).setStyle(SWT.BOLD));
    }

    /** The font of titles on calm pages. */
    Font title() {
        return font(plain -> plain.increaseHeight(10));
    }

    /** The font of text to be read at a distance. */
    Font reading() {
        return font(plain -> plain.increaseHeight(2));
    }

    /** The font of a chosen point. */
    Font chosen() {
        return font(plain -> plain.increaseHeight(4).setStyle(SWT.BOLD));
    }

    /** The font of a point. */
    Font point() {
        return font(plain -> plain.increaseHeight(3));
    }

    /** Lays a push button out in a grid: high enough to be hit, with air beside its words. */
    static GridDataFactory target(Button button) {
        var wide = Math.max(LEAST_WIDTH, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 2 * GAP);
        return GridDataFactory.swtDefaults().hint(wide, TARGET);
    }

    /** Names a control for those who hear the screen. */
    static void name(Control control, String words) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words;
            }
        });
    }

    /** Gives a control the focus; while a window closes, the focus is offered to what has gone already. */
    static boolean focus(Control control) {
        return !control.isDisposed() && control.setFocus();
    }

    private Font font(UnaryOperator<FontDescriptor> change) {
        return resources.create(change.apply(FontDescriptor.createFrom(JFaceResources.getDialogFont())));
    }
}
