// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.generalizability;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Whether levels of crossed facets are linked by scores, directly or through others: only then can they be compared. */
final class Connection {

    private final int[] leader;

    private Connection(int levels) {
        leader = IntStream.range(0, levels).toArray();
    }

    /** Number of groups that share no score; 1 where fewer than two facets are crossed. */
    static int groups(Layout layout) {
        var crossed = layout.groupings().stream().filter(g -> Integer.bitCount(g.effect()) == 1).toList();
        if (crossed.size() < 2)
            return 1;
        int[] offset = new int[crossed.size() + 1];
        for (int f = 0; f < crossed.size(); f++)
            offset[f + 1] = offset[f] + crossed.get(f).levels();
        var connection = new Connection(offset[crossed.size()]);
        for (int i = 0; i < layout.size(); i++)
            for (int f = 1; f < crossed.size(); f++)
                connection.link(crossed.get(0).level()[i], offset[f] + crossed.get(f).level()[i]);
        return (int) Arrays.stream(connection.leader).map(connection::root).distinct().count();
    }

    private void link(int one, int other) {
        leader[root(other)] = root(one);
    }

    private int root(int level) {
        int at = level;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }
}
