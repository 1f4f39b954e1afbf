// SPDX-License-Identifier: EPL-2.0
/** Ratings from elsewhere: tables of any layout, through a mapping, into a study. */
package org.thinslice.exchange.intake;
