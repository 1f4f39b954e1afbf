// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

/** Names for scheme files. */
final class FileNames {

    private static final String ENDING = ".scheme";

    private FileNames() {
    }

    /** A file name that every system accepts, made of a title. */
    static String of(String title) {
        var plain = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\s]+", " ").strip().replaceAll("^\\.+|[. ]+$", "");
        return withEnding(plain.isEmpty() ? "scheme" : plain);
    }

    /** The name, with the ending of scheme files if it has none. */
    static String withEnding(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(ENDING) ? name : name + ENDING;
    }
}
