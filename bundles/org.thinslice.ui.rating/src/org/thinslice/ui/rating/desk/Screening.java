// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating.desk;

import java.util.List;
import org.thinslice.base.Problem;
import org.thinslice.study.Slice;

/** Shows slices. All methods return at once and are called in the user interface thread, as is the audience. */
public interface Screening {

    /** What the screening tells about the slice it shows. */
    interface Audience {
        /** It plays, from the start or again after a pause. */
        void playing();

        void paused();

        /** The last frame of the slice was shown and its sound is over. */
        void ended();

        /** It plays on, but the observer should know something, for instance that there is no sound device. */
        void notice(String sentence);

        /** It cannot be played. */
        void failed(Problem why);
    }

    /** Who is told. Call it once, before anything else. */
    void tell(Audience audience);

    /** Opens a slice and plays it from its first frame as soon as it can. */
    void show(Slice slice);

    /** Gets the slice ready that will be shown next. */
    void prepare(Slice next);

    void pause();

    /** Plays on after a pause. */
    void resume();

    /** Plays the slice once more from its first frame. */
    void replay();

    /** Shows nothing any more. */
    void stop();

    /** Time stamps of the frames really painted since the slice was last started, µs, in order of painting. */
    List<Long> painted();
}
