// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thinslice.base.Texts;
import org.thinslice.media.AudioTrack;
import org.thinslice.media.PictureFacts;
import org.thinslice.media.RecordingReport;
import org.thinslice.media.Rewrite;
import org.thinslice.media.VideoTrack;

/** The facts of recordings in lines of text, or as one JSON array. */
final class ProbeWords {

    private static final Texts TEXTS = Texts.of(ProbeWords.class);

    private ProbeWords() {
    }

    static List<String> text(List<ProbeCommand.Probed> all) {
        var lines = new ArrayList<String>();
        for (var one : all) {
            var report = one.report();
            var source = report.source();
            lines.add(source.file().toString());
            source.video().ifPresent(video -> lines.add(TEXTS.say("probe.picture", video.codec(), whole(video.width()), whole(video.height()),
                    decimal(video.framesPerSecond()), whole(video.degrees()))));
            source.audio().ifPresent(audio -> lines.add(TEXTS.say("probe.sound", audio.codec(), whole(audio.sampleRate()), whole(audio.channels()))));
            lines.add(TEXTS.say("probe.length", seconds(source.durationMicros()), seconds(source.zeroMicros()), report.bytes(), source.format()));
            report.picture().ifPresent(facts -> lines.add(TEXTS.say("probe.keys", facts.frames(), facts.keyFrames().count(),
                    decimal(facts.keyFrames().meanMicros() / 1e6), decimal(facts.keyFrames().longestMicros() / 1e6))));
            lines.add(TEXTS.say("probe.sum", one.sha256()));
            report.remarks().forEach(remark -> lines.add(TEXTS.say("probe.remark", remark.whole())));
            Rewrite.advised(report).ifPresent(way -> lines.add(TEXTS.say("probe.advice", source.file(), way.word())));
        }
        return lines;
    }

    static List<String> json(List<ProbeCommand.Probed> all) {
        var lines = new ArrayList<String>();
        lines.add("[");
        for (int i = 0; i < all.size(); i++)
            lines.add("  " + Json.of(object(all.get(i))) + (i + 1 < all.size() ? "," : ""));
        lines.add("]");
        return lines;
    }

    private static Map<String, Object> object(ProbeCommand.Probed one) {
        var source = one.report().source();
        var object = new LinkedHashMap<String, Object>();
        object.put("file", source.file());
        object.put("format", source.format());
        object.put("bytes", one.report().bytes());
        object.put("sha256", one.sha256());
        object.put("zero_us", source.zeroMicros());
        object.put("duration_us", source.durationMicros());
        object.put("video", source.video().<Object>map(video -> video(video, one.report().picture().orElseThrow())).orElse(Json.NULL));
        object.put("audio", source.audio().<Object>map(ProbeWords::audio).orElse(Json.NULL));
        object.put("remarks", one.report().remarks().stream().map(remark -> Map.of("kind", remark.kind().word(), "text", remark.whole())).toList());
        object.put("advice", Rewrite.advised(one.report()).<Object>map(Rewrite.Way::word).orElse(Json.NULL));
        return object;
    }

    private static Map<String, Object> video(VideoTrack video, PictureFacts facts) {
        var object = new LinkedHashMap<String, Object>();
        object.put("codec", video.codec());
        object.put("width", video.width());
        object.put("height", video.height());
        object.put("rotation", video.degrees());
        object.put("frames_per_second", video.framesPerSecond());
        object.put("frames", facts.frames());
        object.put("even_rate", facts.evenRate());
        object.put("interlaced", facts.interlaced());
        object.put("key_frames", facts.keyFrames().count());
        object.put("key_frame_mean_us", facts.keyFrames().meanMicros());
        object.put("key_frame_longest_us", facts.keyFrames().longestMicros());
        return object;
    }

    private static Map<String, Object> audio(AudioTrack audio) {
        var object = new LinkedHashMap<String, Object>();
        object.put("codec", audio.codec());
        object.put("sample_rate", audio.sampleRate());
        object.put("channels", audio.channels());
        return object;
    }

    private static String whole(int number) {
        return Integer.toString(number);
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private static String seconds(long micros) {
        return String.format(Locale.ROOT, "%.6f", micros / 1e6);
    }
}
