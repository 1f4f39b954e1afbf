// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;

import org.thinslice.base.TimeSpan;
import org.thinslice.media.Cue;
import org.thinslice.media.FrameReader;
import org.thinslice.media.MediaSource;
import org.thinslice.media.PlayerSettings;
import org.thinslice.media.PlayerState;

/** Plays one slice in a window, prepared as the next slice of a session is, and writes down what it painted and when. */
public final class PlayOne {

    private PlayOne() {
    }

    /** Arguments: FILE LOG WIDTH HEIGHT FROM_SECONDS SECONDS RATE SOUND_OFFSET_MICROS. */
    public static void main(String[] args) throws Exception {
        var source = MediaSource.probe(Path.of(args[0]));
        int width = Integer.parseInt(args[2]);
        int height = Integer.parseInt(args[3]);
        long from = Math.round(Double.parseDouble(args[4]) * 1e6);
        var span = new TimeSpan(from, Math.min(source.durationMicros(), from + Math.round(Double.parseDouble(args[5]) * 1e6)));
        var cue = Cue.of(source.file(), span);
        var lines = new ArrayList<String>();
        var window = new BenchWindow(width, height, new PlayerSettings(1, Long.parseLong(args[7]), true));
        long toWallClock = System.currentTimeMillis() * 1_000_000 - System.nanoTime();
        window.run(() -> {
            window.ui(() -> window.player.rate(Double.parseDouble(args[6])));
            window.ui(() -> window.player.preload(cue));
            Thread.sleep(3_000);
            lines.add("clicked " + (System.nanoTime() + toWallClock) / 1_000);
            window.ui(() -> {
                window.player.open(cue);
                window.player.play();
            });
            window.await(PlayerState.ENDED);
            Thread.sleep(700);
            for (var paint : window.takePainted())
                lines.add("painted " + (paint.nanos() + toWallClock) / 1_000 + " " + paint.micros());
            for (var log : window.ask(window.player::paintedMicros))
                lines.add("log " + log);
            for (var ahead : window.takeAhead())
                lines.add(String.format(Locale.ROOT, "ahead %d %.0f", (ahead.nanos() + toWallClock) / 1_000, ahead.micros()));
        });
        try (var reader = FrameReader.open(source, span, width, height)) {
            for (var frame = reader.next(); frame.isPresent(); frame = reader.next())
                lines.add("frame " + frame.get().micros() + " " + Barcode.read(frame.get().pixels(), 0, frame.get().width()));
        }
        Files.write(Path.of(args[1]), lines);
        System.exit(0);
    }
}
