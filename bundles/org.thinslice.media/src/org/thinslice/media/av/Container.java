// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_ALL;
import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BACKWARD;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_ATTACHED_PIC;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_seek_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.BytePointer;

import org.thinslice.base.Problem;

/** An opened recording file. Opens local files of an allowed list of formats and nothing else; not for several threads. */
public final class Container implements AutoCloseable {

    static {
        Natives.load();
    }

    /** Containers of recordings. Play lists and formats that name other files or addresses are left out on purpose. */
    private static final String FORMATS = String.join(",", "mov", "mp4", "matroska", "webm", "avi", "asf", "mpeg", "mpegts",
            "mp3", "wav", "w64", "aac", "flac", "ogg", "flv", "mxf", "dv", "aiff", "amr", "caf", "au", "ac3");

    private final Path file;
    private final AVFormatContext context;

    private Container(Path file, AVFormatContext context) {
        this.file = file;
        this.context = context;
    }

    /** Opens a file and reads what it says about its streams. */
    public static Container open(Path file) throws Problem {
        long bytes = sizeOfReadable(file);
        Decoding.prepare();
        var context = avformat_alloc_context();
        if (openInput(context, file) < 0)
            throw Failures.about(file, looksLikeMp4(file, bytes) ? "format.broken" : "format.unknown");
        var opened = new Container(file, context);
        if (avformat_find_stream_info(context, (AVDictionary) null) < 0 || context.nb_streams() == 0) {
            opened.close();
            throw Failures.about(file, "nothing.decodable");
        }
        return opened;
    }

    private static int openInput(AVFormatContext context, Path file) {
        var options = new AVDictionary(null);
        av_dict_set(options, "format_whitelist", FORMATS, 0);
        av_dict_set(options, "protocol_whitelist", "file", 0);
        // mov and mp4 files may say that their pictures are in another file
        av_dict_set(options, "enable_drefs", "0", 0);
        try (var url = new BytePointer("file:" + file.toAbsolutePath(), StandardCharsets.UTF_8)) {
            return avformat_open_input(context, url, (AVInputFormat) null, options);
        } finally {
            av_dict_free(options);
        }
    }

    private static long sizeOfReadable(Path file) throws Problem {
        if (!Files.exists(file))
            throw Failures.about(file, "file.missing");
        if (Files.isDirectory(file))
            throw Failures.about(file, "file.folder");
        if (!Files.isRegularFile(file))
            throw Failures.about(file, "file.special");
        try (var in = Files.newByteChannel(file)) {
            if (in.size() == 0)
                throw Failures.about(file, "file.empty");
            return in.size();
        } catch (IOException unreadable) {
            throw Failures.about(file, "file.unreadable");
        }
    }

    /** Whether a file that could not be opened starts as mp4 and mov files do ('ftyp', 'mdat'): then its table is missing. */
    private static boolean looksLikeMp4(Path file, long bytes) throws Problem {
        try (var in = Files.newInputStream(file)) {
            var head = new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
            return bytes > 8 && (head.endsWith("ftyp") || head.endsWith("mdat") || head.endsWith("moov") || head.endsWith("wide"));
        } catch (IOException unreadable) {
            throw Failures.about(file, "file.unreadable");
        }
    }

    /** The file, as it was given. */
    public Path file() {
        return file;
    }

    /** FFmpeg's structure. */
    public AVFormatContext context() {
        return context;
    }

    /** A stream by its number. */
    public AVStream stream(int index) {
        return context.streams(index);
    }

    /** The best moving picture; cover pictures of sound files do not count. */
    public OptionalInt bestPicture() {
        int best = best(AVMEDIA_TYPE_VIDEO);
        return best < 0 || (stream(best).disposition() & AV_DISPOSITION_ATTACHED_PIC) != 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** The best sound. */
    public OptionalInt bestSound() {
        int best = best(AVMEDIA_TYPE_AUDIO);
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private int best(int type) {
        return av_find_best_stream(context, type, -1, -1, (AVCodec) null, 0);
    }

    /** Reads only one stream from now on. */
    public void only(int stream) {
        for (int i = 0; i < context.nb_streams(); i++)
            if (i != stream)
                stream(i).discard(AVDISCARD_ALL);
    }

    /** Reads the next packet; false at the end, and where the file cannot be read any further. */
    boolean read(AVPacket packet) {
        return av_read_frame(context, packet) >= 0;
    }

    /** Goes to the last key frame at or before a time stamp in the stream's own units; false if the format cannot. */
    boolean seek(int stream, long ticks) {
        return av_seek_frame(context, stream, ticks, AVSEEK_FLAG_BACKWARD) >= 0;
    }

    @Override
    public void close() {
        avformat_close_input(context);
    }

}
