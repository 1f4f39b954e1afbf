// SPDX-License-Identifier: EPL-2.0
/** How a coefficient follows from its table: the ratings used and the formula with the numbers put in. */
package org.thinslice.results.formula;
