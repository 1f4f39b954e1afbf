// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Lower-case hexadecimal SHA-256 of one thing after the other. For one thread. */
final class Fingerprint {

    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }

    String of(byte[] bytes) {
        var hash = digest.digest(bytes);
        var text = new byte[hash.length * 2];
        for (int i = 0; i < hash.length; i++) {
            text[2 * i] = DIGITS[hash[i] >> 4 & 15];
            text[2 * i + 1] = DIGITS[hash[i] & 15];
        }
        return new String(text, StandardCharsets.ISO_8859_1);
    }
}
