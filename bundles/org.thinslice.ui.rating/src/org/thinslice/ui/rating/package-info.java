// SPDX-License-Identifier: EPL-2.0
/** The observer's one screen: a slice of video and the scale it is rated on. */
package org.thinslice.ui.rating;
