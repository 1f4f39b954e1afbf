// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.thinslice.charts.Look;
import org.thinslice.charts.Mark;
import org.thinslice.charts.ObserverPairs;
import org.thinslice.charts.Palette;
import org.thinslice.charts.Picture;
import org.thinslice.charts.Size;
import org.thinslice.charts.Subject;

/**
 * Draws a small chart for nobody. The first chart of a process takes ten times as long as the next one, since it loads fonts and the
 * classes charts are drawn with; this way they are loaded while a study is being read.
 */
final class TrialDrawing extends Job {

    private static final Size SMALL = new Size(300, 200, 1);

    TrialDrawing() {
        super("chart classes");
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var names = List.of("1", "2");
        var pair = new ObserverPairs.Pair("1", "2", new Mark.Point(.5, ""), 2);
        Picture.fitting(new ObserverPairs("", "", names, List.of(pair), new Palette(names)), Look.LIGHT, SMALL, Subject.NONE);
        return Status.OK_STATUS;
    }
}
