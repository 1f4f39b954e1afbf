// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_DISPLAYMATRIX;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_side_data_get;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_side_data_new;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PICTURE_TYPE_NONE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.avutil.av_opt_set;

import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.Pointer;

import org.thinslice.base.Problem;

/**
 * Encodes decoded frames anew with OpenH264, each at its own time stamp and as it is stored: the turn of the picture, the
 * shape of its pixels and the meaning of its colours stay what they were.
 */
final class FrameEncoder implements AutoCloseable {

    static {
        Natives.load();
    }

    /** The quantiser never gets coarser than this: changes are hardly seen, whatever the movement costs. */
    private static final int COARSEST = 24;
    private static final int FINEST = 10;

    private final Encoder encoder;
    private final FrameConverter converter;
    private final AVFrame waiting = av_frame_alloc();
    private boolean any;
    private long last = Long.MIN_VALUE;

    /**
     * @param muxer  where to
     * @param source the stream that the frames come from
     * @param shape  shape of its pixels
     * @param rate   mean frames a second, for the rate control and the distance of key frames: one second
     * @param unit   seconds a tick lasts
     */
    FrameEncoder(Muxer muxer, AVCodecParameters source, AVRational shape, double rate, Stamps.Unit unit) throws Problem {
        int width = source.width() / 2 * 2;
        int height = source.height() / 2 * 2;
        converter = new FrameConverter(width, height);
        encoder = new Encoder(muxer, "libopenh264", codec -> {
            codec.width(width).height(height).pix_fmt(AV_PIX_FMT_YUV420P).sample_aspect_ratio(shape);
            codec.time_base(new AVRational().num(unit.num()).den(unit.den()));
            codec.framerate(new AVRational().num((int) Math.round(rate * 1000)).den(1000));
            set(codec, rate, kilobits(width, height, rate));
            FrameConverter.tell(codec, source);
        });
        encoder.timesLike(unit);
        turn(source, encoder.parameters());
        waiting.width(width).height(height).format(AV_PIX_FMT_YUV420P);
        muxer.check(av_frame_get_buffer(waiting, 0));
    }

    /** Room for movement; what a still picture does not need is not used, as the quantiser has a finest step. */
    static int kilobits(int width, int height, double rate) {
        return (int) Math.max(1000, width * (long) height * rate / 4_000);
    }

    private static void set(AVCodecContext codec, double rate, int kilobits) {
        codec.gop_size((int) Math.max(1, Math.round(rate))).max_b_frames(0).bit_rate(kilobits * 1000L).rc_max_rate(2000L * kilobits);
        codec.qmin(FINEST).qmax(COARSEST).thread_count(Math.max(1, Runtime.getRuntime().availableProcessors()));
        av_opt_set(codec.priv_data(), "rc_mode", "quality", 0);
        av_opt_set(codec.priv_data(), "allow_skip_frames", "0", 0);
    }

    /** Tells the copy how its pictures are turned, as the source does. */
    private static void turn(AVCodecParameters source, AVCodecParameters copy) {
        var matrix = av_packet_side_data_get(source.coded_side_data(), source.nb_coded_side_data(), AV_PKT_DATA_DISPLAYMATRIX);
        if (matrix == null || matrix.isNull() || matrix.size() < 36)
            return;
        var all = new AVPacketSideData((Pointer) null);
        var count = new int[1];
        var made = av_packet_side_data_new(all, count, AV_PKT_DATA_DISPLAYMATRIX, 36, 0);
        Pointer.memcpy(made.data(), matrix.data(), 36);
        copy.coded_side_data(all).nb_coded_side_data(count[0]);
    }

    /** Takes the next frame, shown from {@code ticks} on; it is written when it is known how long it is shown. */
    void encode(AVFrame frame, long ticks) throws Problem {
        send(ticks);
        av_frame_make_writable(waiting);
        converter.convert(frame, waiting);
        last = ticks;
        any = true;
    }

    /** Writes the last frame, shown until {@code endTicks}, and what the encoder still holds. */
    void drain(long endTicks) throws Problem {
        send(Math.max(last + 1, endTicks));
        encoder.encode(null);
    }

    private void send(long next) throws Problem {
        if (!any)
            return;
        waiting.pts(last);
        waiting.duration(Math.max(1, next - last));
        waiting.pict_type(AV_PICTURE_TYPE_NONE);
        encoder.encode(waiting);
        any = false;
    }

    @Override
    public void close() {
        encoder.close();
        converter.close();
        av_frame_free(waiting);
    }
}
