// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_AAC;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_AC3;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_ALAC;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_EAC3;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_H264;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_HEVC;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MP2;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MP3;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MPEG1VIDEO;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MPEG2VIDEO;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MPEG4;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.thinslice.base.Problem;
import org.thinslice.base.Progress;

/**
 * Writes a recording into another mp4 file with the same pictures and sound at the same times: time zero of the copy is 0.
 *
 * @param file        the recording
 * @param picture     its picture stream
 * @param sound       its sound stream, if any
 * @param zeroMicros  its time zero on its own clock
 * @param endMicros   the end of its pictures, from time zero
 * @param soundMicros the end of its sound, from time zero
 */
public record Copying(Path file, int picture, OptionalInt sound, long zeroMicros, long endMicros, long soundMicros) {

    static {
        Natives.load();
    }

    private static final Set<Integer> PICTURES = Set.of(AV_CODEC_ID_H264, AV_CODEC_ID_HEVC, AV_CODEC_ID_MPEG4, AV_CODEC_ID_MPEG2VIDEO,
            AV_CODEC_ID_MPEG1VIDEO);
    private static final Set<Integer> SOUNDS = Set.of(AV_CODEC_ID_AAC, AV_CODEC_ID_MP3, AV_CODEC_ID_MP2, AV_CODEC_ID_AC3, AV_CODEC_ID_EAC3,
            AV_CODEC_ID_ALAC);
    private static final int MILLIS = 1000;

    /** Whether an mp4 file can hold the pictures as they are. */
    public boolean canKeepPictures() throws Problem {
        return PICTURES.contains(codec(picture));
    }

    /** Whether an mp4 file can hold the sound as it is. */
    public boolean canKeepSound() throws Problem {
        return sound.isPresent() && SOUNDS.contains(codec(sound.getAsInt()));
    }

    private int codec(int stream) throws Problem {
        try (var container = Container.open(file)) {
            return container.stream(stream).codecpar().codec_id();
        }
    }

    /** kbit/s that pictures coded anew take at most, for guessing how much room the copy needs. */
    public long kilobits() throws Problem {
        try (var container = Container.open(file)) {
            var stream = container.stream(picture);
            var mean = stream.avg_frame_rate();
            double rate = mean.num() > 0 && mean.den() > 0 ? mean.num() / (double) mean.den() : 30;
            return FrameEncoder.kilobits(stream.codecpar().width(), stream.codecpar().height(), rate);
        }
    }

    /**
     * Writes the copy.
     *
     * @param keepPictures whether the pictures are copied as they are; else they are coded anew with a key frame every second
     * @param keepSound    whether the sound is copied as it is; else it is coded anew
     */
    public void write(Path target, boolean keepPictures, boolean keepSound, Progress progress) throws Problem {
        Stamps.Unit unit;
        try (var container = Container.open(file)) {
            unit = Survey.unit(container.stream(picture).time_base());
        }
        var strands = new ArrayList<Strand>();
        try (var muxer = new Muxer(target, false, ticksPerSecond(unit.den()))) {
            strands.add(keepPictures ? CopiedStrand.picture(muxer, file, picture, zeroMicros, unit)
                    : new EncodedPictures(muxer, file, picture, zeroMicros, endMicros, unit));
            if (sound.isPresent())
                strands.add(keepSound ? copiedSound(muxer) : new EncodedSound(muxer, file, sound.getAsInt(), zeroMicros, soundMicros));
            muxer.begin();
            run(strands, progress);
            muxer.end();
        } finally {
            strands.forEach(Strand::close);
        }
    }

    private void run(List<Strand> strands, Progress progress) throws Problem {
        var going = new ArrayList<>(strands);
        while (!going.isEmpty()) {
            var behind = going.stream().min(Comparator.comparingLong(Strand::micros)).orElseThrow();
            if (!behind.advance())
                going.remove(behind);
            progress.step(Math.min(endMicros, Math.max(0, strands.get(0).micros())), endMicros);
        }
    }

    private Strand copiedSound(Muxer muxer) throws Problem {
        try (var container = Container.open(file); var decoder = new SoundDecoder(file, sound.getAsInt(), zeroMicros)) {
            var stream = container.stream(sound.getAsInt());
            return CopiedStrand.sound(muxer, file, sound.getAsInt(), decoder.clock(), stream.codecpar().frame_size(), stream.time_base());
        }
    }

    /** A unit in which the starts and ends of both streams are whole numbers, so that none of them is rounded. */
    private int ticksPerSecond(int pictureUnits) throws Problem {
        int units = pictureUnits;
        while (units < 10_000)
            units *= 2;
        long common = sound.isEmpty() ? units : common(units, rate());
        return common <= Integer.MAX_VALUE ? (int) common : Math.max(MILLIS, units);
    }

    private int rate() throws Problem {
        try (var container = Container.open(file)) {
            return Math.max(1, container.stream(sound.getAsInt()).codecpar().sample_rate());
        }
    }

    private static long common(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return a / x * b;
    }
}
