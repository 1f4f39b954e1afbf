// SPDX-License-Identifier: EPL-2.0
/** The observer's application: a bare window around the rating view. */
package org.thinslice.observer;
