// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

import org.thinslice.agreement.rasch.Rasch;
import org.thinslice.base.Decimals;
import org.thinslice.base.Texts;

/**
 * How severe each observer is in a many-facet Rasch model: on a scale of logits, where above 0 is severe and below 0 lenient, as that
 * literature has it (in points of the scale, {@link ObserverSeverity}, it is the other way round).
 *
 * @param item      the item rated
 * @param observers in the order of the table
 * @param all       what is said of all of them together
 * @param palette   the observers' colours
 */
public record RaschSeverity(String item, List<Placed> observers, Together all, Palette palette) implements Figure {

    private static final Texts TEXTS = Texts.of(Figure.class);

    /**
     * One observer.
     *
     * @param ratings  how many the model uses
     * @param severity in logits
     * @param error    its standard error; empty where it has no finite place
     * @param fit      infit and outfit; empty where it has none
     */
    public record Placed(String observer, int ratings, Mark severity, OptionalDouble error, Optional<Rasch.Fit> fit) {
        public Placed {
            Objects.requireNonNull(observer, "observer");
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(error, "error");
            Objects.requireNonNull(fit, "fit");
        }
    }

    /**
     * The observers together.
     *
     * @param confidence  of the intervals
     * @param separation  true standard deviation of the severities / root mean square error
     * @param reliability share of the severities' variance that is not error
     * @param difference  test that all are equally severe; empty where there is none
     * @param findings    what to know beside the numbers, in sentences
     */
    public record Together(double confidence, Mark separation, Mark reliability, Optional<Rasch.Test> difference, List<String> findings) {
        public Together {
            Objects.requireNonNull(separation, "separation");
            Objects.requireNonNull(reliability, "reliability");
            Objects.requireNonNull(difference, "difference");
            findings = List.copyOf(findings);
        }
    }

    public RaschSeverity {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(all, "all");
        Objects.requireNonNull(palette, "palette");
        observers = List.copyOf(observers);
    }

    /** What a row stands for. */
    public Subject subject(String observer) {
        return Subject.of(Part.OBSERVER, observer).with(Part.ITEM, item);
    }

    /** How the intervals were made, and whether the observers differ, in a line. */
    public String caption() {
        return TEXTS.say("rasch.caption", Numbers.plain(100 * all.confidence, 0)) + all.difference.map(test -> " " + TEXTS.say("rasch.test", test.df(),
                Numbers.plain(test.chiSquared(), 2), test.p() < .001 ? "< .001" : "= " + Decimals.bounded(test.p(), 3))).orElse("");
    }

    @Override
    public String title() {
        return TEXTS.say("rasch.title", item);
    }

    @Override
    public String summary() {
        var words = new ArrayList<String>();
        words.add(title() + ": " + String.join("; ", observers.stream().map(row -> row.observer + " " + Numbers.open(row.severity, 2)).toList()) + ".");
        words.add(caption());
        all.separation.number().ifPresent(separation -> all.reliability.number().ifPresent(reliability -> words.add(TEXTS.say("rasch.separation",
                Numbers.plain(separation, 2), Numbers.bounded(reliability)))));
        words.addAll(all.findings);
        return String.join(" ", words);
    }

    @Override
    public List<List<String>> rows() {
        var table = new ArrayList<List<String>>();
        table.add(List.of(TEXTS.say("head.observer"), TEXTS.say("head.ratings"), TEXTS.say("head.logits"), TEXTS.say("head.low"), TEXTS.say("head.high"),
                TEXTS.say("head.why"), TEXTS.say("head.error"), TEXTS.say("head.infit"), TEXTS.say("head.outfit")));
        for (var row : observers) {
            var cells = new ArrayList<>(Cells.of(List.of(row.observer, Integer.toString(row.ratings)), row.severity));
            cells.add(row.error.isPresent() ? Cells.number(row.error.getAsDouble()) : "");
            cells.add(row.fit.map(fit -> Cells.number(fit.infit())).orElse(""));
            cells.add(row.fit.map(fit -> Cells.number(fit.outfit())).orElse(""));
            table.add(cells);
        }
        return table;
    }
}
