// SPDX-License-Identifier: EPL-2.0
/** The canvas on which figures are shown, picked from, copied and saved. */
package org.thinslice.ui.kit.chart;
