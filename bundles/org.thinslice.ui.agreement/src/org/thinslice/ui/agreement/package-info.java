// SPDX-License-Identifier: EPL-2.0
/** The agreement views: coefficients, observers, sessions and slices, one selection in all of them, and what leaves the program. */
package org.thinslice.ui.agreement;
