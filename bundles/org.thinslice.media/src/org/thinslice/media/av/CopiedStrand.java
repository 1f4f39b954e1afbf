// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_copy;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale_q;

import java.nio.file.Path;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVRational;

import org.thinslice.base.Problem;

/** A stream whose packets are copied as they are; only their time stamps are counted from time zero. */
final class CopiedStrand implements Strand {

    static {
        Natives.load();
    }

    /** Counts a packet's time from time zero. */
    private interface Counting {

        /** Ticks of the strand's unit; {@code duration} in ticks of the source. */
        long fromZero(long ticks, long duration);
    }

    private final Path file;
    private final Container container;
    private final int stream;
    private final AVStream target;
    private final Muxer muxer;
    private final Counting counting;
    private final AVRational unit;
    private final AVPacket packet = av_packet_alloc();
    private long micros;

    private CopiedStrand(Muxer muxer, Path file, int stream, AVRational unit, Counting counting) throws Problem {
        this.muxer = muxer;
        this.file = file;
        this.stream = stream;
        this.unit = unit;
        this.counting = counting;
        container = Container.open(file);
        container.only(stream);
        var source = container.stream(stream);
        target = muxer.addStream();
        avcodec_parameters_copy(target.codecpar(), source.codecpar());
        target.codecpar().codec_tag(0);
        target.sample_aspect_ratio(source.sample_aspect_ratio());
        target.time_base(new AVRational().num(1).den(unit.den()));
    }

    /** The pictures of a recording. */
    static CopiedStrand picture(Muxer muxer, Path file, int stream, long zeroMicros, Stamps.Unit unit) throws Problem {
        long zero = unit.ticks(zeroMicros);
        return new CopiedStrand(muxer, file, stream, new AVRational().num(unit.num()).den(unit.den()), (ticks, duration) -> ticks - zero);
    }

    /** Its sound. Stamps that the container rounded are put back to the samples they stand for. */
    static CopiedStrand sound(Muxer muxer, Path file, int stream, SampleClock clock, int samplesPerPacket, AVRational from)
            throws Problem {
        var unit = new AVRational().num(1).den(clock.rate());
        var source = new AVRational().num(from.num()).den(from.den());
        return new CopiedStrand(muxer, file, stream, unit, (ticks, duration) -> clock.sample(ticks,
                samplesPerPacket > 0 ? samplesPerPacket : (int) av_rescale_q(duration, source, unit)));
    }

    @Override
    public boolean advance() throws Problem {
        while (container.read(packet)) {
            if (packet.stream_index() == stream) {
                copy();
                return true;
            }
            av_packet_unref(packet);
        }
        return false;
    }

    private void copy() throws Problem {
        if (packet.pts() == AV_NOPTS_VALUE)
            throw Failures.about(file, "copy.unstamped");
        long ahead = packet.dts() == AV_NOPTS_VALUE ? 0 : packet.pts() - packet.dts();
        long duration = packet.duration();
        var source = container.stream(stream).time_base();
        long at = counting.fromZero(packet.pts(), duration);
        packet.pts(av_rescale_q(at, unit, target.time_base()));
        packet.dts(packet.pts() - av_rescale_q(ahead, source, target.time_base()));
        packet.duration(av_rescale_q(duration, source, target.time_base()));
        packet.pos(-1);
        packet.stream_index(target.index());
        micros = av_rescale_q(packet.dts(), target.time_base(), new AVRational().num(1).den(1_000_000));
        muxer.write(packet);
    }

    @Override
    public long micros() {
        return micros;
    }

    @Override
    public void close() {
        av_packet_free(packet);
        container.close();
    }
}
