// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.thinslice.agreement.votes.AggregationRule;
import org.thinslice.agreement.votes.Window;
import org.thinslice.exchange.Scoring;

/** What an export asks of how ratings become scores: the rule, and for rules that weigh observers' habits over what. */
public final class ScoringChoice {

    /** Slices of a batch where nothing else is said. */
    public static final int USUAL_BATCH = 20;

    private static final Set<AggregationRule> HABITS = EnumSet.of(AggregationRule.CENTRED_MEAN, AggregationRule.INVERSE,
            AggregationRule.DIFFERENCE, AggregationRule.COMPLEMENT, AggregationRule.RATIO);

    private AggregationRule rule;
    private Window.Kind kind;
    private int batch = USUAL_BATCH;

    /** Begins with what holds so far. */
    public ScoringChoice(Scoring now) {
        rule = now.rule();
        kind = now.window().kind();
        if (kind == Window.Kind.BATCH)
            batch = now.window().size();
    }

    /** The names of the rules, in their order. */
    public List<String> rules() {
        return Arrays.stream(AggregationRule.values()).map(AggregationRule::label).toList();
    }

    /** How many slices are a batch. */
    public int batch() {
        return batch;
    }

    /** Over what habits are counted. */
    public Window.Kind window() {
        return kind;
    }

    /** Chooses a rule by its place in the list. */
    public void rule(int place) {
        rule = AggregationRule.values()[place];
    }

    /** The rule that is chosen. */
    public AggregationRule rule() {
        return rule;
    }

    /** Chooses over what habits are counted, by its place: the study, each session, batches of slices. */
    public void window(int place) {
        kind = Window.Kind.values()[place];
    }

    /** Says how many slices are a batch, ≥ 1. */
    public void batch(int slices) {
        batch = Math.max(1, slices);
    }

    /** Whether it matters over what habits are counted. */
    public boolean windowMatters() {
        return HABITS.contains(rule);
    }

    /** Whether it matters how many slices are a batch. */
    public boolean batchMatters() {
        return windowMatters() && kind == Window.Kind.BATCH;
    }

    /** What was chosen. */
    public Scoring scoring() {
        return new Scoring(rule, batchMatters() ? Window.batches(batch) : windowMatters() && kind == Window.Kind.SESSION ? Window.SESSION : Window.STUDY);
    }
}
