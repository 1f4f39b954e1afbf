// SPDX-License-Identifier: EPL-2.0
/** Which coefficient to report, in which words, and how large it is by whose convention. */
package org.thinslice.agreement.guidance;
