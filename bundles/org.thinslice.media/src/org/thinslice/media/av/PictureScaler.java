// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT2020_NCL;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR0;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BILINEAR;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_BT2020;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_ITU601;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_ITU709;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCachedContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCoefficients;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;
import static org.bytedeco.ffmpeg.global.swscale.sws_setColorspaceDetails;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.ffmpeg.swscale.SwsFilter;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;

/** Turns decoded pictures into upright BGRX pixels of one size. */
public final class PictureScaler implements AutoCloseable {

    static {
        Natives.load();
    }

    /** The converters of the scaler write whole vectors: a little past the last pixel. */
    private static final int SLACK = 256;
    private static final int NEUTRAL = 1 << 16;

    private final int width;
    private final int height;
    private final Turn turn;
    private final BytePointer pixels;
    private final PointerPointer<BytePointer> planes;
    private final IntPointer strides;
    private final ByteBuffer scaled;
    private SwsContext context;

    /** @param width width of the upright picture, pixels; likewise {@code height} */
    public PictureScaler(int width, int height, Turn turn) {
        this.width = turn.swapsSides() ? height : width;
        this.height = turn.swapsSides() ? width : height;
        this.turn = turn;
        long bytes = 4L * width * height;
        pixels = new BytePointer(bytes + SLACK);
        planes = new PointerPointer<>(4);
        planes.put(0, pixels);
        strides = new IntPointer(4 * this.width, 0, 0, 0);
        scaled = pixels.capacity(bytes).asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Scales, converts and turns a picture into {@code target}, which must hold 4 bytes for each pixel.
     *
     * @return false if pictures of its kind cannot be converted
     */
    public boolean into(AVFrame frame, ByteBuffer target) {
        prepare(frame);
        if (context == null || context.isNull())
            return false;
        sws_scale(context, frame.data(), frame.linesize(), 0, frame.height(), planes, strides);
        turn.copy(scaled, width, height, target);
        return true;
    }

    private void prepare(AVFrame frame) {
        var before = context;
        context = sws_getCachedContext(context, frame.width(), frame.height(), frame.format(), width, height, AV_PIX_FMT_BGR0,
                SWS_BILINEAR, (SwsFilter) null, (SwsFilter) null, (DoublePointer) null);
        if (context != null && !context.equals(before))
            sws_setColorspaceDetails(context, sws_getCoefficients(coefficients(frame)), frame.color_range() == AVCOL_RANGE_JPEG ? 1 : 0,
                    sws_getCoefficients(SWS_CS_ITU709), 1, 0, NEUTRAL, NEUTRAL);
    }

    /** Files that do not say how their colours are coded follow the rule of their size: high definition is BT.709. */
    static int coefficients(AVFrame frame) {
        int space = frame.colorspace();
        if (space == AVCOL_SPC_BT709 || space == AVCOL_SPC_UNSPECIFIED && frame.height() > 576)
            return SWS_CS_ITU709;
        return space == AVCOL_SPC_BT2020_NCL ? SWS_CS_BT2020 : SWS_CS_ITU601;
    }

    @Override
    public void close() {
        if (context != null)
            sws_freeContext(context);
        context = null;
        planes.close();
        strides.close();
        pixels.close();
    }
}
