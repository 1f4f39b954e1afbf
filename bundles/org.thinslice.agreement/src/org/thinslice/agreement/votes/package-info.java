// SPDX-License-Identifier: EPL-2.0
/** From what observers said of a unit to one score of it: means, votes, and the true categories of Dawid and Skene. */
package org.thinslice.agreement.votes;
