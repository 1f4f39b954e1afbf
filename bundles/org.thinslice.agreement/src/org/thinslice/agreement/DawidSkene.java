// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * True categories behind observers' codes, by expectation maximisation: how common each category is, what each observer
 * makes of it, and how likely each unit is of each category. Dawid & Skene 1979, eqs. 2.3 to 2.5; started from the shares
 * of the votes, no smoothing. An observer may rate a unit several times.
 *
 * @param categories the categories, ascending
 * @param units      names of the units
 * @param raters     names of the raters
 * @param prevalence share of each category
 * @param confusion  by rater: probability of each code (column) given the true category (row)
 * @param posterior  by unit: probability of each category
 */
public record DawidSkene(double[] categories, List<String> units, List<String> raters, double[] prevalence, double[][][] confusion,
        double[][] posterior) {

    private static final int MOST_ROUNDS = 20_000;
    private static final double CLOSE = 1e-13;

    /**
     * One code of one unit by one rater.
     *
     * @param unit  the unit
     * @param rater the rater
     * @param code  the code given
     */
    public record Vote(String unit, String rater, double code) {
    }

    /** Fits the model to at least one vote. */
    public static DawidSkene of(List<Vote> votes, Progress progress) throws Stopped {
        double[] categories = votes.stream().mapToDouble(Vote::code).sorted().distinct().toArray();
        var units = numbered(votes.stream().map(Vote::unit).distinct().toList());
        var raters = numbered(votes.stream().map(Vote::rater).distinct().toList());
        int[][] vote = votes.stream().map(v -> new int[] { units.get(v.unit()), raters.get(v.rater()),
            Arrays.binarySearch(categories, v.code()) }).toArray(int[][]::new);
        double[][] posterior = shares(vote, units.size(), categories.length);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            progress.step(round, 0);
            double[] prevalence = prevalence(posterior);
            double[][][] confusion = confusion(vote, posterior, raters.size());
            double[][] next = posterior(vote, prevalence, confusion, units.size());
            double change = change(posterior, next);
            posterior = next;
            if (change < CLOSE)
                break;
        }
        return new DawidSkene(categories, votes.stream().map(Vote::unit).distinct().toList(),
                votes.stream().map(Vote::rater).distinct().toList(), prevalence(posterior), confusion(vote, posterior, raters.size()),
                posterior);
    }

    private static Map<String, Integer> numbered(List<String> names) {
        var numbers = new HashMap<String, Integer>();
        for (var name : names)
            numbers.put(name, numbers.size());
        return numbers;
    }

    private static double[][] shares(int[][] vote, int units, int categories) {
        var shares = new double[units][categories];
        for (int[] v : vote)
            shares[v[0]][v[2]]++;
        for (var row : shares)
            normalise(row);
        return shares;
    }

    private static void normalise(double[] row) {
        double sum = Arrays.stream(row).sum();
        for (int k = 0; k < row.length && sum > 0; k++)
            row[k] /= sum;
    }

    private static double[] prevalence(double[][] posterior) {
        var prevalence = new double[posterior[0].length];
        for (var row : posterior)
            for (int k = 0; k < row.length; k++)
                prevalence[k] += row[k] / posterior.length;
        return prevalence;
    }

    private static double[][][] confusion(int[][] vote, double[][] posterior, int raters) {
        int q = posterior[0].length;
        var confusion = new double[raters][q][q];
        for (int[] v : vote)
            for (int k = 0; k < q; k++)
                confusion[v[1]][k][v[2]] += posterior[v[0]][k];
        for (var rater : confusion)
            for (var row : rater)
                normalise(row);
        return confusion;
    }

    private static double[][] posterior(int[][] vote, double[] prevalence, double[][][] confusion, int units) {
        var logs = new double[units][];
        for (int u = 0; u < units; u++)
            logs[u] = Arrays.stream(prevalence).map(Math::log).toArray();
        for (int[] v : vote)
            for (int k = 0; k < prevalence.length; k++)
                logs[v[0]][k] += Math.log(confusion[v[1]][k][v[2]]);
        for (var row : logs) {
            double most = Arrays.stream(row).max().orElse(0);
            for (int k = 0; k < row.length; k++)
                row[k] = Math.exp(row[k] - most);
            normalise(row);
        }
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
