// SPDX-License-Identifier: EPL-2.0
/** Agreement and reliability of observers: plain tables of ratings in, coefficients with intervals and reasons out. */
package org.thinslice.agreement;
