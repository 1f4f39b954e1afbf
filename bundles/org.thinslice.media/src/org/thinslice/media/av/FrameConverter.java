// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_FLAG_RGB;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;
import static org.bytedeco.ffmpeg.global.swscale.SWS_ACCURATE_RND;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BICUBIC;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_ITU709;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCachedContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCoefficients;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;
import static org.bytedeco.ffmpeg.global.swscale.sws_setColorspaceDetails;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.ffmpeg.swscale.SwsFilter;
import org.bytedeco.javacpp.DoublePointer;

/**
 * Turns decoded frames of any kind into what an H.264 encoder takes: 4:2:0 with 8 bits. What their numbers mean as colours
 * stays as it is; only frames of red, green and blue are converted, after BT.709.
 */
final class FrameConverter implements AutoCloseable {

    static {
        Natives.load();
    }

    private static final int NEUTRAL = 1 << 16;

    private final int width;
    private final int height;
    private SwsContext context;

    FrameConverter(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Tells an encoder what the colours of converted frames of a stream mean. */
    static void tell(AVCodecContext codec, AVCodecParameters source) {
        if (isRgb(source.format()))
            codec.color_range(AVCOL_RANGE_MPEG).colorspace(AVCOL_SPC_BT709).color_primaries(AVCOL_PRI_BT709).color_trc(AVCOL_TRC_BT709);
        else
            codec.color_range(source.color_range()).colorspace(source.color_space()).color_primaries(source.color_primaries())
                    .color_trc(source.color_trc());
    }

    private static boolean isRgb(int format) {
        var known = av_pix_fmt_desc_get(format);
        return known != null && !known.isNull() && (known.flags() & AV_PIX_FMT_FLAG_RGB) != 0;
    }

    /** Converts the picture of a frame into another, which has its buffers. */
    void convert(AVFrame from, AVFrame to) {
        var before = context;
        context = sws_getCachedContext(context, from.width(), from.height(), from.format(), width, height, AV_PIX_FMT_YUV420P,
                SWS_BICUBIC | SWS_ACCURATE_RND, (SwsFilter) null, (SwsFilter) null, (DoublePointer) null);
        if (!context.equals(before))
            meaning(from);
        sws_scale(context, from.data(), from.linesize(), 0, from.height(), to.data(), to.linesize());
    }

    private void meaning(AVFrame from) {
        var coefficients = sws_getCoefficients(SWS_CS_ITU709);
        boolean rgb = isRgb(from.format());
        int range = from.color_range() == AVCOL_RANGE_JPEG ? 1 : 0;
        sws_setColorspaceDetails(context, coefficients, rgb ? 1 : range, coefficients, rgb ? 0 : range, 0, NEUTRAL, NEUTRAL);
    }

    @Override
    public void close() {
        if (context != null)
            sws_freeContext(context);
        context = null;
    }
}
