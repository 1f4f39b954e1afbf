// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.rasch;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The marginal likelihood at one set of parameters, and where each slice lies. A slice's place θ is summed over on a grid
 * of equally spaced nodes, at most one standard deviation of the narrowest slice apart, where the trapezoid rule errs by
 * less than 1e-8; each slice only visits the nodes around its own place, so that many ratings of a slice
 * cost no more nodes than few. Work is dealt to a fixed number of parts and added up in their order: the same result on
 * any number of threads.
 */
final class Marginal {

    /** Half the width of what is looked at of a slice, in its standard deviations. */
    static final double WIDTH = 6.5;
    private static final double SPACING = .9;
    private static final double WIDEST = .5;
    private static final int MOST_NODES = 6_000;
    /** Below the largest by this much in log, a node does not count. */
    private static final double FAR = 18;
    private static final int PARTS = 4;
    private static final int MANY_CELLS = 1_000_000;

    private final Design design;
    final double mu;
    final double sigma;
    final Curves curves;
    /** By slice: mean and standard deviation of θ given the ratings. */
    final double[] centre;
    final double[] sd;
    /** [combo][q]: how many of a pair's ratings are expected at a node. */
    final double[][] expected;
    final double logLikelihood;
    private boolean cut;

    /**
     * Sums over the slices' places.
     *
     * @param centre about where each slice lies
     * @param sd     about how well that is known
     */
    static Marginal of(Design design, double[] beta, double[] centre, double[] sd) {
        double spread = sd.length == 0 ? 1 : Arrays.stream(sd).min().orElseThrow();
        for (double margin = WIDTH;; margin *= 1.5) {
            var marginal = new Marginal(design, beta, centre, sd, spread, margin);
            double narrowest = Arrays.stream(marginal.sd).min().orElse(1);
            if (!marginal.cut && marginal.curves.h <= Math.max(1.1 * SPACING * narrowest, marginal.coarsest()))
                return marginal;
            spread = Math.min(spread, narrowest);
        }
    }

    private double coarsest() {
        return curves.size >= MOST_NODES - 2 ? Double.MAX_VALUE : 0;
    }

    private Marginal(Design design, double[] beta, double[] from, double[] width, double narrowest, double margin) {
        this.design = design;
        mu = beta[beta.length - 2];
        sigma = Math.exp(beta[beta.length - 1]);
        double low = mu - sigma;
        double high = mu + sigma;
        for (int s = 0; s < from.length; s++) {
            low = Math.min(low, from[s] - 2 * margin * width[s]);
            high = Math.max(high, from[s] + 2 * margin * width[s]);
        }
        double h = Math.max(Math.min(WIDEST * Math.min(1, sigma), SPACING * narrowest), (high - low) / MOST_NODES);
        int first = (int) Math.floor(low / h);
        curves = new Curves(design, beta, h, first, (int) Math.ceil(high / h) - first + 1);
        centre = from.clone();
        sd = width.clone();
        int number = (long) design.combos() * curves.size > MANY_CELLS ? 2 : PARTS;
        var parts = IntStream.range(0, number).parallel().mapToObj(part -> new Part(part, number)).toList();
        expected = parts.get(0).expected;
        double sum = 0;
        for (var part : parts) {
            sum += part.logLikelihood;
            cut |= part.cut;
            for (int c = 0; c < expected.length && part != parts.get(0); c++)
                for (int q = 0; q < expected[c].length; q++)
                    expected[c][q] += part.expected[c][q];
        }
        logLikelihood = sum;
    }

    /** What one part of the slices adds. */
    private final class Part {

        private final double[][] expected = new double[design.combos()][curves.size];
        private double logLikelihood;
        private boolean cut;

        Part(int number, int of) {
            var posterior = new Posterior(Marginal.this);
            for (int s = number * design.slices() / of; s < (number + 1) * design.slices() / of; s++) {
                posterior.at(s, centre[s], WIDTH * sd[s]);
                cut |= posterior.cut;
                logLikelihood += posterior.logLikelihood;
                for (int i = design.from(s); i < design.to(s); i++) {
                    double[] row = expected[design.combo(i)];
                    for (int q = 0; q < posterior.length; q++)
                        row[posterior.low + q] += posterior.weight[q];
                }
                centre[s] = posterior.mean;
                sd[s] = posterior.sd;
            }
        }
    }

    /** Where one slice lies, given its ratings: weights of the nodes from {@code low} on. */
    static final class Posterior {

        private final Marginal of;
        final double[] weight;
        int low;
        int length;
        double mean;
        double sd;
        double logLikelihood;
        boolean cut;

        Posterior(Marginal of) {
            this.of = of;
            weight = new double[of.curves.size];
        }

        void at(int slice, double centre, double width) {
            int size = of.curves.size;
            double most;
            for (double reach = width;; reach *= 1.6) {
                low = (int) Math.max(0, Math.min(size - 1, Math.floor((centre - reach) / of.curves.h) - of.curves.first));
                int high = (int) Math.max(low, Math.min(size - 1, Math.ceil((centre + reach) / of.curves.h) - of.curves.first));
                length = high - low + 1;
                most = logs(slice);
                boolean below = weight[0] > most - FAR;
                boolean above = weight[length - 1] > most - FAR;
                cut = below && low == 0 || above && high == size - 1;
                if (cut || !below && !above)
                    break;
            }
            moments(slice, most);
        }

        /** Log of prior times likelihood at each node but for a constant; answers the largest. */
        private double logs(int slice) {
            double score = 0;
            for (int i = of.design.from(slice); i < of.design.to(slice); i++)
                score += of.design.code(i);
            for (int q = 0; q < length; q++) {
                double z = (of.curves.theta(low + q) - of.mu) / of.sigma;
                weight[q] = score * of.curves.theta(low + q) - z * z / 2;
            }
            for (int i = of.design.from(slice); i < of.design.to(slice); i++) {
                double[] sums = of.curves.logSum[of.design.combo(i)];
                for (int q = 0; q < length; q++)
                    weight[q] -= sums[low + q];
            }
            double most = weight[0];
            for (int q = 1; q < length; q++)
                most = Math.max(most, weight[q]);
            return most;
        }

        private void moments(int slice, double most) {
            double sum = 0;
            double first = 0;
            double second = 0;
            double origin = of.curves.theta(low + length / 2);
            for (int q = 0; q < length; q++) {
                double w = Math.exp(weight[q] - most);
                double d = of.curves.theta(low + q) - origin;
                weight[q] = w;
                sum += w;
                first += w * d;
                second += w * d * d;
            }
            for (int q = 0; q < length; q++)
                weight[q] /= sum;
            mean = origin + first / sum;
            sd = Math.sqrt(Math.max(0, second / sum - first / sum * first / sum));
            double cost = 0;
            for (int i = of.design.from(slice); i < of.design.to(slice); i++)
                cost += of.curves.cost[of.design.combo(i)][of.design.code(i)];
            logLikelihood = most + Math.log(sum * of.curves.h / of.sigma) - Math.log(2 * Math.PI) / 2 - cost;
        }
    }
}
