// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * The jackknife of a statistic over units or sessions: exact where leaving one out is quick or there are few, otherwise
 * over {@link #MOST} groups that are dealt out in turn (the delete-a-group jackknife), so that it never takes longer than
 * a part of the bootstrap it serves.
 */
final class LeaveOut {

    /** Most groups for which a statistic is computed anew. */
    static final int MOST = 400;

    private final Statistic statistic;
    private final Progress progress;

    LeaveOut(Statistic statistic, Progress progress) {
        this.statistic = statistic;
        this.progress = progress;
    }

    Jackknife units() throws Stopped {
        if (!statistic.quickWithout() && statistic.items() > MOST)
            return groups(dealt(statistic.itemOfUnit().length));
        var values = new double[statistic.items()];
        for (int i = 0; i < values.length; i++) {
            if (i % 100 == 0)
                progress.step(i, values.length);
            values[i] = statistic.without(i);
        }
        return new Jackknife(values, statistic.frequency());
    }

    /** @param members the used units of each session */
    Jackknife sessions(int[][] members) throws Stopped {
        if (members.length <= MOST)
            return groups(members);
        int[][] dealt = dealt(members.length);
        for (int g = 0; g < dealt.length; g++)
            dealt[g] = Arrays.stream(dealt[g]).flatMap(s -> Arrays.stream(members[s])).toArray();
        return groups(dealt);
    }

    private static int[][] dealt(int things) {
        var groups = new int[MOST][];
        for (int g = 0; g < MOST; g++)
            groups[g] = new int[(things - g + MOST - 1) / MOST];
        for (int i = 0; i < things; i++)
            groups[i % MOST][i / MOST] = i;
        return groups;
    }

    private Jackknife groups(int[][] groups) throws Stopped {
        var values = new double[groups.length];
        for (int g = 0; g < groups.length; g++) {
            progress.step(g, groups.length);
            int[] weights = statistic.frequency().clone();
            for (int unit : groups[g])
                weights[statistic.itemOfUnit()[unit]]--;
            values[g] = statistic.of(weights);
        }
        return Jackknife.of(values);
    }
}
