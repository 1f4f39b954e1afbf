// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.masks;

import java.util.ArrayList;
import java.util.List;
import org.thinslice.base.Texts;
import org.thinslice.base.TimeSpan;
import org.thinslice.study.Mask;
import org.thinslice.study.MaskPlace;
import org.thinslice.study.Plan;
import org.thinslice.study.Recording;
import org.thinslice.study.Slice;

/** Which pictures masks can be set on, and how they are called. */
public final class MaskPlaces {

    private static final Texts TEXTS = Texts.of(MaskPlaces.class);

    private MaskPlaces() {
    }

    /** The recordings of a session that have a picture. */
    public static List<MaskPlace> ofSession(Plan plan, String session) {
        return plan.recordings().stream().filter(one -> one.session().equals(session) && one.hasVideo())
                .<MaskPlace>map(one -> new MaskPlace.OfRecording(one.id())).toList();
    }

    /** A slice alone, both its pictures if it has two, and the recordings they are of. */
    public static List<MaskPlace> ofSlice(Plan plan, Slice slice) {
        var places = new ArrayList<MaskPlace>();
        if (!slice.channel().hasVideo())
            return places;
        places.add(new MaskPlace.OfSlice(slice.code(), false));
        slice.beside().ifPresent(second -> places.add(new MaskPlace.OfSlice(slice.code(), true)));
        places.add(new MaskPlace.OfRecording(slice.recording()));
        plan.recordingBeside(slice).map(Recording::id).map(MaskPlace.OfRecording::new).ifPresent(places::add);
        return places;
    }

    static String words(Plan plan, MaskPlace place) {
        var recording = place.recording(plan).id();
        return place instanceof MaskPlace.OfSlice slice
                ? TEXTS.say(slice.beside() ? "masks.place.beside" : "masks.place.slice", slice.code(), recording)
                : TEXTS.say("masks.place.recording", recording);
    }

    static String words(Mask mask) {
        return TEXTS.say("masks.line", TEXTS.say("masks.kind." + mask.kind().word()), mask.x() / 100.0, mask.y() / 100.0,
                mask.width() / 100.0, mask.height() / 100.0);
    }

    /** The part of a recording its picture is chosen from. */
    static TimeSpan span(Plan plan, MaskPlace place) {
        if (!(place instanceof MaskPlace.OfSlice shown))
            return new TimeSpan(0, place.recording(plan).durationMicros());
        var slice = plan.slice(shown.code()).orElseThrow();
        return shown.beside() ? slice.beside().map(second -> new TimeSpan(second.fromMicros(), second.fromMicros() + slice.span().micros())).orElseThrow()
                : slice.span();
    }
}
