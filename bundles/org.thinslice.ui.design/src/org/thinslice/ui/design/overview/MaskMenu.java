// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.overview;

import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.TreeViewer;
import org.thinslice.base.Texts;
import org.thinslice.study.MaskPlace;
import org.thinslice.study.Plan;
import org.thinslice.study.Study;
import org.thinslice.ui.design.masks.MaskDialog;
import org.thinslice.ui.design.masks.MaskPlaces;
import org.thinslice.ui.kit.Selected;

/** Setting masks from the menu of the outline. */
final class MaskMenu {

    private static final Texts TEXTS = Texts.of(MaskMenu.class);

    private MaskMenu() {
    }

    /** Adds what there is to do with the line selected, if anything. */
    static void add(IMenuManager menu, TreeViewer viewer, Study study) {
        if (study.readOnly().isPresent() || !(viewer.getStructuredSelection().getFirstElement() instanceof Node node))
            return;
        var places = maskable(study.plan(), node);
        if (!places.isEmpty())
            menu.add(new Action(TEXTS.say("outline.masks")) {
                @Override
                public void run() {
                    new MaskDialog(viewer.getControl().getShell(), study, places).open();
                }
            });
    }

    /** The pictures a line stands for; none if it stands for none. */
    static List<MaskPlace> maskable(Plan plan, Node node) {
        var selected = node.selected().map(say -> say.apply(node));
        if (selected.isPresent() && selected.get() instanceof Selected.Session session)
            return MaskPlaces.ofSession(plan, session.session());
        if (selected.isPresent() && selected.get() instanceof Selected.Slice slice)
            return plan.slice(slice.slice()).map(one -> MaskPlaces.ofSlice(plan, one)).orElse(List.of());
        return List.of();
    }
}
