// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import java.util.HashSet;
import org.thinslice.scheme.model.Item;

/** Checks the reasons for not rating an item. */
final class ReasonCheck {

    private ReasonCheck() {
    }

    static void run(Item item, Findings.About about, WordsCheck words) {
        about.expect(item.isNotRatable() || item.getReasons().isEmpty(), "notRatable", "reasons.unused");
        var codes = new HashSet<String>();
        for (var reason : item.getReasons()) {
            var part = about.part(reason, "reason", String.valueOf(reason.getCode()));
            if (part.require(SchemeCheck.said(reason.getCode()), "code", "code.empty"))
                part.require(codes.add(reason.getCode()), "code", "code.twice", reason.getCode());
            words.require(part, reason.getLabel(), "label");
        }
    }
}
