// SPDX-License-Identifier: EPL-2.0
package org.thinslice.workbench;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IEditorReference;

/** Shows the place for editors only while there is an editor, so that none of the window stays grey. */
final class EditorArea implements IPartListener2 {

    private final IWorkbenchPage page;

    private EditorArea(IWorkbenchPage page) {
        this.page = page;
    }

    static void follow(IWorkbenchPage page) {
        var area = new EditorArea(page);
        page.addPartListener(area);
        area.adapt();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        if (part instanceof IEditorReference)
            adapt();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (part instanceof IEditorReference)
            adapt();
    }

    private void adapt() {
        boolean wanted = page.getEditorReferences().length > 0;
        if (page.isEditorAreaVisible() != wanted)
            page.setEditorAreaVisible(wanted);
    }
}
