// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_PRI_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_TRC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR0;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BILINEAR;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_ITU709;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCoefficients;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;
import static org.bytedeco.ffmpeg.global.swscale.sws_setColorspaceDetails;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.ffmpeg.swscale.SwsFilter;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;

import org.thinslice.base.Problem;

/** Encodes pictures with OpenH264 (H.264 without B-frames), colours after BT.709. */
public final class PictureEncoder implements AutoCloseable {

    static {
        Natives.load();
    }

    /** A unit in which all usual frame rates are whole numbers. */
    private static final int UNITS_PER_SECOND = 90_000;

    private final Encoder encoder;
    private final int width;
    private final int height;
    private final AVFrame frame = av_frame_alloc();
    private final SwsContext converter;
    private final BytePointer pixels;
    private final PointerPointer<BytePointer> planes = new PointerPointer<>(4);
    private final IntPointer strides = new IntPointer(0, 0, 0, 0);
    private final IntPointer asInts;

    /**
     * @param width         even, pixels; likewise {@code height}
     * @param rate          mean frames a second, for the rate control
     * @param keyFrameEvery frames from one key frame to the next
     * @param kilobits      kbit/s aimed at
     */
    public PictureEncoder(Muxer muxer, int width, int height, double rate, int keyFrameEvery, int kilobits) throws Problem {
        this.width = width;
        this.height = height;
        encoder = new Encoder(muxer, "libopenh264", codec -> set(codec, rate, keyFrameEvery, kilobits));
        frame.width(width).height(height).format(AV_PIX_FMT_YUV420P);
        muxer.check(av_frame_get_buffer(frame, 0));
        pixels = new BytePointer(4L * width * height + 64);
        asInts = new IntPointer(pixels);
        planes.put(0, pixels);
        strides.put(0, 4 * width);
        converter = sws_getContext(width, height, AV_PIX_FMT_BGR0, width, height, AV_PIX_FMT_YUV420P, SWS_BILINEAR,
                (SwsFilter) null, (SwsFilter) null, (DoublePointer) null);
        var bt709 = sws_getCoefficients(SWS_CS_ITU709);
        sws_setColorspaceDetails(converter, bt709, 1, bt709, 0, 0, 1 << 16, 1 << 16);
    }

    private void set(AVCodecContext codec, double rate, int keyFrameEvery, int kilobits) {
        codec.width(width).height(height).pix_fmt(AV_PIX_FMT_YUV420P);
        codec.time_base(new AVRational().num(1).den(UNITS_PER_SECOND));
        codec.framerate(new AVRational().num((int) Math.round(rate * 1000)).den(1000));
        codec.gop_size(keyFrameEvery).max_b_frames(0).bit_rate(kilobits * 1000L);
        codec.color_range(AVCOL_RANGE_MPEG).colorspace(AVCOL_SPC_BT709).color_primaries(AVCOL_PRI_BT709).color_trc(AVCOL_TRC_BT709);
    }

    /** Encodes a picture of 0x00RRGGBB pixels, rows from the top, shown from {@code micros} on for {@code lastingMicros}. */
    public void encode(int[] rgb, long micros, long lastingMicros) throws Problem {
        if (rgb.length != width * height)
            throw new IllegalArgumentException("%d pixels for %d × %d".formatted(rgb.length, width, height));
        asInts.put(rgb, 0, rgb.length);
        av_frame_make_writable(frame);
        sws_scale(converter, planes, strides, 0, height, frame.data(), frame.linesize());
        frame.pts(units(micros));
        frame.duration(units(micros + lastingMicros) - units(micros));
        encoder.encode(frame);
    }

    private static long units(long micros) {
        return Math.round(micros * (UNITS_PER_SECOND / 1e6));
    }

    /** Writes what the encoder still holds. */
    public void drain() throws Problem {
        encoder.encode(null);
    }

    @Override
    public void close() {
        encoder.close();
        av_frame_free(frame);
        sws_freeContext(converter);
        planes.close();
        strides.close();
        pixels.close();
    }
}
