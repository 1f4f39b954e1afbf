// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_DISPLAYMATRIX;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_side_data_get;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avformat.av_guess_sample_aspect_ratio;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale_q;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.IntPointer;

import org.thinslice.base.Problem;

/**
 * A first look at a recording: its format, its streams, and the first frame of each.
 *
 * @param format  FFmpeg's names of the file's format
 * @param picture the moving picture, if there is one
 * @param sound   the sound, if there is one and it can be decoded
 */
public record Look(String format, Optional<Found> picture, Optional<Found> sound) {

    static {
        Natives.load();
    }

    private static final AVRational MICROS = new AVRational().num(1).den(1_000_000);

    /**
     * Looks at a file: opens it and decodes its first picture and sound.
     *
     * @throws Problem also if it has pictures and none of them can be decoded: its sound alone is not the recording
     */
    public static Look at(Path file) throws Problem {
        try (var container = Container.open(file)) {
            return new Look(container.context().iformat().name().getString(), picture(container), sound(container));
        }
    }

    private static Optional<Found> picture(Container container) throws Problem {
        var best = container.bestPicture();
        if (best.isEmpty())
            return Optional.empty();
        var stream = container.stream(best.getAsInt());
        var parameters = stream.codecpar();
        var turn = turn(parameters);
        var shape = av_guess_sample_aspect_ratio(container.context(), stream, null);
        int height = parameters.height();
        Limits.checkPicture(container.file(), parameters.width(), height);
        int width = Limits.squareWidth(parameters.width(), height, shape);
        var mean = stream.avg_frame_rate();
        double rate = mean.den() > 0 && mean.num() > 0 ? mean.num() / (double) mean.den() : 0;
        var codec = avcodec_get_name(parameters.codec_id()).getString();
        var first = first(container.file(), stream);
        if (first.isEmpty() || width < 1 || height < 1)
            throw Failures.about(container.file(), StreamDecoder.exists(stream) ? "pictures.undecodable" : "decoder.missing", codec);
        return Optional.of(new Found(stream.index(), codec, turn.swapsSides() ? height : width, turn.swapsSides() ? width : height,
                rate, 0, turn, first));
    }

    private static Optional<Found> sound(Container container) throws Problem {
        var best = container.bestSound();
        if (best.isEmpty())
            return Optional.empty();
        var stream = container.stream(best.getAsInt());
        var parameters = stream.codecpar();
        var first = first(container.file(), stream);
        if (first.isEmpty())
            return Optional.empty();
        Limits.checkSound(container.file(), parameters.sample_rate(), parameters.ch_layout().nb_channels());
        return Optional.of(new Found(stream.index(), avcodec_get_name(parameters.codec_id()).getString(), 0, 0,
                parameters.sample_rate(), parameters.ch_layout().nb_channels(), Turn.NONE, first));
    }

    static Turn turn(AVCodecParameters parameters) {
        var data = av_packet_side_data_get(parameters.coded_side_data(), parameters.nb_coded_side_data(), AV_PKT_DATA_DISPLAYMATRIX);
        if (data == null || data.isNull() || data.size() < 36)
            return Turn.NONE;
        var matrix = new int[9];
        new IntPointer(data.data()).get(matrix);
        return Turn.ofMatrix(matrix);
    }

    /** Decodes the first frame; a stream whose decoder is missing or gives nothing has none. */
    private static OptionalLong first(Path file, AVStream stream) throws Problem {
        if (!StreamDecoder.exists(stream))
            return OptionalLong.empty();
        AVFrame frame = av_frame_alloc();
        try (var decoder = new StreamDecoder(Container.open(file), stream.index())) {
            if (!decoder.next(frame))
                return OptionalLong.empty();
            long ticks = frame.best_effort_timestamp() == AV_NOPTS_VALUE ? 0 : frame.best_effort_timestamp();
            return OptionalLong.of(av_rescale_q(ticks, stream.time_base(), MICROS));
        } finally {
            av_frame_free(frame);
        }
    }
}
