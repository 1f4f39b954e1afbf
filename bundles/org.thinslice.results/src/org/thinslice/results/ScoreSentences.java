// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.votes.AggregationRule;
import org.thinslice.base.Texts;

/** By which rule the ratings of a slice became its score, item by item, and where the coefficient is of something else. */
final class ScoreSentences {

    private static final Texts TEXTS = FactSentences.TEXTS;

    private final StudyResults results;

    ScoreSentences(StudyResults results) {
        this.results = results;
    }

    List<String> all() {
        var rules = new LinkedHashMap<AggregationRule, List<String>>();
        results.items().forEach(item -> rules.computeIfAbsent(rule(item), each -> new ArrayList<>()).add(item.label()));
        var parts = new ArrayList<String>();
        rules.forEach((rule, labels) -> parts.add(rules.size() == 1 ? words(rule) : TEXTS.say("fact.score.on", words(rule), Printed.list(labels))));
        var sentences = new ArrayList<>(List.of(TEXTS.say("fact.score", Printed.list(parts))));
        for (var item : results.items())
            if (!isScores(item))
                sentences.add(TEXTS.say(item.ratings().level() == Level.NOMINAL ? "fact.score.single" : "fact.score.mean",
                        item.reported().result().label(), item.label()));
        return sentences;
    }

    private AggregationRule rule(ItemResults item) {
        return results.rule().orUsual(item.ratings());
    }

    private static String words(AggregationRule rule) {
        return TEXTS.say("score." + rule.word());
    }

    /** Whether the coefficient to report is that of the scores; without gaps the observer-centred mean is the mean. */
    private boolean isScores(ItemResults item) {
        if (item.ratings().level() == Level.NOMINAL)
            return false;
        var rule = rule(item);
        return rule == AggregationRule.MEAN || rule == AggregationRule.CENTRED_MEAN && item.reported().choice().answers().complete();
    }
}
