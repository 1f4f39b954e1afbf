// SPDX-License-Identifier: EPL-2.0
/** The arithmetic under the coefficients: quantiles, random draws, small matrices. */
package org.thinslice.agreement.numeric;
