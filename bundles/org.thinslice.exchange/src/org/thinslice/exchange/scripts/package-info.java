// SPDX-License-Identifier: EPL-2.0
/** Scripts for R, SPSS and Stata that read an exported folder, and its machine-readable descriptions. */
package org.thinslice.exchange.scripts;
