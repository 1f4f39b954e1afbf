// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating.desk;

import java.util.ArrayList;
import java.util.List;
import org.thinslice.base.Problem;
import org.thinslice.study.Slice;

/** Plays nothing, but says and remembers what a player would. */
final class FakeScreening implements Screening {

    final List<String> shown = new ArrayList<>();
    final List<String> prepared = new ArrayList<>();
    List<Long> painted = List.of(0L, 40_000L, 80_000L);
    boolean unplayable;
    boolean slow;
    private Audience audience;

    @Override
    public void tell(Audience listener) {
        audience = listener;
    }

    @Override
    public void show(Slice slice) {
        shown.add(slice.code());
        if (unplayable)
            audience.failed(new Problem("s01.mp4", null, "The file is missing.", null, null));
        else if (!slow)
            audience.playing();
    }

    /** What was slow to load plays at last. */
    void loaded() {
        audience.playing();
    }

    @Override
    public void prepare(Slice next) {
        prepared.add(next.code());
    }

    @Override
    public void pause() {
        audience.paused();
    }

    @Override
    public void resume() {
        audience.playing();
    }

    @Override
    public void replay() {
        audience.playing();
    }

    @Override
    public void stop() {
        shown.add("-");
    }

    @Override
    public List<Long> painted() {
        return painted;
    }

    /** The slice is over. */
    void end() {
        audience.ended();
    }

    /** There is no sound device. */
    void silent() {
        audience.notice("No sound device was found.");
    }
}
