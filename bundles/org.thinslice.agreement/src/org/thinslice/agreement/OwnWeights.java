// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/**
 * A weight matrix of the user's own, for what a mistake costs in a given study (Cohen 1968). Square, symmetric, ones on
 * the diagonal, everything in [0, 1].
 *
 * @param points q categories, ascending
 * @param rows   q rows of q weights, in the order of the categories
 */
public record OwnWeights(List<Double> points, List<List<Double>> rows) implements Weights {

    private static final Texts TEXTS = Texts.of(OwnWeights.class);

    /** @throws IllegalArgumentException if the rows are no such matrix, with the sentence {@link #of} would give */
    public OwnWeights {
        points = List.copyOf(points);
        rows = rows.stream().map(List::copyOf).toList();
        var fault = fault(points, rows);
        if (fault.isPresent())
            throw new IllegalArgumentException(fault.get());
    }

    /**
     * Weights of given categories.
     *
     * @param points q values, ascending
     * @param matrix q × q weights
     * @throws Problem if the matrix is not square, not symmetric, not 1 on its diagonal, or leaves [0, 1]; says where
     */
    public static OwnWeights of(double[] points, double[][] matrix) throws Problem {
        var rows = Arrays.stream(matrix).map(row -> DoubleStream.of(row).boxed().toList()).toList();
        var fault = fault(DoubleStream.of(points).boxed().toList(), rows);
        if (fault.isPresent())
            throw new Problem(fault.get());
        return new OwnWeights(DoubleStream.of(points).boxed().toList(), rows);
    }

    /**
     * Weights written as text: rows divided by semicolons, weights by blanks, for instance {@code 1 0.5 0; 0.5 1 0.5; 0 0.5 1}.
     *
     * @throws Problem if a weight is no number, or as {@link #of}
     */
    public static OwnWeights read(double[] points, String text) throws Problem {
        var matrix = new ArrayList<double[]>();
        for (var line : text.strip().split("\\s*;\\s*"))
            matrix.add(row(line));
        return of(points, matrix.toArray(double[][]::new));
    }

    private static double[] row(String line) throws Problem {
        var cells = line.strip().split("\\s+");
        var row = new double[cells.length];
        for (int i = 0; i < row.length; i++)
            try {
                row[i] = Double.parseDouble(cells[i]);
            } catch (NumberFormatException e) {
                throw new Problem(null, null, TEXTS.say("weights.number", cells[i]), null, e);
            }
        return row;
    }

    private static Optional<String> fault(List<Double> points, List<List<Double>> rows) {
        int q = points.size();
        for (int i = 1; i < q; i++)
            if (!(points.get(i - 1) < points.get(i)))
                return say("weights.points");
        if (rows.size() != q)
            return say("weights.rows", rows.size(), q);
        for (int i = 0; i < q; i++)
            if (rows.get(i).size() != q)
                return say("weights.square", i + 1, rows.get(i).size(), q);
        for (int i = 0; i < q; i++)
            for (int j = 0; j <= i; j++) {
                double weight = rows.get(i).get(j);
                if (!(weight >= 0 && weight <= 1))
                    return say("weights.range", i + 1, j + 1, number(weight));
                if (weight != rows.get(j).get(i))
                    return say("weights.symmetry", i + 1, j + 1, number(weight), number(rows.get(j).get(i)));
                if (i == j && weight != 1)
                    return say("weights.diagonal", i + 1, number(weight));
            }
        return Optional.empty();
    }

    private static Optional<String> say(String key, Object... values) {
        return Optional.of(TEXTS.say(key, values));
    }

    private static String number(double weight) {
        return weight == Math.rint(weight) && Math.abs(weight) < 1e15 ? Long.toString((long) weight) : Double.toString(weight);
    }

    @Override
    public String word() {
        return "own";
    }

    @Override
    public LinkedHashMap<String, String> options() {
        var options = Weights.super.options();
        options.put("matrix", rows.stream().map(row -> row.stream().map(OwnWeights::number).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; ")));
        return options;
    }

    @Override
    public Optional<String> refusal(Ratings ratings, double[] categories) {
        var foreign = DoubleStream.of(categories).filter(c -> !points.contains(c)).mapToObj(ratings.categories()::label)
                .collect(Collectors.joining(", "));
        return foreign.isEmpty() ? Optional.empty() : say("undefined.weights", foreign);
    }

    /** @throws IllegalArgumentException if a category has no row; {@link #refusal} says so beforehand */
    @Override
    public double[][] matrix(double[] categories) {
        int[] at = DoubleStream.of(categories).mapToInt(points::indexOf).toArray();
        if (Arrays.stream(at).anyMatch(i -> i < 0))
            throw new IllegalArgumentException("weights of %s for %s".formatted(points, Arrays.toString(categories)));
        return Arrays.stream(at).mapToObj(i -> Arrays.stream(at).mapToDouble(j -> rows.get(i).get(j)).toArray()).toArray(double[][]::new);
    }
}
