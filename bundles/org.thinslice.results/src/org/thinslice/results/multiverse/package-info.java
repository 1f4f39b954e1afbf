// SPDX-License-Identifier: EPL-2.0
/** What a coefficient would have been had defensible choices been made otherwise. */
package org.thinslice.results.multiverse;
