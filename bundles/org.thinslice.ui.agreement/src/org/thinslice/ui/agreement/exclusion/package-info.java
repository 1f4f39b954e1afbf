// SPDX-License-Identifier: EPL-2.0
/** Leaving things out with a reason, seeing what that changes, taking them in again; and looking at some slices only. */
package org.thinslice.ui.agreement.exclusion;
