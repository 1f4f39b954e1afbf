// SPDX-License-Identifier: EPL-2.0
/** Plain data in, pictures out: the figures of the program, drawn for screens, files and reports. */
package org.thinslice.charts;
