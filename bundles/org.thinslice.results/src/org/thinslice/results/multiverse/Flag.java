// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results.multiverse;

/**
 * An observer or slice that catches the eye.
 *
 * @param name its name
 * @param why  a whole sentence
 */
public record Flag(String name, String why) {
}
