// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/** From the study's one seed to a seed for each purpose, so that adding an observer does not change another's order. */
final class Seeds {

    private Seeds() {
    }

    static long mix(long seed, String purpose, long number) {
        var digest = Sha256.of(seed + " " + purpose + " " + number);
        return ByteBuffer.wrap(HexFormat.of().parseHex(digest)).getLong();
    }
}
