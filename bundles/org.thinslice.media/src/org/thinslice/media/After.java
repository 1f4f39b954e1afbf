// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

/** What happens once a reel is ready again: it is only ready, it plays, or the picture gone to is shown. */
enum After {
    READY, PLAY, SHOW
}
