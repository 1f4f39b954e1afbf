// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.TimeSpan;
import org.thinslice.media.Cue;
import org.thinslice.media.FrameReader;
import org.thinslice.media.MediaSource;
import org.thinslice.media.PlayerState;

/** Plays random slices of a recording and prints how fast, how complete and how punctual they were. Not a test. */
public final class PlayerBench {

    private static final int WARM_UP_MILLIS = 3_000;
    private static final int SEEKS = 3;
    private static final int STEPS = 5;

    private final Path file;
    private final MediaSource source;
    private final int seconds;
    private final Random random = new Random(1);
    private final Figures click = new Figures("click to first picture, prepared, ms");
    private final Figures replay = new Figures("replay to first picture, ms");
    private final Figures first = new Figures("jump to a recording never opened before, ms");
    private final Figures jump = new Figures("jump to a slice of a known recording, no head start, ms");
    private final Figures seek = new Figures("seek inside a slice, ms");
    private final Figures back = new Figures("step back, ms");
    private final Figures late = new Figures("lateness of pictures, ms");
    private long missing;
    private long outside;
    private long expected;

    private PlayerBench(Path file, int seconds) throws Problem {
        this.file = file;
        this.seconds = seconds;
        source = MediaSource.probe(file);
    }

    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            System.err.println("releng/bench/player FILE [slices 20] [seconds 3] [width 1280] [height 720]");
            System.exit(2);
        }
        new PlayerBench(Path.of(args[0]), number(args, 2, 3)).run(number(args, 1, 20), number(args, 3, 1280), number(args, 4, 720));
        System.exit(0);
    }

    private static int number(String[] args, int index, int otherwise) {
        return args.length > index ? Integer.parseInt(args[index]) : otherwise;
    }

    private void run(int slices, int width, int height) throws Exception {
        System.out.println(Machine.describe());
        System.out.printf(Locale.ROOT, "%s %s %s, %d slices of %d s on %d x %d%n", file.getFileName(),
                source.video().map(video -> video.codec()).orElse("sound only"),
                source.video().map(video -> video.width() + " x " + video.height()).orElse(""), slices, seconds, width, height);
        try (var playing = new Playing()) {
            playing.act(player -> player.size(width, height));
            Thread.sleep(WARM_UP_MILLIS);
            first.add(jump(playing));
            memory("at the start");
            for (int i = 0; i < slices; i++) {
                jump.add(jump(playing));
                inside(playing);
                played(playing);
            }
            memory("at the end");
        }
        for (var figures : new Figures[] {click, replay, first, jump, seek, back, late})
            figures.print();
        System.out.printf(Locale.ROOT, "  pictures missing %d of %d (%.2f %%), outside the slice %d%n", missing, expected,
                100.0 * missing / expected, outside);
    }

    private static void memory(String when) {
        System.out.printf("  resident memory %s: %s MB (this program, decoders)%n", when, Machine.all()
                .map(it -> Long.toString(Machine.residentMegabytes(Stream.of(it)))).collect(Collectors.joining(" + ")));
    }

    private TimeSpan slice() {
        long last = Math.max(1, source.durationMicros() - seconds * 1_000_000L);
        long from = random.nextLong(last);
        return new TimeSpan(from, from + seconds * 1_000_000L);
    }

    /** What an observer waits for who clicks on any slice. */
    private double jump(Playing playing) throws Exception {
        var cue = Cue.of(file, slice());
        double waited = playing.untilShown(player -> {
            player.open(cue);
            player.play();
        });
        playing.act(player -> player.pause());
        return waited;
    }

    private void inside(Playing playing) throws Exception {
        for (int i = 0; i < SEEKS; i++)
            seek.add(playing.untilShown(player -> player.seek(player.cue().span().fromMicros()
                    + random.nextLong(player.cue().span().micros() / 3, player.cue().span().micros()))));
        for (int i = 0; i < STEPS; i++)
            back.add(playing.untilShown(player -> player.step(-1)));
    }

    private void played(Playing playing) throws Exception {
        var span = slice();
        var cue = Cue.of(file, span);
        playing.act(player -> player.preload(cue));
        Thread.sleep(2_000);
        playing.act(player -> player.open(cue));
        playing.await(PlayerState.READY);
        click.add(playing.untilShown(player -> player.play()));
        playing.await(PlayerState.ENDED);
        count(playing, span);
        Thread.sleep(1_000);
        replay.add(playing.untilShown(player -> player.replay()));
        playing.act(player -> player.pause());
    }

    private void count(Playing playing, TimeSpan span) throws Problem {
        var shown = playing.shown();
        var stamps = shown.stream().map(Playing.Shown::micros).collect(Collectors.toSet());
        var want = Arrays.stream(FrameReader.timestamps(source, span, Progress.NONE)).boxed().collect(Collectors.toSet());
        expected += want.size();
        missing += want.stream().filter(stamp -> !stamps.contains(stamp)).count();
        outside += stamps.stream().filter(stamp -> !want.contains(stamp)).count();
        for (var picture : shown.subList(1, shown.size())) // the first is shown at once, whenever in its time the slice begins
            late.add((picture.at() - shown.get(0).at()) / 1e6 - (picture.micros() - span.fromMicros()) / 1e3);
    }
}
