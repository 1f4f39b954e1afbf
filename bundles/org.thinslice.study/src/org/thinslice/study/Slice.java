// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.Objects;
import org.thinslice.base.TimeSpan;

/**
 * An exact segment of a recording.
 *
 * @param code      an opaque name that says nothing of session, condition or position: the only name an observer may see
 * @param recording id of the recording it is cut from
 * @param span      which segment, in the recording's time
 * @param channel   what of it the observers get
 */
public record Slice(String code, String recording, TimeSpan span, Channel channel) {

    public Slice {
        Checks.filled(code, "code");
        Checks.filled(recording, "recording");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(channel, "channel");
    }
}
