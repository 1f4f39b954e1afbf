// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.boris;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.exchange.Letters;
import org.thinslice.exchange.json.Json;
import org.thinslice.exchange.json.JsonFault;

/**
 * A project file: JSON with the observations by their names, and what each behavior is.
 *
 * @param observations by their names
 * @param behaviors    kind and category of each behavior by its code
 */
record BorisProject(Map<String, Json> observations, Map<String, Behavior> behaviors) {

    private static final Texts TEXTS = Texts.of(BorisProject.class);
    private static final int MOST_MEGABYTES = 256;

    /** A behavior of the ethogram: point or state event, and its category. */
    record Behavior(String type, String category) {
        boolean state() {
            return type.toLowerCase(Locale.ROOT).startsWith("state");
        }
    }

    /** Reads a file. */
    static BorisProject of(Path file) throws Problem {
        try {
            var json = Json.read(Letters.utf8(bytes(file), file));
            if (!(json.field("observations") instanceof Json.Fields observations))
                throw problem(file, null, "foreign", null);
            var behaviors = new HashMap<String, Behavior>();
            json.field("behaviors_conf").named().values()
                    .forEach(each -> behaviors.put(each.field("code").text(), new Behavior(each.field("type").text(), each.field("category").text())));
            return new BorisProject(observations.fields(), behaviors);
        } catch (JsonFault fault) {
            throw problem(file, fault.place(), "broken", fault, fault.getMessage());
        }
    }

    private static byte[] bytes(Path file) throws Problem {
        boolean packed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        try (InputStream in = packed ? new GZIPInputStream(Files.newInputStream(file)) : Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_MEGABYTES << 20);
            if (in.read() >= 0)
                throw problem(file, null, "large", null, MOST_MEGABYTES);
            return bytes;
        } catch (IOException failure) {
            throw problem(file, null, packed && Files.isReadable(file) ? "broken" : "unreadable", failure, "");
        }
    }

    static String line(long number) {
        return TEXTS.say("line", Long.toString(number));
    }

    static Problem problem(Path file, String place, String key, Throwable cause, Object... values) {
        return new Problem(file.toString(), place, TEXTS.say(key, values).strip(), TEXTS.say(key + ".next", values), cause);
    }

    Behavior behavior(String code) {
        return behaviors.getOrDefault(code, new Behavior("", ""));
    }
}
