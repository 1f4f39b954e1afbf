// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Slices that follow each other although they show people of one session. Where pseudo-dyads tie sessions together,
 * going through an order once can leave some that another order would not have; turning parts of it round takes them
 * apart, the shortest part that does, so that every slice stays about where it was.
 */
final class Neighbours {

    private static final int MOST_TRIES = 2_000;

    private final List<Slice> order;
    private final Map<Slice, Set<String>> sessions;

    private Neighbours(List<Slice> order, Map<Slice, Set<String>> sessions) {
        this.order = order;
        this.sessions = sessions;
    }

    /** How often two slices of one session follow each other. */
    static int count(List<Slice> order, Map<Slice, Set<String>> sessions) {
        var all = new Neighbours(order, sessions);
        int pairs = 0;
        for (int i = 1; i < order.size(); i++)
            pairs += all.clash(i - 1, i);
        return pairs;
    }

    /**
     * The same slices with fewer neighbours of one session; the order itself where it cannot be made better.
     *
     * @param random what to try where every small change makes it no better
     */
    static List<Slice> fewer(List<Slice> order, Map<Slice, Set<String>> sessions, Random random) {
        var better = new Neighbours(new ArrayList<>(order), sessions);
        int unavoidable = unavoidable(order, sessions);
        boolean improved = true;
        for (int i = 0; i < MOST_TRIES && count(better.order, sessions) > unavoidable; i++) {
            improved = improved && better.improve();
            if (!improved)
                better.wander(random);
        }
        return better.order;
    }

    /** At least how many there are in any order: the slices of the largest session have too few others between them. */
    private static int unavoidable(List<Slice> order, Map<Slice, Set<String>> sessions) {
        var counts = new HashMap<String, Integer>();
        order.forEach(slice -> sessions.get(slice).forEach(session -> counts.merge(session, 1, Integer::sum)));
        return counts.values().stream().mapToInt(most -> 2 * most - order.size() - 1).reduce(0, Math::max);
    }

    /** Turns any part round that begins or ends at two neighbours of one session, if that makes the order no worse. */
    private void wander(Random random) {
        var places = IntStream.range(1, order.size()).filter(i -> clash(i - 1, i) > 0).toArray();
        int at = places[random.nextInt(places.length)];
        int other = random.nextInt(order.size());
        turned(other < at ? other : at, other < at ? at - 1 : other, 0);
    }

    private boolean improve() {
        for (int i = 1; i < order.size(); i++)
            if (clash(i - 1, i) > 0 && (turn(i) || move(i) || move(i - 1)))
                return true;
        return false;
    }

    /** Turns a part round that ends or begins between {@code i - 1} and {@code i}. */
    private boolean turn(int i) {
        for (int length = 2; length <= order.size(); length++) {
            if (turned(i, i + length - 1, -1) || turned(i - length, i - 1, -1))
                return true;
        }
        return false;
    }

    /** Turns a part round if that makes at most so many neighbours more. */
    private boolean turned(int from, int to, int more) {
        if (from < 0 || to >= order.size())
            return false;
        if (clash(from - 1, to) + clash(from, to + 1) - clash(from - 1, from) - clash(to, to + 1) > more)
            return false;
        Collections.reverse(order.subList(from, to + 1));
        return true;
    }

    /** Moves one slice to the nearest place where it makes the order better. */
    private boolean move(int from) {
        int without = clash(from - 1, from + 1) - clash(from - 1, from) - clash(from, from + 1);
        for (int distance = 1; distance < order.size(); distance++)
            for (int to : new int[] { from + distance, from - distance })
                if (to >= 0 && to < order.size() && without + inserted(from, to) < 0) {
                    order.add(to, order.remove(from));
                    return true;
                }
        return false;
    }

    /** What it changes to put a slice at {@code to} that was taken from {@code from}. */
    private int inserted(int from, int to) {
        int before = to > from ? to : to - 1;
        return clash(before, from) + clash(from, before + 1) - clash(before, before + 1);
    }

    /** 1 if the slices at two places are of one session, 0 if not or if there is no such place. */
    private int clash(int one, int other) {
        if (one < 0 || other < 0 || one >= order.size() || other >= order.size())
            return 0;
        return Collections.disjoint(sessions.get(order.get(one)), sessions.get(order.get(other))) ? 0 : 1;
    }
}
