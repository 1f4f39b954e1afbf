// SPDX-License-Identifier: EPL-2.0
/** Where the native libraries of FFmpeg are unpacked; the libraries' own classes fill the rest of the bundle. */
package org.thinslice.media.ffmpeg;
