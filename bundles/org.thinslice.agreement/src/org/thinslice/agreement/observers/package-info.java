// SPDX-License-Identifier: EPL-2.0
/** What the ratings say about each observer: severity, spread, fit, use of the scale, drift, repeats and influence. */
package org.thinslice.agreement.observers;
