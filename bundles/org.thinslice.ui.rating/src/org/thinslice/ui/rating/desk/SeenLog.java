// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating.desk;

import java.util.ArrayList;
import java.util.List;

/**
 * The time stamps of the frames an observer really saw, as one line for the ledger: the first time stamp, then the steps
 * to the next ones, equal steps in a row counted. {@code 10000000 33333 33334*2} stands for frames at 10 s, 10.033333 s,
 * 10.066667 s and 10.100001 s. Nothing is lost: {@link #read} gives back what {@link #write} got.
 */
public final class SeenLog {

    private SeenLog() {
    }

    /** Writes time stamps, µs, in order of painting; the empty list is the empty text. */
    public static String write(List<Long> micros) {
        if (micros.isEmpty())
            return "";
        var text = new StringBuilder().append(micros.get(0));
        var i = 1;
        while (i < micros.size()) {
            var step = micros.get(i) - micros.get(i - 1);
            var run = 1;
            while (i + run < micros.size() && micros.get(i + run) - micros.get(i + run - 1) == step)
                run++;
            text.append(' ').append(step).append(run == 1 ? "" : "*" + run);
            i += run;
        }
        return text.toString();
    }

    /** Reads time stamps back. @throws NumberFormatException if the text was not written by {@link #write} */
    public static List<Long> read(String text) {
        var micros = new ArrayList<Long>();
        if (text.isEmpty())
            return micros;
        var words = text.split(" ");
        micros.add(Long.parseLong(words[0]));
        for (var i = 1; i < words.length; i++) {
            var star = words[i].indexOf('*');
            var step = Long.parseLong(star < 0 ? words[i] : words[i].substring(0, star));
            var run = star < 0 ? 1 : Integer.parseInt(words[i].substring(star + 1));
            for (var n = 0; n < run; n++)
                micros.add(micros.get(micros.size() - 1) + step);
        }
        return micros;
    }
}
