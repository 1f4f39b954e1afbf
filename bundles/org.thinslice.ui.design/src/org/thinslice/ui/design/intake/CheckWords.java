// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.intake;

import java.util.ArrayList;
import java.util.List;
import org.thinslice.base.Texts;
import org.thinslice.exchange.intake.Ready;

/** What the last page says of an import before it is done. */
final class CheckWords {

    private static final Texts TEXTS = Texts.of(CheckWords.class);

    private CheckWords() {
    }

    static List<String> of(Ready ready) {
        var lines = new ArrayList<String>();
        long slices = ready.ratings().stream().map(rating -> rating.slice()).distinct().count();
        long observers = ready.ratings().stream().map(rating -> rating.observer()).distinct().count();
        lines.add(TEXTS.say("check.size", ready.ratings().size(), slices, observers));
        lines.addAll(ready.remarks());
        lines.add(ready.refused().isEmpty() ? TEXTS.say("check.none") : TEXTS.say("check.some", ready.refused().size()));
        return lines;
    }
}
