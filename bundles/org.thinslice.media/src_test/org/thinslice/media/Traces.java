// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks in an mp4 file for anything that says where, when or with what it was made. */
final class Traces {

    /** Names of files and programs, titles, places, chapters, what tools write about themselves. */
    private static final List<String> WORDS = List.of("secret", "Lavf", "Lavc", "x264", "OpenH264", "\u00a9xyz", "\u00a9too", "\u00a9nam",
            "\u00a9day", "chpl", "loci", "uuid", "gps ", "keys", "creation");
    private static final List<String> CLOCKS = List.of("mvhd", "tkhd", "mdhd");
    private static final List<String> HANDLERS = List.of("VideoHandler", "SoundHandler", "");

    private Traces() {
    }

    /** What was found; empty if nothing. */
    static List<String> in(Path mp4) throws IOException {
        var bytes = Files.readAllBytes(mp4);
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var table = text.substring(text.lastIndexOf("moov", text.indexOf("mvhd")));
        var found = new ArrayList<String>();
        WORDS.stream().filter(word -> (word.length() == 4 ? table : text).contains(word)).forEach(found::add);
        for (var clock : CLOCKS)
            for (int at = text.indexOf(clock); at >= 0; at = text.indexOf(clock, at + 4))
                if (!zero(bytes, at + 8, bytes[at + 4] == 1 ? 16 : 8))
                    found.add("a time in " + clock);
        for (int at = table.indexOf("hdlr"); at >= 0; at = table.indexOf("hdlr", at + 4)) {
            int name = at + 24;
            var handler = table.substring(name, table.indexOf('\0', name));
            if (!HANDLERS.contains(handler) && !table.startsWith("mdir", at + 12))
                found.add("handler " + handler);
        }
        int tags = table.indexOf("ilst");
        if (tags >= 0 && table.charAt(tags - 1) != 8)
            found.add("tags");
        return found;
    }

    private static boolean zero(byte[] bytes, int from, int count) {
        for (int i = from; i < from + count; i++)
            if (bytes[i] != 0)
                return false;
        return true;
    }
}
