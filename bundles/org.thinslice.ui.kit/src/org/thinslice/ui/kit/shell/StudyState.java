// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.shell;

import java.util.Map;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;

/** Tells menus and handlers whether a study is open. */
public final class StudyState extends AbstractSourceProvider {

    static final String OPEN = "org.thinslice.study.open";

    private boolean open;

    void set(boolean now) {
        open = now;
        fireSourceChanged(ISources.WORKBENCH, OPEN, open);
    }

    @Override
    public Map<String, Object> getCurrentState() {
        return Map.of(OPEN, open);
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] { OPEN };
    }

    @Override
    public void dispose() {
        // holds nothing
    }
}
