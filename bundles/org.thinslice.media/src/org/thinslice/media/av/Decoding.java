// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_PANIC;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_max_alloc;

import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.swresample;
import org.bytedeco.ffmpeg.global.swscale;

/** What is true of all decoding: how large a picture and how large a piece of memory may be. */
public final class Decoding {

    static {
        Natives.load();
    }

    /** Pixels of the largest picture that is decoded: a little more than 8K. What claims to be larger is broken or hostile. */
    static final long MOST_PIXELS = 8192L * 8192;

    /** No single piece of memory needs to be larger: a picture of that size with 16 bit a sample, at full colour, is not. */
    private static final long MOST_BYTES = 1L << 29;

    private Decoding() {
    }

    /** Loads FFmpeg and sets its limits. */
    public static void prepare() {
        av_log_set_level(AV_LOG_PANIC);
        av_max_alloc(MOST_BYTES);
        avformat.avformat_version();
        avcodec.avcodec_version();
        swscale.swscale_version();
        swresample.swresample_version();
    }
}
