// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit;

/** A listener's place in a list; closing it ends the listening. Closing twice does no harm. */
@FunctionalInterface
public interface Registration extends AutoCloseable {

    @Override
    void close();
}
