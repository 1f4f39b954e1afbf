// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.io.IOException;

import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/** On this machine no decoder process can be started: no Java to start, or something forbids it. */
final class NoDecoder extends Problem {

    private static final long serialVersionUID = 1;
    private static final Texts TEXTS = Texts.of(NoDecoder.class);

    NoDecoder(IOException why) {
        super(null, null, TEXTS.say("decoder.none"), TEXTS.say("decoder.none.next"), why);
    }
}
