// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.overview;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.scheme.Items;
import org.thinslice.scheme.model.Scheme;
import org.thinslice.study.ObserverProgress;
import org.thinslice.study.Plan;
import org.thinslice.study.Recording;
import org.thinslice.study.Slice;
import org.thinslice.study.Study;

/** What the study tree shows: recordings with their slices, observers with their progress, the scheme with its items. */
final class Overview {

    private static final Texts TEXTS = Texts.of(Overview.class);

    private Overview() {
    }

    /** The three headings and all that is below them. */
    static List<Row> of(Study study) throws Problem {
        return List.of(recordings(study.plan()), observers(study.progress()), scheme(study.scheme()));
    }

    private static Row recordings(Plan plan) {
        Map<String, List<Slice>> slices = plan.slices().stream().collect(Collectors.groupingBy(Slice::recording));
        var rows = plan.recordings().stream().map(one -> recording(one, slices.getOrDefault(one.id(), List.of()))).toList();
        return Row.heading(TEXTS.say("overview.recordings"), TEXTS.say("overview.count", rows.size()), rows);
    }

    private static Row recording(Recording recording, List<Slice> slices) {
        return new Row(Row.Kind.RECORDING, recording.session(), recording.session(), TEXTS.say("overview.slices", slices.size()),
                slices.stream().map(Overview::slice).toList());
    }

    private static Row slice(Slice slice) {
        var span = clock(slice.span().fromMicros()) + "–" + clock(slice.span().toMicros());
        return new Row(Row.Kind.SLICE, slice.code(), slice.code(), TEXTS.say("overview.channel." + slice.channel(), span), List.of());
    }

    private static Row observers(List<ObserverProgress> observers) {
        var rows = observers.stream().map(Overview::observer).toList();
        return Row.heading(TEXTS.say("overview.observers"), TEXTS.say("overview.count", rows.size()), rows);
    }

    private static Row observer(ObserverProgress progress) {
        var key = progress.observer().simulated() ? "overview.simulated" : "overview.done";
        return new Row(Row.Kind.OBSERVER, progress.observer().code(), progress.observer().code(),
                TEXTS.say(key, progress.done(), progress.total()), List.of());
    }

    private static Row scheme(Scheme scheme) {
        var rows = scheme.getItems().stream()
                .map(item -> new Row(Row.Kind.ITEM, item.getKey(), Items.label(item), item.getLevel().getLiteral(), List.of())).toList();
        return Row.heading(TEXTS.say("overview.scheme", scheme.getVersion()), scheme.getName(), rows);
    }

    /** Minutes and seconds, with tenths where there are any: 1:05, 0:12.5. */
    static String clock(long micros) {
        long tenths = Math.round(micros / 1e5);
        var text = String.format(Locale.ROOT, "%d:%02d", tenths / 600, tenths % 600 / 10);
        return tenths % 10 == 0 ? text : text + "." + tenths % 10;
    }
}
