// SPDX-License-Identifier: EPL-2.0
/** Reads the project files of BORIS: what was coded in its observations, as rows of a table. */
package org.thinslice.exchange.boris;
