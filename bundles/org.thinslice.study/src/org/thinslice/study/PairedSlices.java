// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.thinslice.base.Texts;
import org.thinslice.base.TimeSpan;

/** Cuts slices that show two recordings side by side: dyads filmed by two cameras, and pseudo-dyads as controls. */
public final class PairedSlices {

    private static final Texts TEXTS = Texts.of(PairedSlices.class);
    private static final int MOST_ROUNDS = 10_000;

    private PairedSlices() {
    }

    /**
     * Cuts fixed windows out of the first two recordings of every session, side by side.
     *
     * @param window   windows of the first recording
     * @param channels one slice of each channel for each window; empty for everything the two offer
     * @param sound    which of the two is heard
     */
    public static SlicePlan sideBySide(Plan plan, SliceWindow window, List<Channel> channels, Beside.Sound sound) {
        var remarks = new ArrayList<String>();
        var cuts = new ArrayList<SlicePlan.Cut>();
        sessions(plan).forEach((session, recordings) -> {
            if (recordings.size() < 2) {
                remarks.add(TEXTS.say("pair.single", session));
                return;
            }
            var pair = new SessionPair(recordings.get(0), recordings.get(1));
            if (recordings.size() > 2)
                remarks.add(TEXTS.say("pair.more", session, recordings.size(), pair.first().id(), pair.second().id()));
            var windows = pair.windows(window);
            if (windows.isEmpty())
                remarks.add(TEXTS.say("pair.apart", session, window.lengthMicros() / 1e6));
            for (var channel : channels.isEmpty() ? List.of(pair.channel()) : channels)
                if (pair.offers(channel))
                    windows.forEach(span -> cuts.add(pair.cut(span, channel, sound)));
                else
                    remarks.add(TEXTS.say("pair.silent", session));
        });
        return SlicePlan.coded(plan, cuts, remarks);
    }

    /**
     * Makes pseudo-dyads: the first recording of one session beside the second of another (its only one, if it has one),
     * at the same time of both interactions. Every session is used as often as any other, on either side; the same seed
     * gives the same pairs.
     *
     * @param window   the windows one of which each pair is shown in
     * @param wanted   how many pairs, each with a slice of each channel
     * @param seed     where the choice starts
     * @param channels empty for everything the two offer, both heard together
     */
    public static SlicePlan pseudoDyads(Plan plan, SliceWindow window, int wanted, long seed, List<Channel> channels) {
        var sessions = new ArrayList<>(sessions(plan).values());
        var remarks = new ArrayList<String>();
        if (sessions.size() < 2)
            return new SlicePlan(List.of(), List.of(TEXTS.say("pseudo.sessions")));
        if (sessions.stream().anyMatch(recordings -> recordings.size() < 2))
            remarks.add(TEXTS.say("pseudo.single"));
        var chosen = choose(sessions, window, wanted, new Random(Seeds.mix(seed, "pseudo-dyads", wanted)));
        if (chosen.size() < wanted)
            remarks.add(TEXTS.say("pseudo.fewer", chosen.size(), wanted));
        var cuts = new ArrayList<SlicePlan.Cut>();
        for (var one : chosen)
            for (var channel : channels.isEmpty() ? List.of(one.pair().channel()) : channels)
                if (one.pair().offers(channel))
                    cuts.add(one.pair().cut(one.span(), channel, Beside.Sound.BOTH));
        return SlicePlan.coded(plan, cuts, remarks);
    }

    private record Chosen(SessionPair pair, TimeSpan span) {
    }

    /** Round by round, each session beside the next of a circle in random order, at a time not chosen for the two before. */
    private static List<Chosen> choose(List<List<Recording>> sessions, SliceWindow window, int wanted, Random random) {
        var chosen = new LinkedHashSet<Chosen>();
        for (int round = 0; round < MOST_ROUNDS && chosen.size() < wanted; round++) {
            Collections.shuffle(sessions, random);
            for (int i = 0; i < sessions.size() && chosen.size() < wanted; i++) {
                var second = sessions.get((i + 1) % sessions.size());
                var pair = new SessionPair(sessions.get(i).get(0), second.get(Math.min(1, second.size() - 1)));
                var windows = pair.windows(window);
                if (!windows.isEmpty())
                    chosen.add(new Chosen(pair, windows.get(random.nextInt(windows.size()))));
            }
        }
        return List.copyOf(chosen);
    }

    /** The recordings with a picture, by session, in the lab's order. */
    private static Map<String, List<Recording>> sessions(Plan plan) {
        var sessions = new LinkedHashMap<String, List<Recording>>();
        for (var recording : plan.recordings())
            if (recording.hasFile() && recording.hasVideo())
                sessions.computeIfAbsent(recording.session(), session -> new ArrayList<>()).add(recording);
        return sessions;
    }
}
