// SPDX-License-Identifier: EPL-2.0
/** What the golden check needs from inside the agreement bundle. */
package org.thinslice.agreement;
