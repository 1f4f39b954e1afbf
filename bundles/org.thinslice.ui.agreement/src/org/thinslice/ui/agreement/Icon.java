// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import org.thinslice.ui.kit.IconFile;

/** The icons of this bundle. */
public enum Icon implements IconFile {

    /** The numbers of a chart. */
    TABLE("table.svg"),
    /** Where a number comes from. */
    WHY("why.svg");

    private final String file;

    Icon(String file) {
        this.file = file;
    }

    @Override
    public String file() {
        return file;
    }
}
