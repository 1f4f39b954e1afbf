// SPDX-License-Identifier: EPL-2.0
/** Recordings: probing them, reading exactly the frames and samples of a slice, playing it, writing new ones. */
package org.thinslice.media;
