// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_copy;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;

import java.nio.file.Path;

import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVOutputFormat;
import org.bytedeco.ffmpeg.avutil.AVDictionary;

import org.thinslice.base.Problem;

/** Puts the packets of an mp4 file into another container, for instance the transport stream of a camcorder. */
public final class TransportStream {

    private TransportStream() {
    }

    /** Writes {@code to} in FFmpeg's format {@code format}, for instance {@code mpegts} or {@code matroska}. */
    public static Path of(Path mp4, Path to, String format) throws Problem {
        return withoutSound(mp4, to, format, 0, 0);
    }

    /** Likewise, leaving out the sound stamped in [from, to), µs. */
    public static Path withoutSound(Path mp4, Path to, String format, long fromMicros, long toMicros) throws Problem {
        var out = new AVFormatContext(null);
        try (var in = Container.open(mp4)) {
            avformat_alloc_output_context2(out, (AVOutputFormat) null, format, to.toString());
            for (int i = 0; i < in.context().nb_streams(); i++) {
                var made = avformat_new_stream(out, null);
                avcodec_parameters_copy(made.codecpar(), in.stream(i).codecpar());
                made.codecpar().codec_tag(0);
            }
            var io = new AVIOContext(null);
            avio_open(io, to.toString(), AVIO_FLAG_WRITE);
            out.pb(io);
            avformat_write_header(out, (AVDictionary) null);
            copy(in, out, fromMicros, toMicros);
            av_write_trailer(out);
        } finally {
            avio_closep(out.pb());
            avformat_free_context(out);
        }
        return to;
    }

    private static void copy(Container in, AVFormatContext out, long fromMicros, long toMicros) {
        var packet = av_packet_alloc();
        while (in.read(packet)) {
            int stream = packet.stream_index();
            long micros = new StreamClock(in.stream(stream).time_base(), 0).micros(packet.pts());
            if (in.bestSound().orElse(-1) == stream && micros >= fromMicros && micros < toMicros) {
                av_packet_unref(packet);
                continue;
            }
            av_packet_rescale_ts(packet, in.stream(stream).time_base(), out.streams(stream).time_base());
            av_interleaved_write_frame(out, packet);
        }
        av_packet_free(packet);
    }
}
