// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.util.Optional;

import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.charts.Part;
import org.thinslice.media.Cue;
import org.thinslice.study.Plan;
import org.thinslice.study.Recording;
import org.thinslice.study.Slice;
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

    /** Whether there is anything to play: a recording of the slice; of none in particular, any recording. */
    public static boolean playable(Study study, Optional<String> code) {
        var plan = study.plan();
        return code.flatMap(plan::slice).map(slice -> plan.recordingOf(slice).hasFile())
                .orElseGet(() -> plan.recordings().stream().anyMatch(Recording::hasFile));
    }

    /** Session, time and how much the observers differ on it compared with all others. */
    public static String standing(AgreementDesk desk) {
        var all = desk.agreement();
        var slice = all.flatMap(found -> desk.selected().get(Part.SLICE).flatMap(found.plan()::slice));
        if (slice.isEmpty())
            return "";
        var place = place(all.get().plan(), slice.get());
        var item = desk.item().orElseThrow();
        var ranked = item.slices().stream().filter(RankedSlice::ranked).count();
        return item.slice(slice.get().code()).filter(RankedSlice::ranked)
                .map(found -> place + " " + TEXTS.say("slice.standing", found.rank(), ranked, item.disagreement(found)))
                .orElse(place);
    }

    private static String place(Plan plan, Slice slice) {
        var time = Times.of(plan, slice);
        var place = TEXTS.say(time.isEmpty() ? "slice.place.untimed" : "slice.place", slice.code(), plan.sessionOf(slice), time);
        return plan.recordingOf(slice).hasFile() ? place : place + " " + TEXTS.say("slice.unplayable");
    }
}
