// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avcodec.AV_FIELD_PROGRESSIVE;
import static org.bytedeco.ffmpeg.global.avcodec.AV_FIELD_UNKNOWN;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_ARIB_STD_B67;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_SMPTE2084;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;

import java.nio.file.Path;

import org.thinslice.base.Problem;

/**
 * How the picture of a recording is coded, as far as it matters to those who watch it.
 *
 * @param interlaced    whether every frame holds two half pictures of different times
 * @param highRange     whether its colours are made for displays of a high dynamic range
 * @param claimedMicros how long the file says it is, µs; 0 if it does not
 */
public record Coding(boolean interlaced, boolean highRange, long claimedMicros) {

    static {
        Natives.load();
    }

    /** Looks at a stream. */
    public static Coding of(Path file, int stream) throws Problem {
        try (var container = Container.open(file)) {
            var parameters = container.stream(stream).codecpar();
            int field = parameters.field_order();
            int curve = parameters.color_trc();
            long claimed = container.context().duration();
            return new Coding(field != AV_FIELD_UNKNOWN && field != AV_FIELD_PROGRESSIVE,
                    curve == AVCOL_TRC_SMPTE2084 || curve == AVCOL_TRC_ARIB_STD_B67, claimed == AV_NOPTS_VALUE ? 0 : Math.max(0, claimed));
        }
    }
}
