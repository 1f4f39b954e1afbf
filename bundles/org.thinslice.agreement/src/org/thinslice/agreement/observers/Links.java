// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.thinslice.agreement.Ratings;

/** Which things are linked, directly or through others: sets that are joined in nearly constant time. */
public final class Links {

    private final int[] leader;

    /** {@code size} things, each alone. */
    public Links(int size) {
        leader = IntStream.range(0, size).toArray();
    }

    /** Observers who share a unit are linked. */
    static Links ofObservers(Ratings ratings) {
        var links = new Links(ratings.raters());
        for (int u = 0; u < ratings.units(); u++)
            for (int i = ratings.from(u) + 1; i < ratings.to(u); i++)
                links.join(ratings.raterAt(i), ratings.raterAt(ratings.from(u)));
        return links;
    }

    /** Links two things and all that is linked with them. */
    public void join(int a, int b) {
        leader[root(a)] = root(b);
    }

    /** Stands for all that is linked with a thing: the same for any of them. */
    public int root(int thing) {
        while (leader[thing] != thing) {
            leader[thing] = leader[leader[thing]];
            thing = leader[thing];
        }
        return thing;
    }

    /** Numbers 0, 1, … of the sets, by thing, in the order of their first things. */
    public int[] groups() {
        int[] number = new int[leader.length];
        int[] ofRoot = new int[leader.length];
        Arrays.fill(ofRoot, -1);
        int next = 0;
        for (int i = 0; i < leader.length; i++) {
            int root = root(i);
            if (ofRoot[root] < 0)
                ofRoot[root] = next++;
            number[i] = ofRoot[root];
        }
        return number;
    }
}
