// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.TimeSpan;
import org.thinslice.media.Cue;
import org.thinslice.media.Frame;
import org.thinslice.media.FrameReader;
import org.thinslice.media.MediaSource;
import org.thinslice.media.PlayerListener;
import org.thinslice.media.PlayerSettings;
import org.thinslice.media.PlayerState;
import org.thinslice.media.SlicePlayer;
import org.thinslice.media.Stamp;
import org.thinslice.media.Surface;

/** Plays random slices of a recording and prints how fast, how complete and how punctual they were. Not a test. */
public final class PlayerBench implements Surface<byte[]>, PlayerListener {

    private final LinkedBlockingQueue<PlayerState> states = new LinkedBlockingQueue<>();
    private final List<Long> shown = new ArrayList<>();
    private final List<Long> shownAt = new ArrayList<>();
    private SlicePlayer<byte[]> player;

    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            System.err.println("releng/bench/player FILE [slices 20] [seconds 3] [width 1280] [height 720]");
            System.exit(2);
        }
        new PlayerBench().run(Path.of(args[0]), number(args, 1, 20), number(args, 2, 3), number(args, 3, 1280), number(args, 4, 720));
        System.exit(0);
    }

    private static int number(String[] args, int index, int otherwise) {
        return args.length > index ? Integer.parseInt(args[index]) : otherwise;
    }

    private void run(Path file, int slices, int seconds, int width, int height) throws Exception {
        var source = MediaSource.probe(file);
        var spans = new Random(1).longs(slices + 1L, 0, Math.max(1, source.durationMicros() - seconds * 1_000_000L))
                .mapToObj(from -> new TimeSpan(from, from + seconds * 1_000_000L)).toList();
        var ui = Executors.newSingleThreadExecutor();
        player = new SlicePlayer<>(ui, this, this, PlayerSettings.DEFAULT);
        ui.submit(() -> player.size(width, height)).get();
        var ready = new Figures("open to ready, no head start, ms");
        var click = new Figures("click to first picture, prepared, ms");
        var late = new Figures("lateness of pictures, ms");
        long missing = 0;
        long outside = 0;
        long expected = 0;
        for (int i = 0; i < slices; i++) {
            var span = spans.get(i);
            boolean prepared = i % 2 == 1;
            long asked = System.nanoTime();
            ui.submit(() -> player.open(Cue.of(file, span))).get();
            await(PlayerState.READY);
            if (!prepared)
                ready.add((System.nanoTime() - asked) / 1e6);
            ui.submit(() -> {
                shown.clear();
                shownAt.clear();
            }).get();
            long clicked = System.nanoTime();
            var after = Cue.of(file, spans.get(i + 1));
            ui.submit(() -> {
                player.play();
                if (!prepared)
                    player.preload(after);
            }).get();
            await(PlayerState.ENDED);
            var stamps = ui.submit(() -> List.copyOf(shown)).get();
            var want = Arrays.stream(FrameReader.timestamps(source, span, Progress.NONE)).boxed().toList();
            expected += want.size();
            missing += want.stream().filter(stamp -> !stamps.contains(stamp)).count();
            outside += stamps.stream().filter(stamp -> !want.contains(stamp)).count();
            if (prepared)
                click.add((shownAt.get(0) - clicked) / 1e6);
            for (int k = 1; k < stamps.size(); k++)
                late.add((shownAt.get(k) - shownAt.get(0)) / 1e6 - (stamps.get(k) - Math.max(span.fromMicros(), 0)) / 1e3);
        }
        ui.submit(player::close).get();
        System.out.printf(Locale.ROOT, "%s %s %d x %d, %d slices of %d s on %d x %d, %d processors, load %.1f, Java %s%n",
                file.getFileName(), source.video().map(video -> video.codec()).orElse("sound"),
                source.video().map(video -> video.width()).orElse(0), source.video().map(video -> video.height()).orElse(0), slices,
                seconds, width, height, Runtime.getRuntime().availableProcessors(),
                java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.version());
        ready.print();
        click.print();
        late.print();
        System.out.printf(Locale.ROOT, "  pictures missing %d of %d (%.2f %%), outside the slice %d%n", missing, expected,
                100.0 * missing / expected, outside);
        System.out.printf(Locale.ROOT, "  resident memory of this process %d MB%n", resident());
    }

    private static long resident() throws java.io.IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status))
            return -1;
        return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(-1);
    }

    private void await(PlayerState wanted) throws InterruptedException {
        for (var state = states.poll(60, TimeUnit.SECONDS); state != wanted; state = states.poll(60, TimeUnit.SECONDS))
            if (state == null || state == PlayerState.FAILED)
                throw new IllegalStateException("waited for " + wanted + ", got " + state);
    }

    @Override
    public byte[] prepare(Frame frame) {
        var copy = new byte[4 * frame.width() * frame.height()];
        frame.copyTo(copy);
        return copy;
    }

    @Override
    public void show(byte[] picture, Stamp stamp) {
        shown.add(stamp.micros());
        shownAt.add(System.nanoTime());
        player.painted(stamp);
    }

    @Override
    public void clear() {
        // no canvas
    }

    @Override
    public void discard(byte[] picture) {
        // garbage
    }

    @Override
    public void state(PlayerState state) {
        states.add(state);
    }

    @Override
    public void notice(String sentence) {
        System.out.println("  " + sentence);
    }

    @Override
    public void failed(Problem problem) {
        System.err.println(problem.getMessage());
    }

    private static final class Figures {

        private final String name;
        private final List<Double> values = new ArrayList<>();

        Figures(String name) {
            this.name = name;
        }

        void add(double value) {
            values.add(value);
        }

        void print() {
            var sorted = values.stream().sorted().toList();
            if (!sorted.isEmpty())
                System.out.printf(Locale.ROOT, "  %s: p50 %.1f, p95 %.1f, largest %.1f (n = %d)%n", name, at(sorted, .5), at(sorted, .95),
                        sorted.get(sorted.size() - 1), sorted.size());
        }

        private static double at(List<Double> sorted, double part) {
            return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
        }
    }
}
