// SPDX-License-Identifier: EPL-2.0
/** The sample study, made on the spot: recordings of pairs of walking figures and observers who are simulated. */
package org.thinslice.sample;
