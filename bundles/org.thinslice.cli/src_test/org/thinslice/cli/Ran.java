// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * A command that was run.
 *
 * @param code its exit code
 * @param out  what it printed
 * @param err  what it said
 */
record Ran(int code, String out, String err) {

    static Ran thinslice(Object... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var words = List.of(args).stream().map(Object::toString).toArray(String[]::new);
        int code = Thinslice.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Ran(code, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
