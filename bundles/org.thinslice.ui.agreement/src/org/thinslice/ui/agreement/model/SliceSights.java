// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.util.function.Function;

import org.thinslice.agreement.Level;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;
import org.thinslice.charts.Figures;
import org.thinslice.charts.Part;
import org.thinslice.charts.SliceDisagreement;
import org.thinslice.study.Recording;

/** What is seen of slices and sessions. */
final class SliceSights {

    private static final Texts TEXTS = Texts.of(Sight.class);

    private SliceSights() {
    }

    static Shown session(Scene scene, Progress progress) {
        var all = scene.all();
        var session = scene.selected().get(Part.SESSION).orElseThrow();
        Function<String, String> start = code -> all.plan().slice(code).flatMap(all.plan()::spanOf).map(span -> Times.of(span.fromMicros())).orElse(code);
        return new Shown.Drawn(Figures.profile(scene.item().label(), session, scene.item().ratings(), all.slicesOf(session), start, all.palette()));
    }

    static Shown slice(Scene scene, Progress progress) {
        var slice = scene.selected().get(Part.SLICE).flatMap(scene.all().plan()::slice);
        if (slice.isEmpty())
            return new Shown.Words(TEXTS.say(scene.all().plan().recordings().stream().anyMatch(Recording::hasFile) ? "slice.none" : "slice.none.silent"));
        return new Shown.Drawn(Figures.slice(scene.item().label(), slice.get().code(), scene.item().ratings(), scene.all().palette()));
    }

    static Shown disagreement(Scene scene, Progress progress) {
        var item = scene.item();
        var slices = item.slices().stream().filter(RankedSlice::ranked).map(slice -> new SliceDisagreement.Ranked(slice.slice().code(),
                slice.session(), slice.disagreement(), slice.mean(), slice.ratings())).toList();
        if (slices.isEmpty())
            return new Shown.Words(TEXTS.say("observers.one", item.label()));
        var measure = TEXTS.say(item.ratings().level() == Level.NOMINAL ? "disagreement.pairs" : "disagreement.deviation");
        return new Shown.Drawn(new SliceDisagreement(item.label(), measure, slices));
    }
}
