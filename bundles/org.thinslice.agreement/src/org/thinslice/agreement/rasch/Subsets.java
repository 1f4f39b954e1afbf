// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.rasch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.observers.Links;

/**
 * Observers who cannot be compared through the slices and items they share. Within a slice only differences of α_j + δ_i
 * show; pairs of observer and item that are linked by slices form a set with an unknown zero g. Two observers can be
 * compared if no solution of α_j + δ_i + g = 0 for all pairs has different α for them. The model still places them, as it
 * takes the slices for a sample of one population; that is then all that links them.
 */
final class Subsets {

    private static final double NOTHING = 1e-9;

    private Subsets() {
    }

    static List<Finding> findings(Judgements judgements, Design design) {
        var groups = groups(judgements.observers(), judgements.items().size(), design);
        if (groups.size() < 2)
            return List.of();
        var words = groups.stream().map(names -> String.join(", ", names)).collect(Collectors.joining(" | "));
        return List.of(new Finding(Finding.Kind.DISCONNECTED, Measurement.TEXTS.say("disconnected", groups.size(), words)));
    }

    /** The observers, in groups that can be compared within. */
    static List<List<String>> groups(List<String> observers, int items, Design design) {
        var links = new Links(design.combos());
        for (int s = 0; s < design.slices(); s++)
            for (int i = design.from(s) + 1; i < design.to(s); i++)
                links.join(design.combo(i), design.combo(design.from(s)));
        int[] set = links.groups();
        int sets = Arrays.stream(set).max().orElse(-1) + 1;
        int[][] columns = new int[design.combos()][];
        for (int c = 0; c < columns.length; c++)
            columns[c] = new int[] { design.observer(c), observers.size() + design.item(c), observers.size() + items + set[c] };
        var free = freedoms(columns, observers.size() + items + sets);
        var groups = new LinkedHashMap<List<Long>, List<String>>();
        IntStream.range(0, design.combos()).map(design::observer).distinct().sorted().forEach(r -> groups
                .computeIfAbsent(free.stream().map(v -> Math.round((v[r] - v[design.observer(0)]) * 1e6)).toList(), key -> new ArrayList<>())
                .add(observers.get(r)));
        return List.copyOf(groups.values());
    }

    /** A basis of all x with x_a + x_b + x_c = 0 for every row {a, b, c}, by elimination in the symmetric matrix of sums of squares. */
    private static List<double[]> freedoms(int[][] rows, int n) {
        var m = new double[n][n];
        for (var row : rows)
            for (int a : row)
                for (int b : row)
                    m[a][b]++;
        int[] pivotOf = new int[n];
        Arrays.fill(pivotOf, -1);
        for (int p = 0; p < n; p++) {
            if (!(m[p][p] > NOTHING))
                continue;
            pivotOf[p] = p;
            for (int r = 0; r < n; r++)
                if (r != p && Math.abs(m[r][p]) > NOTHING)
                    subtract(m, r, p);
        }
        var free = new ArrayList<double[]>();
        for (int f = 0; f < n; f++)
            if (pivotOf[f] < 0) {
                double[] x = new double[n];
                x[f] = 1;
                for (int p = 0; p < n; p++)
                    if (pivotOf[p] >= 0)
                        x[p] = -m[p][f] / m[p][p];
                free.add(x);
            }
        return free;
    }

    private static void subtract(double[][] m, int r, int p) {
        double factor = m[r][p] / m[p][p];
        for (int q = 0; q < m.length; q++)
            m[r][q] -= factor * m[p][q];
    }
}
