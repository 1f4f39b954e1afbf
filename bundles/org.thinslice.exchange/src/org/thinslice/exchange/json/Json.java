// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A value of JSON (RFC 8259). Numbers stay the digits that were written, so that nothing is rounded. */
public sealed interface Json {

    /** A text. */
    record Text(String text) implements Json {
    }

    /** A number as it was written. */
    record Digits(String text) implements Json {
    }

    /** True or false. */
    record Truth(boolean yes) implements Json {
        @Override
        public String text() {
            return Boolean.toString(yes);
        }
    }

    /** The value null, or a number that is none (some programs write NaN). */
    record Nothing() implements Json {
        @Override
        public String text() {
            return "";
        }
    }

    /**
     * Values in an order.
     *
     * @param line on which it begins, 1 for the first
     */
    record Items(List<Json> items, long line) implements Json {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return items.stream().map(Json::text).collect(Collectors.joining("+"));
        }
    }

    /** Values with names, in the order in which they were written. */
    record Fields(Map<String, Json> fields) implements Json {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public String text() {
            return fields.entrySet().stream().map(each -> each.getKey() + ": " + each.getValue().text()).collect(Collectors.joining(", ", "{", "}"));
        }
    }

    /** What stands there as one text: empty for nothing; several values with plus signs between. */
    String text();

    /** The value of a name; nothing if there is no such name or this has no names. */
    default Json field(String name) {
        return this instanceof Fields named ? named.fields().getOrDefault(name, new Nothing()) : new Nothing();
    }

    /** The named values; none if this has no names. */
    default Map<String, Json> named() {
        return this instanceof Fields fields ? fields.fields() : Map.of();
    }

    /** The values in their order; none if this is no such list. */
    default List<Json> listed() {
        return this instanceof Items items ? items.items() : List.of();
    }

    /**
     * Reads a text that is one value.
     *
     * @throws JsonFault if it is none; says where and why
     */
    static Json read(String text) throws JsonFault {
        return new JsonReader(text).whole();
    }
}
