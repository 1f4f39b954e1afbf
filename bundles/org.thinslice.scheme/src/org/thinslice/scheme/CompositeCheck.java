// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import java.util.Objects;
import org.thinslice.scheme.model.Composite;
import org.thinslice.scheme.model.Scheme;

/** Checks that a composite is a mean of items that can be averaged. */
final class CompositeCheck {

    private CompositeCheck() {
    }

    static void run(Scheme scheme, Composite composite, Findings.About about) {
        var items = composite.getItems();
        about.require(items.size() >= 2, "items", "composite.few");
        about.require(scheme.getItems().containsAll(items), "items", "composite.foreign");
        var numeric = items.stream().allMatch(i -> ItemKind.of(i).numeric());
        about.require(numeric, "items", "composite.words");
        var ranges = items.stream().map(i -> Items.range(i).orElse(null)).filter(Objects::nonNull).distinct().toList();
        about.require(ranges.size() <= 1, "items", "composite.scales");
        about.require(composite.getNeeded() >= 0 && composite.getNeeded() <= items.size(), "needed", "composite.needed", items.size());
    }
}
