// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.reml;

/**
 * The end of a search.
 *
 * @param variances   of the effects, then of the residual; 0 where a variance is at its bound
 * @param mean        overall mean of the centred values
 * @param criterion   −2 log restricted likelihood
 * @param covariance  large-sample covariance of the variances; rows of zeros where a variance is at its bound
 * @param evaluations how often the likelihood was computed
 */
public record Fit(double[] variances, double mean, double criterion, double[][] covariance, int evaluations) {
}
