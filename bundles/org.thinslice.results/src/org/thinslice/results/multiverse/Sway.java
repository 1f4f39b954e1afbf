// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results.multiverse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.thinslice.agreement.guidance.Benchmark;
import org.thinslice.base.Decimals;

/**
 * How far one coefficient moves over what is left out.
 *
 * @param aggregation place in {@link Multiverse#aggregations()}
 * @param coefficient place in {@link Multiverse#coefficients()}
 * @param base        the value with nothing left out; empty if it is not defined
 * @param lowest      the lowest value; 0 if none is defined
 * @param highest     the highest value; 0 if none is defined
 * @param defined     universes with a value
 * @param crossed     of these, universes with another word than the one with nothing left out
 * @param word        the word with nothing left out; empty where there is no benchmark
 * @param words       all words that occur, each once
 * @param benchmark   whose words they are
 */
public record Sway(int aggregation, int coefficient, OptionalDouble base, double lowest, double highest, int defined, int crossed, String word,
        List<String> words, Optional<Benchmark> benchmark) {

    static Sway of(List<Cell> cells, Optional<Benchmark> benchmark) {
        var first = cells.get(0);
        var defined = cells.stream().filter(cell -> cell.reliability().number().isPresent()).toList();
        var values = defined.stream().mapToDouble(cell -> cell.reliability().number().getAsDouble()).summaryStatistics();
        int crossed = first.word().isEmpty() ? 0 : (int) defined.stream().filter(cell -> !cell.word().equals(first.word())).count();
        return new Sway(first.aggregation(), first.coefficient(), first.reliability().number(), defined.isEmpty() ? 0 : values.getMin(),
                defined.isEmpty() ? 0 : values.getMax(), defined.size(), crossed, first.word(),
                defined.stream().map(Cell::word).filter(word -> !word.isEmpty()).distinct().toList(), benchmark);
    }

    /** Highest less lowest value. */
    public double range() {
        return highest - lowest;
    }

    List<String> row(String label, String of) {
        var none = "–";
        return List.of(label, of, base.isPresent() ? Decimals.bounded(base.getAsDouble()) : none, defined == 0 ? none : Decimals.bounded(lowest),
                defined == 0 ? none : Decimals.bounded(highest), defined == 0 ? none : Decimals.bounded(range()), crossings(), benchmarkText());
    }

    private String crossings() {
        return benchmark.isEmpty() || word.isEmpty() ? "–" : Multiverse.TEXTS.say("sway.crossed", crossed, defined);
    }

    private String said() {
        return words.stream().collect(Collectors.joining(", "));
    }

    private String benchmarkText() {
        return benchmark.map(scale -> Multiverse.TEXTS.say("sway.benchmark", said(), scale.source())).orElse(Multiverse.TEXTS.say("sway.benchmark.none"));
    }
}
