// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style sheet and the script of the report; they are files beside this class and stand inside the page. */
enum Asset {
    STYLE("report.css"), SCRIPT("report.js");

    private final String file;

    Asset(String file) {
        this.file = file;
    }

    String text() {
        try (var in = Asset.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " is part of the program", broken);
        }
    }

    /** Its fingerprint as a content security policy names it: only this very script may run. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
