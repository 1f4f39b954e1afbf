// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.json;

import org.thinslice.base.Texts;

/** Why a text is no JSON, in a sentence, and where. */
public final class JsonFault extends Exception {

    private static final long serialVersionUID = 1;
    private static final Texts TEXTS = Texts.of(JsonFault.class);

    private final long line;
    private final long column;

    /**
     * @param key    of the sentence
     * @param line   1 for the first
     * @param column sign of the line, 1 for the first
     */
    JsonFault(String key, long line, long column, Object... values) {
        super(TEXTS.say(key, values));
        this.line = line;
        this.column = column;
    }

    /** The place in words: line and sign. */
    public String place() {
        return TEXTS.say("place", Long.toString(line), Long.toString(column));
    }

    /** The sentence for a text that stands in one cell: which sign of it is wrong, and why. */
    public String inCell() {
        return TEXTS.say("cell", Long.toString(column), getMessage());
    }
}
