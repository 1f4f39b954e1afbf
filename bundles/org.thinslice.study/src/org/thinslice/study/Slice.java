// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.thinslice.base.TimeSpan;

/**
 * An exact segment of a recording.
 *
 * @param code      an opaque name that says nothing of session, condition or position: the only name an observer may see
 * @param recording id of the recording it is cut from
 * @param span      which segment, in the recording's time
 * @param channel   what of it the observers get
 * @param masks     hidden in this slice, beyond what is hidden in the recording wherever it is shown
 * @param beside    the second recording shown beside it, if there is one
 */
public record Slice(String code, String recording, TimeSpan span, Channel channel, List<Mask> masks, Optional<Beside> beside) {

    public Slice {
        Checks.filled(code, "code");
        Checks.filled(recording, "recording");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(beside, "beside");
        masks = List.copyOf(masks);
    }

    /** A slice of one recording, nothing hidden in it alone. */
    public Slice(String code, String recording, TimeSpan span, Channel channel) {
        this(code, recording, span, channel, List.of(), Optional.empty());
    }

    /** The same with these masks instead. */
    public Slice withMasks(List<Mask> other) {
        return new Slice(code, recording, span, channel, other, beside);
    }

    /** The same with this recording beside it. */
    public Slice withBeside(Beside second) {
        return new Slice(code, recording, span, channel, masks, Optional.of(second));
    }
}
