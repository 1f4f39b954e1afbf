// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * In which order each observer sees the slices. Every observer has an own random order that follows from the seed and the
 * observer's place in the study alone. Slices are dealt into blocks, each session's slices over as many blocks as there
 * are; the blocks are arranged over the observers as in a Williams square, so that over as many observers as there are
 * blocks every slice comes once early, once late, and so on, and every block follows every other one equally often.
 * Within that, slices of one session are kept apart ({@link Spread}); a pseudo-dyad counts for the sessions of both
 * partners.
 */
public final class PresentationOrder {

    private static final int MOST_BLOCKS = 8;
    private static final int LEAST_IN_BLOCK = 4;

    private final List<Slice> slices;
    private final Map<Slice, Set<String>> sessions = new LinkedHashMap<>();
    private final long seed;
    private final int blocks;

    private PresentationOrder(Plan plan, List<Slice> slices) {
        this.slices = slices;
        this.seed = plan.settings().seed();
        slices.forEach(slice -> sessions.put(slice, plan.sessionsOf(slice)));
        int most = Math.min(MOST_BLOCKS, slices.size() / LEAST_IN_BLOCK);
        this.blocks = most < 2 ? 1 : most - most % 2;
    }

    /** Orders of all slices of a plan. */
    public static PresentationOrder of(Plan plan) {
        return new PresentationOrder(plan, plan.slices());
    }

    /** Orders of some slices of a plan. */
    public static PresentationOrder of(Plan plan, List<Slice> some) {
        return new PresentationOrder(plan, List.copyOf(some));
    }

    /** Over how many observers the positions of the slices are balanced; the next ones are balanced anew. */
    public int balancedOver() {
        return blocks;
    }

    /**
     * The order of one observer.
     *
     * @param index the observer's place in the study, 0 for the first
     */
    public List<Slice> forObserver(int index) {
        var own = new Random(Seeds.mix(seed, "order", index));
        int batch = index / blocks;
        var dealt = dealt(new Random(Seeds.mix(seed, "blocks", batch)));
        var order = new ArrayList<Slice>();
        for (int group : groups(index % blocks)) {
            Collections.shuffle(dealt.get(group), own);
            order.addAll(dealt.get(group));
        }
        return Neighbours.fewer(Spread.apart(order, sessions, slices.size() / blocks + 1), sessions, own);
    }

    /** The slices in {@code blocks} groups of equal size, give or take one, each session over as many groups as possible. */
    private List<List<Slice>> dealt(Random random) {
        var bySession = new LinkedHashMap<String, List<Slice>>();
        for (var slice : slices)
            bySession.computeIfAbsent(sessions.get(slice).iterator().next(), session -> new ArrayList<>()).add(slice);
        var decks = new ArrayList<>(bySession.values());
        Collections.shuffle(decks, random);
        var groups = new ArrayList<List<Slice>>();
        for (int i = 0; i < blocks; i++)
            groups.add(new ArrayList<>());
        int next = 0;
        for (var deck : decks) {
            Collections.shuffle(deck, random);
            for (var slice : deck)
                groups.get(next++ % blocks).add(slice);
        }
        Collections.shuffle(groups, random);
        return groups;
    }

    /** Row of a Williams square: 0, 1, n-1, 2, n-2, …, each shifted by the row. */
    private int[] groups(int row) {
        var groups = new int[blocks];
        for (int i = 0; i < blocks; i++) {
            int step = i % 2 == 1 ? (i + 1) / 2 : (blocks - i / 2) % blocks;
            groups[i] = (step + row) % blocks;
        }
        return groups;
    }
}
