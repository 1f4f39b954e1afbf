// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_DEFAULT;
import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_NONREF;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_H264;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_THEORA;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_VP3;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_flush_buffers;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BACKWARD;
import static org.bytedeco.ffmpeg.global.avformat.avformat_index_get_entry_from_timestamp;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.AV_PICTURE_TYPE_B;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_move_ref;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import java.util.ArrayDeque;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;

import org.thinslice.base.Problem;

/** Decodes one stream of a container, frame after frame, and remembers what a seek needs to know. */
final class StreamDecoder implements AutoCloseable {

    static {
        Natives.load();
    }

    private static final int AGAIN = org.bytedeco.ffmpeg.presets.avutil.AVERROR_EAGAIN();

    /** Pictures between two others are kept back until the later one is decoded; encoders put no more than this between. */
    private static final int MOST_BETWEEN = 5;
    /** AV_FRAME_FLAG_CORRUPT. */
    private static final int CORRUPT = 1;

    /**
     * Pictures left out on the way to a place occupy threads as well, so that as many threads as processors stand idle half
     * of the time: on two processors 8 make a jump faster by a fifth. FFmpeg's own choice, 0, is as good from 8 processors on.
     */
    private static final int THREADS = Runtime.getRuntime().availableProcessors() < 8 ? 8 : 0;

    private final Container container;
    private final int stream;
    private final AVCodec decoder;
    private final ArrayDeque<AVFrame> waiting = new ArrayDeque<>();
    private AVCodecContext codec;
    private final AVPacket packet = av_packet_alloc();

    private boolean ended;
    private boolean damaged;
    private boolean careful;
    /** Emptying the decoder before the packet at hand, which starts anew. */
    private boolean restarting;
    private long skipBefore = AV_NOPTS_VALUE;
    private long firstKey = AV_NOPTS_VALUE;
    private long lastKey = AV_NOPTS_VALUE;

    /** Opens the decoder; it takes over the container and closes it, at once if this fails. */
    StreamDecoder(Container container, int stream) throws Problem {
        this.container = container;
        this.stream = stream;
        container.only(stream);
        var parameters = container.stream(stream).codecpar();
        decoder = avcodec_find_decoder(parameters.codec_id());
        var what = decoder == null ? "decoder.missing" : open(mayUseThreads(parameters.codec_id()) ? THREADS : 1) ? null : "decoder.failed";
        if (what == null)
            return;
        var problem = Failures.about(container.file(), what, avcodec_get_name(parameters.codec_id()).getString());
        close();
        throw problem;
    }

    private boolean open(int threads) {
        codec = avcodec_alloc_context3(decoder);
        avcodec_parameters_to_context(codec, container.stream(stream).codecpar());
        codec.pkt_timebase(container.stream(stream).time_base());
        codec.max_pixels(Decoding.MOST_PIXELS);
        codec.thread_count(threads);
        return avcodec_open2(codec, decoder, (AVDictionary) null) >= 0;
    }

    /** FFmpeg's Theora decoder gives wrong pictures, or crashes, when it jumps with several threads (seen in 8.0.1). */
    private static boolean mayUseThreads(int codec) {
        return codec != AV_CODEC_ID_THEORA && codec != AV_CODEC_ID_VP3;
    }

    /** Whether there is a decoder for a stream. */
    static boolean exists(AVStream stream) {
        return avcodec_find_decoder(stream.codecpar().codec_id()) != null;
    }

    Container container() {
        return container;
    }

    AVCodecContext codec() {
        return codec;
    }

    /** Goes to the last key frame at or before {@code ticks}, forgetting everything decoded so far. */
    boolean seek(long ticks) {
        boolean moved = container.seek(stream, ticks);
        avcodec_flush_buffers(codec);
        forget();
        ended = false;
        firstKey = AV_NOPTS_VALUE;
        lastKey = AV_NOPTS_VALUE;
        skipBefore = AV_NOPTS_VALUE;
        return moved;
    }

    /** Frames that no other frame needs may be left out as long as packets are stamped before {@code ticks}. */
    void skipBefore(long ticks) {
        skipBefore = ticks;
    }

    /** Time stamp of the first key packet read since the last seek; {@code AV_NOPTS_VALUE} if there was none yet. */
    long firstKey() {
        return firstKey;
    }

    /** The latest time stamp of the last key packet read, whether of its decoding or of its picture; an index has one of them. */
    long lastKey() {
        return lastKey;
    }

    /** The last key frame the file's index has at or before {@code ticks}; {@code AV_NOPTS_VALUE} if it has none. */
    long keyBefore(long ticks) {
        return key(ticks, AVSEEK_FLAG_BACKWARD);
    }

    /** The first key frame the file's index has at or after {@code ticks}; {@code AV_NOPTS_VALUE} if it has none. */
    long keyAfter(long ticks) {
        return key(ticks, 0);
    }

    private long key(long ticks, int flags) {
        var entry = avformat_index_get_entry_from_timestamp(container.stream(stream), ticks, flags);
        return entry == null || entry.isNull() ? AV_NOPTS_VALUE : entry.timestamp();
    }

    /**
     * Whether damage was found since the last jump, at the latest when the first picture it may have touched is the next
     * one. What FFmpeg makes up for a lost part of a picture depends on what was decoded before, and on threads: two
     * observers of the same slice would not see the same.
     */
    boolean damaged() {
        return damaged;
    }

    /**
     * From now on decodes such that every picture depends on the file alone, wherever decoding began: by one thread,
     * leaving nothing out, starting anew where a picture needs none before it. To be followed by a jump.
     *
     * @return false if it does so already
     */
    boolean beCareful() {
        if (careful)
            return false;
        careful = true;
        forget();
        avcodec_free_context(codec);
        return open(1);
    }

    boolean careful() {
        return careful;
    }

    /** Decodes the next frame into {@code frame}; false at the end. Damaged packets are left out, as all players do. */
    boolean next(AVFrame frame) {
        boolean more = true;
        while (more && !certain())
            more = receive();
        var first = waiting.poll();
        if (first == null)
            return false;
        av_frame_unref(frame);
        av_frame_move_ref(frame, first);
        av_frame_free(first);
        return true;
    }

    /** Whether nothing decoded later can still tell that the first picture waiting was made from damaged ones. */
    private boolean certain() {
        if (waiting.isEmpty())
            return false;
        return codec.codec_id() != AV_CODEC_ID_H264 || waiting.peekFirst().pict_type() != AV_PICTURE_TYPE_B
                || waiting.peekLast().pict_type() != AV_PICTURE_TYPE_B || waiting.size() >= MOST_BETWEEN;
    }

    private boolean receive() {
        var frame = av_frame_alloc();
        if (!decode(frame)) {
            av_frame_free(frame);
            return false;
        }
        boolean whole = frame.decode_error_flags() == 0 && (frame.flags() & CORRUPT) == 0;
        damaged |= !whole && firstKey != AV_NOPTS_VALUE && frame.best_effort_timestamp() >= firstKey;
        waiting.add(frame);
        return true;
    }

    private boolean decode(AVFrame frame) {
        while (true) {
            int code = avcodec_receive_frame(codec, frame);
            if (code >= 0)
                return true;
            if (code == AVERROR_EOF && restarting)
                restart();
            else if (code == AVERROR_EOF || code != AGAIN && ended)
                return false;
            else if (!ended)
                feed();
        }
    }

    private void feed() {
        if (!container.read(packet)) {
            ended = true;
            avcodec_send_packet(codec, null);
            return;
        }
        if (packet.stream_index() != stream) {
            av_packet_unref(packet);
            return;
        }
        restarting = careful && firstKey != AV_NOPTS_VALUE && Restart.at(packet, codec);
        note();
        if (restarting)
            avcodec_send_packet(codec, null);
        else
            send();
    }

    private void restart() {
        restarting = false;
        avcodec_flush_buffers(codec);
        send();
    }

    private void send() {
        int code = avcodec_send_packet(codec, packet);
        damaged |= code < 0 && code != AGAIN && firstKey != AV_NOPTS_VALUE;
        av_packet_unref(packet);
    }

    private void forget() {
        waiting.forEach(frame -> av_frame_free(frame));
        waiting.clear();
        if (restarting)
            av_packet_unref(packet);
        restarting = false;
        damaged = false;
    }

    private void note() {
        long time = packet.pts();
        if ((packet.flags() & AV_PKT_FLAG_KEY) != 0) {
            firstKey = firstKey == AV_NOPTS_VALUE ? time : firstKey;
            lastKey = Math.max(time, packet.dts());
        }
        boolean skip = !careful && skipBefore != AV_NOPTS_VALUE && time != AV_NOPTS_VALUE && time < skipBefore;
        if (!skip)
            skipBefore = AV_NOPTS_VALUE;
        codec.skip_frame(skip ? AVDISCARD_NONREF : AVDISCARD_DEFAULT);
    }

    @Override
    public void close() {
        forget();
        av_packet_free(packet);
        if (codec != null)
            avcodec_free_context(codec);
        container.close();
    }
}
