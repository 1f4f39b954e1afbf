// SPDX-License-Identifier: EPL-2.0
package org.thinslice.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** What an observer sees when the manager lets them rate in the workbench: the rating view and nothing beside it. */
public final class RatingPerspective implements IPerspectiveFactory {

    static final String ID = "org.thinslice.workbench.rating";

    private static final String RATING = "org.thinslice.ui.rating.view";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.setFixed(true);
        layout.addStandaloneView(RATING, false, IPageLayout.LEFT, 1, IPageLayout.ID_EDITOR_AREA);
        layout.getViewLayout(RATING).setCloseable(false);
        layout.getViewLayout(RATING).setMoveable(false);
    }
}
