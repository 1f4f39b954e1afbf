// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The kinds of files something can be saved as.
 *
 * @param kinds the one offered first; at least one
 */
public record FileKinds(List<Kind> kinds) {

    /**
     * One kind.
     *
     * @param name   as the user reads it
     * @param ending with its dot; empty for a folder
     */
    public record Kind(String name, String ending) {
    }

    public FileKinds {
        kinds = List.copyOf(kinds);
        if (kinds.isEmpty())
            throw new IllegalArgumentException("no kind of file");
    }

    /** A name for the file that every file system takes, with the ending of the kind offered first. */
    public String suggested(String words) {
        return words.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-") + kinds.get(0).ending();
    }

    /**
     * The file as the user meant it: the ending that was typed, if it is one of ours; else that of the kind chosen. An ending that was
     * only offered gives way to the kind chosen.
     *
     * @param chosen place of the kind chosen in the dialog; anything that is no place counts as the first
     */
    public Path meant(Path file, int chosen) {
        var name = file.getFileName().toString();
        var wanted = kinds.get(chosen < 0 || chosen >= kinds.size() ? 0 : chosen).ending();
        var has = kinds.stream().map(Kind::ending).filter(end -> !end.isEmpty() && name.toLowerCase(Locale.ROOT).endsWith(end)).findFirst();
        if (has.isEmpty())
            return file.resolveSibling(name + wanted);
        var offered = has.get().equals(kinds.get(0).ending());
        return offered ? file.resolveSibling(name.substring(0, name.length() - has.get().length()) + ending(name, has.get(), wanted)) : file;
    }

    /** Letters stay as they were typed where nothing changes. */
    private static String ending(String name, String has, String wanted) {
        return has.equals(wanted) ? name.substring(name.length() - has.length()) : wanted;
    }
}
