// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.votes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.thinslice.agreement.Ratings;
import org.thinslice.base.Texts;

/** From the scores of units to those of their sessions. */
final class SessionScores {

    private SessionScores() {
    }

    static List<SessionScore> of(Ratings ratings, List<UnitScore> units) {
        var bySession = new LinkedHashMap<String, List<UnitScore>>();
        for (int u = 0; u < units.size() && ratings.hasSessions(); u++)
            bySession.computeIfAbsent(ratings.session(u).orElseThrow(), name -> new ArrayList<>()).add(units.get(u));
        boolean numbers = AggregationRule.MEAN.suits(ratings);
        return bySession.entrySet().stream().map(each -> of(each.getKey(), each.getValue(), numbers)).toList();
    }

    private static SessionScore of(String session, List<UnitScore> units, boolean numbers) {
        var scored = units.stream().filter(unit -> unit.score().number().isPresent()).toList();
        double[] values = scored.stream().mapToDouble(unit -> unit.score().number().getAsDouble()).toArray();
        int without = units.size() - values.length;
        if (values.length == 0)
            return new SessionScore(session, new Score.None(Texts.of(SessionScores.class).say("none.session")), 0, without,
                    OptionalDouble.empty(), OptionalDouble.empty());
        if (!numbers)
            return new SessionScore(session, mostFrequent(values), values.length, without, OptionalDouble.empty(), OptionalDouble.empty());
        double mean = mean(values);
        double plain = mean(scored.stream().mapToDouble(unit -> unit.mean().orElseThrow()).toArray());
        return new SessionScore(session, new Score.Value(mean), values.length, without, OptionalDouble.of(plain), spread(values, mean));
    }

    private static Score mostFrequent(double[] values) {
        var counts = new TreeMap<Double, Double>();
        for (double value : values)
            counts.merge(value, 1.0, Double::sum);
        return Votes.first(counts.keySet().stream().mapToDouble(each -> each).toArray(),
                counts.values().stream().mapToDouble(each -> each).toArray(), 0);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static OptionalDouble spread(double[] values, double mean) {
        double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
        return values.length < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(squares / (values.length - 1)));
    }
}
