// SPDX-License-Identifier: EPL-2.0
/** Agreement of observers who mark the units of a continuum themselves: Krippendorff's α for unitizing, and γ. */
package org.thinslice.agreement.unitizing;
