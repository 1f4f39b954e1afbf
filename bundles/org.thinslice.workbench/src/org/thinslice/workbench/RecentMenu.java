// SPDX-License-Identifier: EPL-2.0
package org.thinslice.workbench;

import java.nio.file.Path;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.thinslice.base.Texts;
import org.thinslice.ui.kit.OpenStudy;

/** Offers the studies opened last. */
public final class RecentMenu extends CompoundContributionItem {

    private static final Texts TEXTS = Texts.of(RecentMenu.class);

    @Override
    protected IContributionItem[] getContributionItems() {
        var studies = RecentStudies.ofProgram().list();
        if (studies.isEmpty())
            return new IContributionItem[] { none() };
        return studies.stream().map(RecentMenu::item).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(Path study) {
        var label = "%s  [%s]".formatted(study.getFileName(), study.getParent()).replace("&", "&&");
        return new ActionContributionItem(new Action(label + "@") { // the last @ would begin a key stroke
            @Override
            public void run() {
                var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
                OpenStudy.in(window).open(study, window.getShell());
            }
        });
    }

    private static IContributionItem none() {
        var nothing = new Action(TEXTS.say("recent.none")) {
            // a line that cannot be chosen
        };
        nothing.setEnabled(false);
        return new ActionContributionItem(nothing);
    }
}
