// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import java.util.Arrays;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.numeric.Cholesky;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** Which observers share slices, and the normal equations of their effects that follow from it. */
final class SharedSlices {

    private static final int OFTEN = 1023;

    private final Ratings ratings;
    private final int[] group;
    private final int[] groupSize;
    private final int[] slices;
    private final double[][] gram;

    SharedSlices(Ratings ratings, Progress progress) throws Stopped {
        this.ratings = ratings;
        group = Links.ofObservers(ratings).groups();
        slices = new int[ratings.raters()];
        groupSize = new int[ratings.raters()];
        gram = gram(progress);
        for (int r = 0; r < slices.length; r++)
            if (slices[r] > 0)
                groupSize[group[r]]++;
    }

    /** Number of slices an observer shares with others. */
    int slices(int observer) {
        return slices[observer];
    }

    /** Number of observers in an observer's group, the observer included. */
    int company(int observer) {
        return groupSize[group[observer]];
    }

    /** Number of observers who share a slice with anyone. */
    int observers() {
        return (int) Arrays.stream(slices).filter(n -> n > 0).count();
    }

    /** Number of groups of observers linked by shared slices. */
    int groups() {
        return (int) Arrays.stream(groupSize).filter(n -> n > 0).count();
    }

    /** C, both triangles; counts the slices of each observer. Slices that everybody rated are taken together. */
    private double[][] gram(Progress progress) throws Stopped {
        int n = ratings.raters();
        var gram = new double[n][n];
        int complete = 0;
        for (int u = 0; u < ratings.units(); u++) {
            if ((u & OFTEN) == 0)
                progress.step(u, 2L * ratings.units());
            int m = ratings.count(u);
            if (m < 2)
                continue;
            for (int i = ratings.from(u); i < ratings.to(u); i++)
                slices[ratings.raterAt(i)]++;
            if (m == n)
                complete++;
            else
                take(gram, u, 1.0 / m);
        }
        for (int r = 0; r < n; r++) {
            for (int s = 0; s < n && complete > 0; s++)
                gram[r][s] -= (double) complete / n;
            gram[r][r] += slices[r];
        }
        return gram;
    }

    private void take(double[][] gram, int u, double share) {
        for (int i = ratings.from(u); i < ratings.to(u); i++) {
            double[] row = gram[ratings.raterAt(i)];
            for (int j = ratings.from(u); j < ratings.to(u); j++)
                row[ratings.raterAt(j)] -= share;
        }
    }

    /**
     * The inverse under the side condition that the effects of each group sum to zero: (C + J/k)⁻¹ − J/k by group: the covariance of the
     * effects in units of the residual variance.
     */
    double[][] covariance() {
        int n = gram.length;
        for (int r = 0; r < n; r++) {
            if (slices[r] == 0)
                gram[r][r] = 1;
            for (int s = 0; s < n; s++)
                if (together(r, s))
                    gram[r][s] += 1.0 / groupSize[group[r]];
        }
        var inverse = n == 0 ? gram : new Cholesky(gram).inverse();
        for (int r = 0; r < n; r++)
            for (int s = 0; s < n; s++)
                inverse[r][s] = together(r, s) ? inverse[r][s] - 1.0 / groupSize[group[r]] : 0;
        return inverse;
    }

    private boolean together(int r, int s) {
        return slices[r] > 0 && slices[s] > 0 && group[r] == group[s];
    }
}
