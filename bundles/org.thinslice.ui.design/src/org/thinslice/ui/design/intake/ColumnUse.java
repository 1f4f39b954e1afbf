// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.thinslice.base.Texts;
import org.thinslice.exchange.intake.Part;

/** What a column of a table is used for: nothing, a part of each row, something known of the session, or ratings. */
record ColumnUse(Kind kind, Optional<Part> part) {

    /** The kinds of use. */
    enum Kind {
        NOTHING, PART, CONDITION, RATINGS
    }

    private static final Texts TEXTS = Texts.of(ColumnUse.class);

    static final ColumnUse NOTHING = new ColumnUse(Kind.NOTHING, Optional.empty());
    static final ColumnUse CONDITION = new ColumnUse(Kind.CONDITION, Optional.empty());
    static final ColumnUse RATINGS = new ColumnUse(Kind.RATINGS, Optional.empty());

    static ColumnUse of(Part part) {
        return new ColumnUse(Kind.PART, Optional.of(part));
    }

    /** All there are, in the order of a menu. */
    static List<ColumnUse> all() {
        var all = new ArrayList<ColumnUse>();
        all.add(NOTHING);
        for (var part : List.of(Part.SLICE, Part.OBSERVER, Part.ITEM, Part.VALUE))
            all.add(of(part));
        all.add(RATINGS);
        all.add(of(Part.SESSION));
        all.add(CONDITION);
        for (var part : Part.values())
            if (!all.contains(of(part)))
                all.add(of(part));
        return all;
    }

    String label() {
        return part.map(Part::label).orElseGet(() -> TEXTS.say("use." + kind.name().toLowerCase(Locale.ROOT)));
    }
}
