// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

/**
 * Says which picture is on the canvas.
 *
 * @param generation counts openings, jumps and replays: a picture of an earlier generation is a thing of the past
 * @param micros     time stamp, µs from time zero of the recording
 */
public record Stamp(long generation, long micros) {
}
