// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.charts.Part;
import org.thinslice.media.Cue;
import org.thinslice.study.Study;

/** What is played and said of the slice selected. */
public final class SliceCue {

    private static final Texts TEXTS = Texts.of(SliceCue.class);

    private SliceCue() {
    }

    /** What the player needs to play a slice: exactly what the observers got. */
    public static Cue of(Study study, String code) throws Problem {
        var plan = study.plan();
        var slice = plan.slice(code).orElseThrow(() -> new Problem(study.name(), null, TEXTS.say("slice.absent", code), null, null));
        return org.thinslice.ui.kit.video.SliceCue.of(study, slice);
    }

    /** Session, time and how much the observers differ on it compared with all others. */
    public static String standing(AgreementDesk desk) {
        var all = desk.agreement();
        var slice = all.flatMap(found -> desk.selected().get(Part.SLICE).flatMap(found.plan()::slice));
        if (slice.isEmpty())
            return "";
        var time = Times.of(all.get().plan(), slice.get());
        var place = TEXTS.say(time.isEmpty() ? "slice.place.untimed" : "slice.place", slice.get().code(), all.get().plan().sessionOf(slice.get()), time);
        var item = desk.item().orElseThrow();
        var ranked = item.slices().stream().filter(RankedSlice::ranked).count();
        return item.slice(slice.get().code()).filter(RankedSlice::ranked)
                .map(found -> place + " " + TEXTS.say("slice.standing", found.rank(), ranked, item.disagreement(found)))
                .orElse(place);
    }
}
