// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, as it is written into ratings and exports. */
final class AppVersion implements IVersionProvider {

    static final String TEXT = "0.1.0";

    @Override
    public String[] getVersion() {
        return new String[] { "Thinslice " + TEXT };
    }
}
