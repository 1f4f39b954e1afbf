// SPDX-License-Identifier: EPL-2.0
/** The study and what one does with it: slice, assign, order, rate, and turn ratings into tables. Nothing here is null. */
package org.thinslice.study;
