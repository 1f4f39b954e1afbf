// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.votes;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** The rounds of expectation and maximisation behind {@link DawidSkene}. Memory grows with the votes. */
final class Expectation {

    private final DawidSkene.Options options;
    private final double[] categories;
    private final List<String> units;
    private final List<String> raters;
    private final int[] unitOf;
    private final int[] raterOf;
    private final int[] codeOf;
    private double[][] posterior;
    private double[] prevalence;
    private double[][][] confusion;
    private double logLikelihood;

    /** @param votes at least one */
    Expectation(List<DawidSkene.Vote> votes, DawidSkene.Options options) {
        this.options = options;
        categories = votes.stream().mapToDouble(DawidSkene.Vote::code).sorted().distinct().toArray();
        var unitNumbers = numbered(votes.stream().map(DawidSkene.Vote::unit));
        var raterNumbers = numbered(votes.stream().map(DawidSkene.Vote::rater));
        units = List.copyOf(unitNumbers.keySet());
        raters = List.copyOf(raterNumbers.keySet());
        unitOf = votes.stream().mapToInt(vote -> unitNumbers.get(vote.unit())).toArray();
        raterOf = votes.stream().mapToInt(vote -> raterNumbers.get(vote.rater())).toArray();
        codeOf = votes.stream().mapToInt(vote -> Arrays.binarySearch(categories, vote.code())).toArray();
    }

    private static Map<String, Integer> numbered(Stream<String> names) {
        var numbers = new LinkedHashMap<String, Integer>();
        names.forEach(name -> numbers.putIfAbsent(name, numbers.size()));
        return numbers;
    }

    DawidSkene fit(Progress progress) throws Stopped {
        posterior = shares();
        maximise();
        int round = 0;
        double change = Double.POSITIVE_INFINITY;
        while (change > options.close() && round < options.rounds()) {
            progress.step(round, 0);
            var before = posterior;
            expect();
            maximise();
            change = change(before, posterior);
            round++;
        }
        expect();
        var findings = new ModelFindings(unitOf, raterOf, posterior, categories).findings(change > options.close(), round);
        return new DawidSkene.Fit(categories, units, raters, prevalence, confusion, posterior, logLikelihood, round, findings);
    }

    private double[][] shares() {
        var shares = new double[units.size()][categories.length];
        for (int v = 0; v < unitOf.length; v++)
            shares[unitOf[v]][codeOf[v]]++;
        for (var row : shares)
            normalise(row);
        return shares;
    }

    /** Makes a row sum to 1, and answers what it summed to; a row of zeros stays one. */
    private static double normalise(double[] row) {
        double sum = Arrays.stream(row).sum();
        for (int k = 0; k < row.length && sum > 0; k++)
            row[k] /= sum;
        return sum;
    }

    private void maximise() {
        int q = categories.length;
        prevalence = new double[q];
        Arrays.fill(prevalence, options.smoothing());
        for (var row : posterior)
            for (int k = 0; k < q; k++)
                prevalence[k] += row[k];
        normalise(prevalence);
        confusion = new double[raters.size()][q][q];
        for (var table : confusion)
            for (var row : table)
                Arrays.fill(row, options.smoothing());
        for (int v = 0; v < unitOf.length; v++)
            for (int k = 0; k < q; k++)
                confusion[raterOf[v]][k][codeOf[v]] += posterior[unitOf[v]][k];
        for (var table : confusion)
            for (var row : table)
                normalise(row);
    }

    private void expect() {
        int q = categories.length;
        var logs = new double[units.size()][];
        for (int u = 0; u < logs.length; u++)
            logs[u] = Arrays.stream(prevalence).map(Math::log).toArray();
        var tables = logarithms();
        for (int v = 0; v < unitOf.length; v++) {
            double[] byTruth = tables[raterOf[v] * q + codeOf[v]];
            for (int k = 0; k < q; k++)
                logs[unitOf[v]][k] += byTruth[k];
        }
        logLikelihood = 0;
        for (var row : logs) {
            double most = Arrays.stream(row).max().orElseThrow();
            for (int k = 0; k < q; k++)
                row[k] = Math.exp(row[k] - most);
            logLikelihood += most + Math.log(normalise(row));
        }
        posterior = logs;
    }

    /** By observer and code: the logarithm of its probability under each true category. */
    private double[][] logarithms() {
        int q = categories.length;
        var logs = new double[raters.size() * q][q];
        for (int r = 0; r < raters.size(); r++)
            for (int k = 0; k < q; k++)
                for (int code = 0; code < q; code++)
                    logs[r * q + code][k] = Math.log(confusion[r][k][code]);
        return logs;
    }

    private static double change(double[][] before, double[][] after) {
        double most = 0;
        for (int u = 0; u < before.length; u++)
            for (int k = 0; k < before[u].length; k++)
                most = Math.max(most, Math.abs(before[u][k] - after[u][k]));
        return most;
    }
}
