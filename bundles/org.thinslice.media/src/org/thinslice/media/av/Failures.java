// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/** What can go wrong with a recording, in sentences. */
final class Failures {

    static {
        Natives.load();
    }

    private static final Texts TEXTS = Texts.of(Failures.class);

    private Failures() {
    }

    /** The sentences of {@code key} and {@code key.next} about a recording; the places of the first are filled in. */
    static Problem about(Path file, String key, Object... values) {
        return new Problem(file.toString(), null, TEXTS.say(key, values), TEXTS.say(key + ".next"), null);
    }

    /** FFmpeg's own word for an error code, for the log and for the part in brackets of a sentence. */
    static String word(int code) {
        var text = new byte[128];
        av_strerror(code, text, text.length);
        int end = 0;
        while (end < text.length && text[end] != 0)
            end++;
        return new String(text, 0, end, StandardCharsets.UTF_8);
    }
}
