// SPDX-License-Identifier: EPL-2.0
/** Restricted maximum likelihood of random-effects models, whatever they are a model of: numbers in, variances out. */
package org.thinslice.agreement.reml;
