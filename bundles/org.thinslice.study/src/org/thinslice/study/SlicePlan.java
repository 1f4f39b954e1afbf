// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thinslice.base.Texts;
import org.thinslice.base.TimeSpan;

/**
 * Which slices to cut, and what could not be cut.
 *
 * @param slices  the new slices, by recording, then by time
 * @param remarks a sentence for each recording that gave none or less than was asked for
 */
public record SlicePlan(List<Slice> slices, List<String> remarks) {

    private static final Texts TEXTS = Texts.of(SlicePlan.class);

    public SlicePlan {
        slices = List.copyOf(slices);
        remarks = List.copyOf(remarks);
    }

    /** Cuts fixed windows out of every recording of the plan, each with everything the recording offers. */
    public static SlicePlan fixed(Plan plan, SliceWindow window) {
        return fixed(plan, window, plan.recordings(), List.of());
    }

    /** Cuts fixed windows out of every recording of the plan that offers this channel. */
    public static SlicePlan fixed(Plan plan, SliceWindow window, Channel channel) {
        return fixed(plan, window, plan.recordings(), List.of(channel));
    }

    /**
     * Cuts fixed windows.
     *
     * @param from     recordings of the plan
     * @param channels one slice of each channel for each window; empty for everything the recording offers
     */
    public static SlicePlan fixed(Plan plan, SliceWindow window, List<Recording> from, List<Channel> channels) {
        var remarks = new ArrayList<String>();
        var cuts = new ArrayList<Cut>();
        from.stream().filter(recording -> !recording.hasFile()).forEach(recording -> remarks.add(TEXTS.say("slice.none", recording.session())));
        for (var recording : from.stream().filter(Recording::hasFile).toList())
            for (var channel : channels.isEmpty() ? List.of(recording.channel()) : channels)
                if (!recording.offers(channel))
                    remarks.add(TEXTS.say("slice.channel." + channel.word(), recording.id()));
                else if (window.count(recording.durationMicros()) == 0)
                    remarks.add(TEXTS.say("slice.short", recording.id(), recording.durationMicros() / 1e6,
                            (window.offsetMicros() + window.lengthMicros()) / 1e6));
                else
                    cuts.addAll(windows(recording, channel, window));
        return coded(plan, cuts, remarks);
    }

    /** Gives cuts the next codes of a plan. */
    static SlicePlan coded(Plan plan, List<Cut> cuts, List<String> remarks) {
        var codes = new SliceCodes(plan.settings().seed(), plan.slices().stream().map(Slice::code).toList(), cuts.size());
        return new SlicePlan(cuts.stream().map(cut -> cut.coded(codes.next())).toList(), remarks);
    }

    /** The plan with these slices after those it has. */
    public Plan addTo(Plan plan) {
        var all = new ArrayList<>(plan.slices());
        all.addAll(slices);
        return plan.withSlices(all);
    }

    private static List<Cut> windows(Recording recording, Channel channel, SliceWindow window) {
        var cuts = new ArrayList<Cut>();
        for (long i = 0; i < window.count(recording.durationMicros()); i++) {
            long start = window.offsetMicros() + i * window.strideMicros();
            cuts.add(new Cut(recording.id(), new TimeSpan(start, start + window.lengthMicros()), channel, Optional.empty()));
        }
        return cuts;
    }

    /** A slice without a code. */
    record Cut(String recording, TimeSpan span, Channel channel, Optional<Beside> beside) {
        Slice coded(String code) {
            return new Slice(code, recording, span, channel, List.of(), beside);
        }
    }
}
