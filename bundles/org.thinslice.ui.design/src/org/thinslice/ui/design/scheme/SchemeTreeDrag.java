// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

/** Lets items and composites be dragged to another place in their list. */
final class SchemeTreeDrag extends ViewerDropAdapter {

    private static final Transfer[] LOCAL = { LocalSelectionTransfer.getTransfer() };

    private final SchemeDesk desk;

    private SchemeTreeDrag(TreeViewer viewer, SchemeDesk desk) {
        super(viewer);
        this.desk = desk;
        setSelectionFeedbackEnabled(false);
    }

    static void install(TreeViewer viewer, SchemeDesk desk) {
        viewer.addDragSupport(DND.DROP_MOVE, LOCAL, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
                event.doit = desk.selected() != desk.scheme();
            }
        });
        viewer.addDropSupport(DND.DROP_MOVE, LOCAL, new SchemeTreeDrag(viewer, desk));
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return target instanceof EObject place && place != desk.selected() && place.eContainer() != null
                && place.eContainmentFeature() == desk.selected().eContainmentFeature();
    }

    @Override
    public boolean performDrop(Object data) {
        desk.edits().moveTo(desk.selected(), (EObject) getCurrentTarget(), getCurrentLocation() == LOCATION_AFTER);
        return true;
    }
}
