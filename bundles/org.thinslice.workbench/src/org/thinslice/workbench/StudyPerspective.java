// SPDX-License-Identifier: EPL-2.0
package org.thinslice.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The manager's layout: the study to the left, its agreement in the middle, the slice pointed at to the right. */
public final class StudyPerspective implements IPerspectiveFactory {

    static final String ID = "org.thinslice.workbench.study";

    private static final String STUDY = "org.thinslice.ui.design.study";
    private static final String AGREEMENT = "org.thinslice.ui.agreement.table";
    private static final String OBSERVERS = "org.thinslice.ui.agreement.observers";
    private static final String SESSION = "org.thinslice.ui.agreement.session";
    private static final String SLICE = "org.thinslice.ui.agreement.slice";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        var left = layout.createFolder("left", IPageLayout.LEFT, .2f, IPageLayout.ID_EDITOR_AREA);
        left.addView(STUDY);
        var right = layout.createFolder("right", IPageLayout.RIGHT, .65f, IPageLayout.ID_EDITOR_AREA);
        right.addView(SLICE);
        var top = layout.createFolder("top", IPageLayout.TOP, .45f, IPageLayout.ID_EDITOR_AREA);
        top.addView(AGREEMENT);
        var bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, .55f, IPageLayout.ID_EDITOR_AREA);
        bottom.addView(OBSERVERS);
        bottom.addView(SESSION);
        bottom.addPlaceholder("org.thinslice.ui.agreement.*");
        bottom.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        for (var view : new String[] { STUDY, AGREEMENT, OBSERVERS, SESSION, SLICE })
            layout.addShowViewShortcut(view);
    }
}
