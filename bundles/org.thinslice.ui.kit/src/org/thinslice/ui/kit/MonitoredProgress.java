// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.thinslice.base.Progress;

/** Shows progress on a platform monitor and passes its cancel button back. */
final class MonitoredProgress implements Progress {

    private static final int TICKS = 1000;

    private final String title;
    private final IProgressMonitor monitor;
    private int shown = -1;

    MonitoredProgress(String title, IProgressMonitor monitor) {
        this.title = title;
        this.monitor = monitor;
    }

    @Override
    public synchronized boolean at(long done, long total) {
        if (shown < 0) {
            monitor.beginTask(title, total > 0 ? TICKS : IProgressMonitor.UNKNOWN);
            shown = 0;
        }
        if (total > 0) {
            int ticks = (int) (TICKS * (double) Math.min(done, total) / total);
            monitor.worked(Math.max(0, ticks - shown));
            shown = Math.max(shown, ticks);
        }
        return !monitor.isCanceled();
    }

    @Override
    public void stage(String name) {
        monitor.subTask(name);
    }
}
