// SPDX-License-Identifier: EPL-2.0
/** Generalizability theory: how much slices, observers, items and occasions add to the variance of scores, and how many of them a score needs. */
package org.thinslice.agreement.generalizability;
