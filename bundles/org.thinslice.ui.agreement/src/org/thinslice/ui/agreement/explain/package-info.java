// SPDX-License-Identifier: EPL-2.0
/** Asking a number why: where it comes from, what pulls it down, what other choices would give, and what to write about it. */
package org.thinslice.ui.agreement.explain;
