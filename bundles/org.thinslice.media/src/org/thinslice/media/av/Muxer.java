// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.avformat.AVFormatContext.AVFMT_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_FATAL;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_strdup;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVOutputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.BytePointer;

import org.thinslice.base.Problem;

/** An mp4 file being written, without any metadata. */
public final class Muxer implements AutoCloseable {

    static {
        Natives.load();
    }

    private static final int MILLIS = 1000;

    private final Path file;
    private final AVFormatContext context = new AVFormatContext(null);
    private final boolean startsAtOnce;
    private final int ticksPerSecond;

    /** Starts a file that players can start before they have all of it. */
    public Muxer(Path file) throws Problem {
        this(file, true, MILLIS);
    }

    /**
     * Starts a file.
     *
     * @param startsAtOnce   whether players can start before they have all of it, which costs writing it twice
     * @param ticksPerSecond the unit in which the file says when each of its streams starts and ends
     */
    Muxer(Path file, boolean startsAtOnce, int ticksPerSecond) throws Problem {
        this.file = file;
        this.startsAtOnce = startsAtOnce;
        this.ticksPerSecond = ticksPerSecond;
        av_log_set_level(AV_LOG_FATAL);
        check(avformat_alloc_output_context2(context, (AVOutputFormat) null, "mp4", null));
        context.flags(context.flags() | AVFMT_FLAG_BITEXACT);
        var io = new AVIOContext(null);
        try (var url = new BytePointer("file:" + file.toAbsolutePath(), StandardCharsets.UTF_8)) {
            context.url(av_strdup(url));
            check(avio_open(io, url, AVIO_FLAG_WRITE));
        }
        context.pb(io);
    }

    AVStream addStream() {
        return avformat_new_stream(context, null);
    }

    /** Call once all streams are there. */
    public void begin() throws Problem {
        var options = new AVDictionary(null);
        if (startsAtOnce)
            av_dict_set(options, "movflags", "+faststart", 0);
        av_dict_set(options, "movie_timescale", Integer.toString(ticksPerSecond), 0);
        int code = avformat_write_header(context, options);
        av_dict_free(options);
        check(code);
    }

    void write(AVPacket packet) throws Problem {
        check(av_interleaved_write_frame(context, packet));
    }

    /** Completes the file. */
    public void end() throws Problem {
        check(av_write_trailer(context));
    }

    int check(int code) throws Problem {
        if (code < 0)
            throw Failures.about(file, "write.failed", Failures.word(code));
        return code;
    }

    @Override
    public void close() {
        if (context.pb() != null)
            avio_closep(context.pb());
        avformat_free_context(context);
    }
}
