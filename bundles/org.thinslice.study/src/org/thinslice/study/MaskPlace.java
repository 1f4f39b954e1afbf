// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.List;
import java.util.NoSuchElementException;

/** What masks belong to: a recording, wherever it is shown, or one of the pictures of a single slice. */
public sealed interface MaskPlace {

    /** The masks a plan has here. @throws NoSuchElementException if the plan has no such recording, slice or picture */
    List<Mask> masks(Plan plan);

    /** The plan with these masks here instead. @throws NoSuchElementException likewise */
    Plan put(Plan plan, List<Mask> masks);

    /** The recording whose picture it is. @throws NoSuchElementException likewise */
    Recording recording(Plan plan);

    /** A recording, wherever it is shown. */
    record OfRecording(String id) implements MaskPlace {

        @Override
        public List<Mask> masks(Plan plan) {
            return recording(plan).masks();
        }

        @Override
        public Plan put(Plan plan, List<Mask> masks) {
            var changed = recording(plan).withMasks(masks);
            return plan.withRecordings(plan.recordings().stream().map(one -> one.id().equals(id) ? changed : one).toList());
        }

        @Override
        public Recording recording(Plan plan) {
            return plan.recording(id).orElseThrow();
        }
    }

    /**
     * One slice.
     *
     * @param code   its code
     * @param beside whether its second picture is meant, that of the recording beside its own
     */
    record OfSlice(String code, boolean beside) implements MaskPlace {

        @Override
        public List<Mask> masks(Plan plan) {
            var slice = plan.slice(code).orElseThrow();
            return beside ? slice.beside().orElseThrow().masks() : slice.masks();
        }

        @Override
        public Plan put(Plan plan, List<Mask> masks) {
            var slice = plan.slice(code).orElseThrow();
            var changed = beside ? slice.withBeside(slice.beside().orElseThrow().withMasks(masks)) : slice.withMasks(masks);
            return plan.withSlices(plan.slices().stream().map(one -> one.code().equals(code) ? changed : one).toList());
        }

        @Override
        public Recording recording(Plan plan) {
            var slice = plan.slice(code).orElseThrow();
            return beside ? plan.recordingBeside(slice).orElseThrow() : plan.recordingOf(slice);
        }
    }
}
