// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.overview;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.thinslice.base.Texts;
import org.thinslice.study.Recording;
import org.thinslice.study.Study;
import org.thinslice.ui.design.copy.ExportingClips;
import org.thinslice.ui.design.copy.FactsDialog;
import org.thinslice.ui.design.copy.RecordingCopy;
import org.thinslice.ui.design.copy.RecordingFacts;
import org.thinslice.ui.kit.OpenStudy;
import org.thinslice.ui.kit.Work;

/** The context menu of the outline. */
final class StudyMenu {

    private static final Texts TEXTS = Texts.of(StudyMenu.class);

    private final TreeViewer viewer;
    private final OpenStudy open;

    private StudyMenu(TreeViewer viewer, OpenStudy open) {
        this.viewer = viewer;
        this.open = open;
    }

    /** Gives the outline its menu. */
    static void on(TreeViewer viewer, OpenStudy open, IWorkbenchPartSite site) {
        var menu = new StudyMenu(viewer, open);
        var manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(menu::fill);
        viewer.getControl().setMenu(manager.createContextMenu(viewer.getControl()));
        site.registerContextMenu(StudyView.ID, manager, viewer);
    }

    private void fill(IMenuManager menu) {
        var study = open.study();
        if (study.isEmpty())
            return;
        var recordings = StudyOutline.recordings(study.get(), (Node) viewer.getStructuredSelection().getFirstElement());
        if (!recordings.isEmpty()) {
            menu.add(action("menu.facts", () -> facts(study.get(), recordings)));
            for (var recording : recordings)
                if (recording.hasVideo() && recording.hasFile())
                    menu.add(action(recordings.size() == 1 ? "menu.copy" : "menu.copy.one", () -> copy(study.get(), recording), recording.id()));
            menu.add(new Separator());
        }
        MaskMenu.add(menu, viewer, study.get());
        // where other bundles add what they can do with a line
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(action("menu.clips", () -> ExportingClips.ask(open, study.get(), control().getShell())));
    }

    private Control control() {
        return viewer.getControl();
    }

    private void facts(Study study, List<Recording> recordings) {
        Work.of(open, control()).start(TEXTS.say("facts.work"), progress -> {
            var lines = new ArrayList<String>();
            for (var recording : recordings) {
                if (!lines.isEmpty())
                    lines.add("");
                lines.addAll(RecordingFacts.of(study, recording, progress));
            }
            return lines;
        }, lines -> new FactsDialog(control().getShell(), lines).open());
    }

    private void copy(Study study, Recording recording) {
        Work.of(open, control()).start(TEXTS.say("copy.work", recording.id()), progress -> RecordingCopy.make(study, recording, progress),
                sentence -> MessageDialog.openInformation(control().getShell(), TEXTS.say("copy.title"), sentence));
    }

    private static Action action(String key, Runnable run, Object... values) {
        return new Action(TEXTS.say(key, values)) {
            @Override
            public void run() {
                run.run();
            }
        };
    }
}
