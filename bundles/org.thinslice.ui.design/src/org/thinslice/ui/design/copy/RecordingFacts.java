// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.copy;

import java.util.ArrayList;
import java.util.List;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;
import org.thinslice.media.AudioTrack;
import org.thinslice.media.RecordingReport;
import org.thinslice.media.VideoTrack;
import org.thinslice.study.Recording;
import org.thinslice.study.Study;

/** What there is to know about a recording of a study, in lines of text. */
public final class RecordingFacts {

    private static final Texts TEXTS = Texts.of(RecordingFacts.class);

    private RecordingFacts() {
    }

    /** Reads the whole file, to tell whether it is still the one that the study was made with. */
    public static List<String> of(Study study, Recording recording, Progress progress) throws Problem {
        var file = study.fileOf(recording);
        var report = RecordingReport.of(file, progress);
        var source = report.source();
        boolean same = source.sha256(progress).equals(recording.sha256());
        var lines = new ArrayList<String>();
        lines.add(TEXTS.say("facts.name", recording.id(), recording.session()));
        lines.add(TEXTS.say("facts.file", file));
        source.video().map(RecordingFacts::picture).ifPresent(lines::add);
        source.audio().map(RecordingFacts::sound).ifPresent(lines::add);
        lines.add(TEXTS.say("facts.length", source.durationMicros() / 1e6, source.zeroMicros() / 1e6));
        report.picture().ifPresent(facts -> lines.add(TEXTS.say("facts.keys", facts.frames(), facts.keyFrames().count(),
                facts.keyFrames().meanMicros() / 1e6, facts.keyFrames().longestMicros() / 1e6)));
        lines.add(TEXTS.say("facts.size", report.bytes() / 1e6));
        lines.add(TEXTS.say(same ? "facts.same" : "facts.changed", recording.sha256()));
        var from = recording.variables().get("copied_from");
        if (from != null)
            lines.add(TEXTS.say("facts.copy", from));
        report.remarks().forEach(remark -> lines.add(TEXTS.say("facts.remark", remark.whole())));
        return lines;
    }

    private static String picture(VideoTrack video) {
        var turned = video.degrees() == 0 ? "" : TEXTS.say("facts.turned", video.degrees());
        return TEXTS.say("facts.picture", video.codec(), Integer.toString(video.width()), Integer.toString(video.height()),
                video.framesPerSecond(), turned);
    }

    private static String sound(AudioTrack audio) {
        return TEXTS.say("facts.sound", audio.codec(), audio.sampleRate(), audio.channels());
    }
}
