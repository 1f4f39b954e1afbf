// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.rasch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.thinslice.agreement.Interval;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.numeric.Quantile;

/** Puts estimates into words and records: places with their errors, thresholds, fit. */
final class Reporting {

    private final Judgements judgements;
    private final Encoding encoding;
    private final Design design;
    private final Steps steps;
    private final Estimation estimation;
    private final double[][] covariance;
    private final double confidence;
    private final Residuals residuals;
    private final Contrasts contrasts;

    Reporting(Judgements judgements, Encoding encoding, Design design, Steps steps, Estimation estimation, double[][] covariance, double confidence) {
        this.judgements = judgements;
        this.encoding = encoding;
        this.design = design;
        this.steps = steps;
        this.estimation = estimation;
        this.covariance = covariance;
        this.confidence = confidence;
        residuals = new Residuals(judgements, design, estimation.marginal());
        contrasts = new Contrasts(design, estimation.beta(), covariance);
    }

    Rasch.Fitted result() {
        int free = design.size();
        for (var block : design.blocks())
            free -= block[1] > block[0] ? 1 : 0;
        var at = estimation.marginal();
        return new Rasch.Fitted(steps, slices(), facet(true), facet(false), scales(), at.mu, at.sigma, at.logLikelihood, free, design.ratings(), List.of());
    }

    private Rasch.Facet slices() {
        var at = estimation.marginal();
        var elements = new ArrayList<Rasch.Element>();
        double[] places = new double[design.slices()];
        double unknown = 0;
        int rated = 0;
        for (int s = 0; s < design.slices(); s++) {
            int n = design.to(s) - design.from(s);
            if (n > 0) {
                places[rated++] = at.centre[s];
                unknown += at.sd[s] * at.sd[s];
            }
            elements.add(element(judgements.slices().get(s), all(s), n, n == 0 ? none("slice.none") : estimate(at.centre[s], at.sd[s]),
                    n == 0 ? OptionalDouble.empty() : OptionalDouble.of(at.sd[s]), residuals.ofSlice(s)));
        }
        return facet(elements, java.util.Arrays.copyOf(places, rated), unknown / rated, true, Optional.empty());
    }

    /** The places of the ratings of a slice that take part. */
    private int[] all(int slice) {
        return IntStream.range(judgements.from(slice), judgements.to(slice)).filter(encoding::used).toArray();
    }

    private Rasch.Element element(String name, int[] places, int n, Reliability measure, OptionalDouble error, Optional<Rasch.Fit> fit) {
        return new Rasch.Element(name, n, IntStream.of(places).mapToDouble(judgements::value).average(), measure, error, fit);
    }

    private Rasch.Facet facet(boolean observers) {
        var names = observers ? judgements.observers() : judgements.items();
        double[] sum = new double[names.size()];
        int[] count = new int[names.size()];
        for (int i = 0; i < judgements.size(); i++) {
            int of = observers ? judgements.observer(i) : judgements.item(i);
            if (encoding.used(i)) {
                sum[of] += judgements.value(i);
                count[of]++;
            }
        }
        double[][] weights = contrasts.of(observers, names.size());
        var elements = new ArrayList<Rasch.Element>();
        for (int e = 0; e < names.size(); e++) {
            var fate = observers ? encoding.observer(e) : encoding.item(e);
            boolean in = fate == Encoding.Fate.USED && weights[e].length > 0;
            double error = in ? contrasts.error(weights[e]) : 0;
            var measure = in ? estimate(contrasts.value(weights[e]), error) : none((observers ? "observer." : "item.") + fate.name().toLowerCase(java.util.Locale.ROOT));
            elements.add(new Rasch.Element(names.get(e), count[e], count[e] == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum[e] / count[e]), measure,
                    in ? OptionalDouble.of(error) : OptionalDouble.empty(), observers ? residuals.ofObserver(e) : residuals.ofItem(e)));
        }
        var used = elements.stream().filter(e -> e.error().isPresent()).toList();
        return facet(elements, used.stream().mapToDouble(e -> e.measure().number().orElseThrow()).toArray(),
                used.stream().mapToDouble(e -> e.error().orElseThrow() * e.error().orElseThrow()).average().orElse(0), false,
                contrasts.test(java.util.Arrays.stream(weights).filter(w -> w.length > 0).toArray(double[][]::new)));
    }

    /** Of slices, the variance of the measures lacks what is not known of them; of the others, it has it in addition. */
    private static Rasch.Facet facet(List<Rasch.Element> elements, double[] places, double unknown, boolean shrunken, Optional<Rasch.Test> test) {
        double mean = java.util.Arrays.stream(places).average().orElse(0);
        double variance = places.length < 2 ? 0
                : java.util.Arrays.stream(places).map(x -> (x - mean) * (x - mean)).sum() / (places.length - 1);
        double whole = shrunken ? variance + unknown : variance;
        double real = shrunken ? variance : variance - unknown;
        if (places.length < 2 || !(whole > 0))
            return new Rasch.Facet(elements, none("single"), none("single"), test);
        var separation = real > 0 ? new Reliability.Estimate(Math.sqrt(real / unknown), Contrasts.NO_INTERVAL) : none("equal");
        return new Rasch.Facet(elements, separation, new Reliability.Estimate(real / whole, Contrasts.NO_INTERVAL), test);
    }

    private List<Rasch.Scale> scales() {
        var scales = new ArrayList<Rasch.Scale>();
        for (int g = 0; g < encoding.groups(); g++) {
            double[] points = encoding.points(g);
            int group = g;
            int combo = IntStream.range(0, design.combos()).filter(c -> encoding.group(design.observer(c), design.item(c)) == group).findFirst().orElse(-1);
            if (combo >= 0 && points.length > 1)
                scales.add(new Rasch.Scale(name(g), thresholds(g, combo, points)));
        }
        return scales;
    }

    private String name(int group) {
        return switch (steps) {
            case SHARED -> "";
            case BY_ITEM -> judgements.items().get(group);
            case BY_OBSERVER -> judgements.observers().get(group);
        };
    }

    private List<Rasch.Threshold> thresholds(int group, int combo, double[] points) {
        int[] counts = new int[points.length];
        for (int i = 0; i < judgements.size(); i++)
            if (encoding.used(i) && encoding.group(judgements.observer(i), judgements.item(i)) == group)
                counts[encoding.code(i)]++;
        var list = new ArrayList<Rasch.Threshold>();
        for (int k = 1; k < points.length; k++) {
            double[] weights = contrasts.threshold(design.steps(combo), points.length - 1, k - 1);
            list.add(new Rasch.Threshold(points[k - 1], points[k], counts[k], contrasts.value(weights), contrasts.error(weights)));
        }
        return list;
    }

    private Reliability estimate(double value, double error) {
        double half = Quantile.normal((1 + confidence) / 2) * error;
        return new Reliability.Estimate(value, new Interval(value - half, value + half, confidence, "normal"));
    }

    private static Reliability none(String key) {
        return new Reliability.NotDefined(Measurement.TEXTS.say("measure." + key));
    }
}
