// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.thinslice.base.Progress;

/**
 * How far long work is: on a terminal one line that is written over and wiped at the end, elsewhere a line
 * every few seconds.
 */
final class ProgressLine implements Progress {

    private static final int WIDTH = 78;
    private static final long QUIET_NANOS = 2_000_000_000L;

    private final PrintWriter err;
    private final boolean terminal;
    private String stage = "";
    private String shown = "";
    private long lastLine = System.nanoTime();

    ProgressLine(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public synchronized void stage(String name) {
        if (!terminal && !name.equals(stage) && System.nanoTime() - lastLine > QUIET_NANOS) {
            err.println(name);
            lastLine = System.nanoTime();
        }
        stage = name;
    }

    @Override
    public synchronized boolean at(long done, long total) {
        if (terminal && total > 0)
            show(done >= total ? "" : String.format(Locale.ROOT, "%3d %%  %s", 100 * done / total, stage));
        return true;
    }

    private void show(String line) {
        if (line.equals(shown))
            return;
        var cut = line.length() > WIDTH ? line.substring(0, WIDTH) : line;
        err.print("\r" + cut + " ".repeat(Math.max(0, shown.length() - cut.length())) + (line.isEmpty() ? "\r" : ""));
        err.flush();
        shown = cut;
    }
}
