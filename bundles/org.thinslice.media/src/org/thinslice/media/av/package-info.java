// SPDX-License-Identifier: EPL-2.0
/** A thin, exact layer over FFmpeg: containers, picture and sound decoders, scaling, encoding. */
package org.thinslice.media.av;
