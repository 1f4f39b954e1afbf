// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.time.Instant;
import java.util.Objects;

/**
 * A published version of the coding scheme, kept in the study so that every rating can be read as it was given.
 *
 * @param version  1 or more; versions of one study grow
 * @param name     the scheme's name
 * @param xml      the scheme as its file has it (XMI)
 * @param sha256   fingerprint of {@code xml}
 * @param frozenAt when it was published (UTC)
 */
public record FrozenScheme(int version, String name, String xml, String sha256, Instant frozenAt) {

    public FrozenScheme {
        Checks.atLeast(1, version, "version");
        Checks.filled(name, "name");
        Checks.filled(xml, "xml");
        Objects.requireNonNull(frozenAt, "frozenAt");
        if (!Sha256.of(xml).equals(sha256))
            throw new IllegalArgumentException("version %d of scheme %s is not what its fingerprint says".formatted(version, name));
    }

    /** Freezes a text. */
    public static FrozenScheme freeze(int version, String name, String xml, Instant at) {
        return new FrozenScheme(version, name, xml, Sha256.of(xml), Moments.millis(at));
    }
}
