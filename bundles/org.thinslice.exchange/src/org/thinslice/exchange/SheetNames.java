// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names for sheets that every spreadsheet program accepts and that differ in more than capitals. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /** A name as near to the wish as the rules allow. */
    String next(String wish) {
        var safe = WorkbookUtil.createSafeSheetName(wish.isBlank() ? "Sheet" : wish.strip(), '_');
        if (safe.equalsIgnoreCase("history"))
            safe += "_";
        var name = safe;
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            var tail = " " + n;
            name = safe.substring(0, Math.min(safe.length(), LONGEST - tail.length())) + tail;
        }
        return name;
    }
}
