// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thinslice.exchange.Styles.Look;
import org.thinslice.study.Beside;
import org.thinslice.study.Mask;
import org.thinslice.study.Plan;
import org.thinslice.study.Recording;
import org.thinslice.study.Slice;

/** The columns that say how a slice was shown: its kind, what was hidden, what was shown beside it. */
final class ShownColumns {

    private ShownColumns() {
    }

    static List<Column<Slice>> of(Plan plan) {
        return List.of(
                Column.text("kind", 12, (out, s) -> out.text(plan.kindOf(s).word())),
                Column.text("masks", 24, (out, s) -> out.text(masks(plan.recordingOf(s), s.masks()))),
                Column.text("beside", 14, (out, s) -> out.text(beside(s, Beside::recording))),
                Column.text("beside_session", 14, (out, s) -> out.text(plan.recordingBeside(s).map(Recording::session).orElse(""))),
                Column.number("beside_start_s", 13, ShownColumns::start),
                Column.text("beside_side", 11, (out, s) -> out.text(beside(s, beside -> beside.side().word()))),
                Column.text("beside_sound", 12, (out, s) -> out.text(beside(s, beside -> beside.sound().word()))),
                Column.text("beside_masks", 24, (out, s) -> out.text(beside(s,
                        beside -> masks(plan.recordingBeside(s).orElseThrow(), beside.masks())))));
    }

    private static void start(Cells out, Slice slice) throws IOException {
        if (slice.beside().isPresent())
            out.number(Look.SECONDS, slice.beside().get().fromMicros() / 1e6);
        else
            out.blank();
    }

    private static String beside(Slice slice, Function<Beside, String> what) {
        return slice.beside().map(what).orElse("");
    }

    private static String masks(Recording recording, List<Mask> ofSlice) {
        return Stream.concat(recording.masks().stream(), ofSlice.stream()).map(Mask::text).collect(Collectors.joining("; "));
    }
}
