// SPDX-License-Identifier: EPL-2.0
/** The report: one HTML file with everything a study's ratings say, readable without a network and for good. */
package org.thinslice.exchange.report;
