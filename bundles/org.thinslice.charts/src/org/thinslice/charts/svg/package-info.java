// SPDX-License-Identifier: EPL-2.0
/** Writes what is drawn on it as an SVG document. */
package org.thinslice.charts.svg;
