// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.copy;

import java.util.Map;

/** What a study notes of a recording that is a faster copy: as variables, so that it is in every export. */
public final class Provenance {

    private Provenance() {
    }

    /**
     * The variables of a faster copy.
     *
     * @param name   the original's name
     * @param sha256 its fingerprint
     */
    public static Map<String, String> of(String name, String sha256) {
        return Map.of("copied_from", name, "copied_from_sha256", sha256);
    }
}
