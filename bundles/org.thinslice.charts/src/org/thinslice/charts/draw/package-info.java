// SPDX-License-Identifier: EPL-2.0
/** How each figure is drawn with JFreeChart; nothing in here is for other bundles. */
package org.thinslice.charts.draw;
