// SPDX-License-Identifier: EPL-2.0
/** Many-facet Rasch measurement: severity of observers, difficulty of items, place of slices and thresholds on one scale. */
package org.thinslice.agreement.rasch;
