// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.thinslice.base.Progress;
import org.thinslice.base.TimeSpan;
import org.thinslice.media.Cue;
import org.thinslice.media.FrameReader;
import org.thinslice.media.MediaSource;
import org.thinslice.media.PlayerSettings;
import org.thinslice.media.PlayerState;

/** Plays random slices in a window and prints how fast, complete, punctual and in step they were. Not a test. */
public final class CanvasBench {

    /** While a slice is rated the next one is prepared. */
    private static final long RATING_MILLIS = 1_000;
    private static final long NEIGHBOURHOOD_NANOS = 500_000_000;

    private final Figures click = new Figures("click to first paint, prepared, ms");
    private final Figures jump = new Figures("jump to first paint, nothing prepared, ms");
    private final Figures late = new Figures("lateness of paints, ms");
    private final Figures gap = new Figures("longest time without a new picture, by slice, ms");
    private final Figures firstAhead = new Figures("sound ahead of picture when the device first runs, ms");
    private final Figures ahead = new Figures("sound ahead of picture, all through, ms");
    private long expected;
    private long missing;
    private long outside;
    private long disagreeing;

    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            System.err.println("releng/bench/canvas FILE [slices 10] [seconds 5] [width 1280] [height 720]");
            System.exit(2);
        }
        new CanvasBench().run(Path.of(args[0]), number(args, 1, 10), number(args, 2, 5), number(args, 3, 1280), number(args, 4, 720));
        System.exit(0);
    }

    private static int number(String[] args, int index, int otherwise) {
        return args.length > index ? Integer.parseInt(args[index]) : otherwise;
    }

    private void run(Path file, int slices, int seconds, int width, int height) throws Exception {
        var machine = Machine.describe();
        var source = MediaSource.probe(file);
        long length = Math.min(seconds * 1_000_000L, source.durationMicros());
        var spans = new Random(1).longs(slices + 1L, 0, Math.max(1, source.durationMicros() - length))
                .mapToObj(from -> new TimeSpan(from, from + length)).toList();
        var window = new BenchWindow(width, height, PlayerSettings.DEFAULT);
        long started = System.nanoTime();
        window.run(() -> {
            for (int i = 0; i < slices; i++)
                play(window, source, spans, i);
            double wall = (System.nanoTime() - started) / 1e9;
            System.out.printf(Locale.ROOT, "%s %s %d x %d, %d slices of %.1f s on a canvas of %d x %d%n%s%n", file.getFileName(),
                    source.video().map(video -> video.codec()).orElse("sound"), source.video().map(video -> video.width()).orElse(0),
                    source.video().map(video -> video.height()).orElse(0), slices, length / 1e6, width, height, machine);
            for (var figures : List.of(click, jump, late, gap, firstAhead, ahead))
                figures.print();
            System.out.printf(Locale.ROOT, "  pictures missing %d of %d (%.2f %%), outside the slice %d; slices whose log differs from the paints %d%n",
                    missing, expected, 100.0 * missing / expected, outside, disagreeing);
            System.out.printf(Locale.ROOT, "  paints of a picture already painted %d%n", window.repaints());
            System.out.printf(Locale.ROOT, "  processor time %.0f %% of one core; resident memory %d MB, with decoders %d MB%n",
                    100 * Machine.cpu().toMillis() / 1e3 / wall, Machine.residentMegabytes(Machine.all().limit(1)),
                    Machine.residentMegabytes(Machine.all()));
        });
    }

    private void play(BenchWindow window, MediaSource source, List<TimeSpan> spans, int i) throws Exception {
        boolean prepared = i % 2 == 1;
        var span = spans.get(i);
        var cue = Cue.of(source.file(), span);
        if (prepared) {
            window.ui(() -> window.player.preload(cue));
            Thread.sleep(RATING_MILLIS);
        }
        window.takePainted();
        window.takeAhead();
        long clicked = System.nanoTime();
        window.ui(() -> {
            window.player.open(cue);
            window.player.play();
        });
        window.await(PlayerState.ENDED);
        Thread.sleep(100);
        var log = window.ask(window.player::paintedMicros);
        count(window.takePainted(), log, span, source, clicked, prepared ? click : jump);
        var offsets = window.takeAhead();
        if (!offsets.isEmpty())
            firstAhead.add(offsets.get(0).micros() / 1e3);
        offsets.forEach(offset -> ahead.add(offset.micros() / 1e3));
    }

    private void count(List<BenchWindow.Painted> paints, List<Long> log, TimeSpan span, MediaSource source, long clicked, Figures first)
            throws Exception {
        var want = Arrays.stream(FrameReader.timestamps(source, span, Progress.NONE)).boxed().toList();
        var shown = new HashSet<>(paints.stream().map(BenchWindow.Painted::micros).toList());
        expected += want.size();
        missing += want.stream().filter(stamp -> !shown.contains(stamp)).count();
        outside += shown.stream().filter(stamp -> !want.contains(stamp)).count();
        if (!log.equals(paints.stream().map(BenchWindow.Painted::micros).toList()))
            disagreeing++;
        if (paints.isEmpty())
            return;
        first.add((paints.get(0).nanos() - clicked) / 1e6);
        double longest = 0;
        for (int k = 1; k < paints.size(); k++)
            longest = Math.max(longest, (paints.get(k).nanos() - paints.get(k - 1).nanos()) / 1e6);
        gap.add(longest);
        for (int k = 1; k < paints.size(); k++)
            late.add(lateness(paints, k));
    }

    /** Against the most punctual paint within half a second, ms: the clock may glide, it may not stumble. */
    private static double lateness(List<BenchWindow.Painted> paints, int k) {
        var at = paints.get(k);
        double least = Double.MAX_VALUE;
        for (var other : paints)
            if (Math.abs(other.nanos() - at.nanos()) < NEIGHBOURHOOD_NANOS)
                least = Math.min(least, other.nanos() / 1e6 - other.micros() / 1e3);
        return at.nanos() / 1e6 - at.micros() / 1e3 - least;
    }
}
