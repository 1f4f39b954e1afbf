// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.util.ArrayList;
import java.util.List;
import org.thinslice.base.Texts;
import org.thinslice.scheme.model.Scheme;
import org.thinslice.study.Recording;
import org.thinslice.study.Slice;

/** Says what a study will be, in numbers, before it is made. */
final class Summary {

    /** Seconds an observer needs for an item beyond watching, as a rule of thumb. */
    private static final double SECONDS_FOR_AN_ITEM = 6;
    private static final int FEW_OBSERVERS = 5;

    private static final Texts TEXTS = Texts.of(Summary.class);

    private Summary() {
    }

    /** The sentences of the last page. */
    static List<String> of(NewStudy study, NewStudy.Sketch sketch, Scheme scheme) {
        var plan = sketch.plan();
        var lines = new ArrayList<String>();
        var sessions = plan.recordings().stream().map(Recording::session).distinct().count();
        lines.add(TEXTS.say("summary.file", study.file()));
        lines.add(TEXTS.say("summary.scheme", scheme.getName(), scheme.getItems().size()));
        lines.add(TEXTS.say("summary.slices", plan.slices().size(), plan.recordings().size(), sessions));
        lines.add(TEXTS.say("summary.ratings", plan.observers().size(), plan.assignments().size(),
                (long) plan.assignments().size() * scheme.getItems().size()));
        lines.add(TEXTS.say("summary.minutes", minutes(plan.slices(), scheme.getItems().size())));
        lines.add(TEXTS.say("summary.order", Long.toString(plan.settings().seed())));
        if (plan.observers().size() < FEW_OBSERVERS)
            lines.add(TEXTS.say("summary.few", plan.observers().size()));
        lines.addAll(sketch.remarks());
        return lines;
    }

    /** Minutes an observer will need, rounded up to five above ten. */
    static long minutes(List<Slice> slices, int items) {
        var seconds = slices.stream().mapToDouble(s -> s.span().seconds() + items * SECONDS_FOR_AN_ITEM).sum();
        var minutes = (long) Math.ceil(seconds / 60);
        return minutes > 10 ? (minutes + 4) / 5 * 5 : minutes;
    }
}
