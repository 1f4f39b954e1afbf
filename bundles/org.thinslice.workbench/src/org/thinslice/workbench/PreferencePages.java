// SPDX-License-Identifier: EPL-2.0
package org.thinslice.workbench;

import java.util.Set;

import org.eclipse.jface.preference.PreferenceManager;

/** Keeps the preference pages that mean something to a lab manager; those of a programming environment go. */
final class PreferencePages {

    private static final String OURS = "org.thinslice.";
    private static final Set<String> GENERAL = Set.of("org.eclipse.ui.preferencePages.Keys");

    private PreferencePages() {
    }

    static void keepOurs(PreferenceManager pages) {
        var keys = pages.getElements(PreferenceManager.PRE_ORDER).stream().filter(node -> GENERAL.contains(node.getId())).toList();
        for (var node : pages.getRootSubNodes())
            if (!node.getId().startsWith(OURS))
                pages.remove(node);
        keys.forEach(pages::addToRoot);
    }
}
