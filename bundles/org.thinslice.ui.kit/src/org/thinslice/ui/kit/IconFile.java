// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit;

/** A drawing in the {@code icons} folder of a bundle; each bundle lists its own in one enum that implements this. */
public interface IconFile {

    /** The file's name within {@code icons}, for instance {@code play.svg}. */
    String file();
}
