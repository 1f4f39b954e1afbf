// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.chart;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Draws what was asked for last, away from the UI thread; what was asked for before and not begun is skipped. */
final class DrawingJob extends Job {

    private final AtomicReference<PictureImage> wanted = new AtomicReference<>();
    private final BiConsumer<PictureImage, PictureImage.Drawn> done;

    /** @param done takes the picture, on the drawing thread */
    DrawingJob(BiConsumer<PictureImage, PictureImage.Drawn> done) {
        super("figure");
        this.done = done;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    /** Asks for a picture, to be begun after a pause in which a newer wish may replace it. */
    void want(PictureImage picture, long pauseMillis) {
        wanted.set(picture);
        schedule(pauseMillis);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var picture = wanted.getAndSet(null);
        if (picture != null)
            done.accept(picture, picture.draw());
        return Status.OK_STATUS;
    }
}
