// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import org.apache.poi.openxml4j.util.ZipSecureFile;

/** What Apache POI is told once for the whole program, before anything else uses it. */
final class Poi {

    private static final String LOG = "log4j2.StatusLogger.level";

    static {
        // POI logs to nobody here, and its logging library would complain about that on the terminal
        if (System.getProperty(LOG) == null)
            System.setProperty(LOG, "OFF");
        // a sheet of 1,048,576 rows fits, a decompression bomb does not
        ZipSecureFile.setMaxEntrySize(3L << 30);
        ZipSecureFile.setMaxFileCount(2_000);
    }

    private Poi() {
    }

    /** Makes sure it has been told. */
    static void prepare() {
        // the work is done when the class is loaded
    }
}
