// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.rasch;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The model's parameters and which of them act on which rating. The step from category k − 1 to k of observer j and item i
 * has difficulty α_j + δ_i + τ_k; where thresholds belong to items (observers), δ (α) is part of them. Behind them stand
 * the mean μ and the log standard deviation λ of the slices.
 */
final class Design {

    private final int slices;
    private final int[] start;
    private final int[] combo;
    private final int[] code;
    private final int[][] place;
    private final int[] stepsAt;
    private final int[] top;
    private final int[] observerOf;
    private final int[] itemOf;
    private final int[][] blocks;
    private final int size;

    Design(Judgements all, Encoding encoding, Steps steps) {
        slices = all.slices().size();
        long usedItems = IntStream.range(0, all.items().size()).filter(i -> encoding.item(i) == Encoding.Fate.USED).count();
        int[] observerAt = numbered(all.observers().size(), r -> encoding.observer(r) == Encoding.Fate.USED && steps != Steps.BY_OBSERVER, 0);
        int observers = used(observerAt);
        int[] itemAt = numbered(all.items().size(), i -> encoding.item(i) == Encoding.Fate.USED && steps != Steps.BY_ITEM && usedItems > 1, observers);
        int places = observers + used(itemAt);
        int[] groupAt = new int[encoding.groups()];
        size = 2 + steps(encoding, groupAt, places);
        blocks = new int[][] { { 0, observers }, { observers, places }, { places, size - 2 } };
        start = starts(all, encoding);
        combo = new int[start[slices]];
        code = new int[start[slices]];
        int items = all.items().size();
        int[] comboAt = new int[all.observers().size() * items];
        int combos = ratings(all, encoding, comboAt);
        place = new int[combos][];
        stepsAt = new int[combos];
        top = new int[combos];
        observerOf = new int[combos];
        itemOf = new int[combos];
        for (int pair = 0; pair < comboAt.length; pair++)
            if (comboAt[pair] >= 0)
                describe(comboAt[pair], pair / items, pair % items, encoding, observerAt, itemAt, groupAt);
    }

    private static int[] starts(Judgements all, Encoding encoding) {
        int[] start = new int[all.slices().size() + 1];
        for (int s = 0; s + 1 < start.length; s++) {
            start[s + 1] = start[s];
            for (int i = all.from(s); i < all.to(s); i++)
                start[s + 1] += encoding.used(i) ? 1 : 0;
        }
        return start;
    }

    /** Takes over the ratings that take part, and numbers the pairs of observer and item as they come; answers how many. */
    private int ratings(Judgements all, Encoding encoding, int[] comboAt) {
        Arrays.fill(comboAt, -1);
        int combos = 0;
        for (int i = 0, at = 0; i < all.size(); i++)
            if (encoding.used(i)) {
                int pair = all.observer(i) * all.items().size() + all.item(i);
                if (comboAt[pair] < 0)
                    comboAt[pair] = combos++;
                combo[at] = comboAt[pair];
                code[at++] = encoding.code(i);
            }
        return combos;
    }

    private void describe(int c, int observer, int item, Encoding encoding, int[] observerAt, int[] itemAt, int[] groupAt) {
        int group = encoding.group(observer, item);
        observerOf[c] = observer;
        itemOf[c] = item;
        place[c] = Arrays.stream(new int[] { observerAt[observer], itemAt[item] }).filter(p -> p >= 0).toArray();
        stepsAt[c] = groupAt[group];
        top[c] = encoding.points(group).length - 1;
    }

    private static int[] numbered(int n, IntPredicate used, int from) {
        int[] at = new int[n];
        for (int i = 0, next = from; i < n; i++)
            at[i] = used.test(i) ? next++ : -1;
        return at;
    }

    private static int used(int[] at) {
        return (int) Arrays.stream(at).filter(p -> p >= 0).count();
    }

    /** Two shared categories need no threshold: it would be where the scale's zero is. */
    private static int steps(Encoding encoding, int[] groupAt, int from) {
        int next = from;
        for (int g = 0; g < groupAt.length; g++) {
            int steps = encoding.points(g).length - 1;
            boolean none = steps < 1 || groupAt.length == 1 && steps == 1 && from > 0;
            groupAt[g] = none ? -1 : next;
            next += none ? 0 : steps;
        }
        return next;
    }

    /** Number of slices, rated or not. */
    int slices() {
        return slices;
    }

    int from(int slice) {
        return start[slice];
    }

    int to(int slice) {
        return start[slice + 1];
    }

    /** Number of ratings that take part. */
    int ratings() {
        return combo.length;
    }

    /** Which pair of observer and item a rating is of. */
    int combo(int rating) {
        return combo[rating];
    }

    /** Category of a rating. */
    int code(int rating) {
        return code[rating];
    }

    /** Number of pairs of observer and item. */
    int combos() {
        return place.length;
    }

    /** The parameters that move all steps of a pair. */
    int[] places(int combo) {
        return place[combo];
    }

    /** The parameter of a pair's first threshold; −1 where it has none. */
    int steps(int combo) {
        return stepsAt[combo];
    }

    /** Highest category of a pair. */
    int top(int combo) {
        return top[combo];
    }

    int observer(int combo) {
        return observerOf[combo];
    }

    int item(int combo) {
        return itemOf[combo];
    }

    /** First parameter and the one after the last of observers, items and thresholds: each block sums to zero. */
    int[][] blocks() {
        return blocks;
    }

    /** Lets each block sum to zero; the slices' mean moves instead, which leaves every probability as it was. */
    void centre(double[] beta) {
        for (var block : blocks) {
            double sum = 0;
            for (int p = block[0]; p < block[1]; p++)
                sum += beta[p];
            for (int p = block[0]; p < block[1]; p++)
                beta[p] -= sum / (block[1] - block[0]);
            if (block[1] > block[0])
                beta[size - 2] -= sum / (block[1] - block[0]);
        }
    }

    /** Number of parameters; μ and λ are the last two. */
    int size() {
        return size;
    }
}
