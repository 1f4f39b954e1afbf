// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.io.PrintWriter;
import org.thinslice.base.Progress;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command prints results, and where it says what there is to say about them. */
record Terminal(PrintWriter out, PrintWriter err) {

    static Terminal of(CommandSpec spec) {
        return new Terminal(spec.commandLine().getOut(), spec.commandLine().getErr());
    }

    /** Prints a line of the result. */
    void result(String line) {
        out.println(line);
    }

    /** Says something that is not the result. */
    void say(String sentence) {
        err.println(sentence);
    }

    /** Shows how far long work is. */
    Progress progress() {
        return new ProgressLine(err, System.console() != null);
    }
}
