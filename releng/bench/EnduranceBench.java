// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.thinslice.base.Problem;
import org.thinslice.base.TimeSpan;
import org.thinslice.media.Cue;
import org.thinslice.media.MediaSource;
import org.thinslice.media.PlayerState;

/** Opens and plays many slices, then looks at many files, and prints what that takes of memory and file handles. */
public final class EnduranceBench {

    private static final int EVERY = 100;
    private static final long LENGTH = 200_000;

    private final Random random = new Random(5);

    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            System.err.println("releng/bench/endurance DIR [slices 500] [files 1000]");
            System.exit(2);
        }
        var bench = new EnduranceBench();
        var files = files(Path.of(args[0]));
        System.out.println(Machine.describe());
        System.out.printf("%d recordings that can be played in %s%n", files.size(), args[0]);
        bench.slices(files, args.length > 1 ? Integer.parseInt(args[1]) : 500);
        bench.files(files, args.length > 2 ? Integer.parseInt(args[2]) : 1_000);
        System.exit(0);
    }

    private static List<MediaSource> files(Path folder) throws IOException {
        try (var found = Files.list(folder)) {
            return found.filter(Files::isRegularFile).sorted().flatMap(EnduranceBench::source).toList();
        }
    }

    private static Stream<MediaSource> source(Path file) {
        try {
            return Stream.of(MediaSource.probe(file));
        } catch (Problem notPlayable) {
            return Stream.empty();
        }
    }

    private void slices(List<MediaSource> files, int count) throws Exception {
        System.out.println("slices opened and played one after the other, each second one with a head start:");
        try (var playing = new Playing()) {
            for (int i = 0; i <= count; i++) {
                if (i % EVERY == 0)
                    print(i);
                var cue = cue(files.get(random.nextInt(files.size())));
                var next = cue(files.get(random.nextInt(files.size())));
                play(playing, cue, next);
                if (i % 2 == 0)
                    play(playing, next, cue);
            }
            print(count);
        }
    }

    private static void play(Playing playing, Cue cue, Cue next) throws Exception {
        playing.act(player -> {
            player.open(cue);
            player.play();
            player.preload(next);
        });
        playing.await(PlayerState.ENDED);
    }

    private Cue cue(MediaSource source) {
        long from = random.nextLong(Math.max(1, source.durationMicros() - LENGTH));
        return Cue.of(source.file(), new TimeSpan(from, from + LENGTH));
    }

    private void files(List<MediaSource> files, int count) throws Exception {
        System.out.println("files opened in a player of its own each ten, looked at and closed:");
        for (int i = 0; i < count; i += 10) {
            if (i % EVERY == 0)
                print(i);
            try (var playing = new Playing()) {
                for (int k = 0; k < 10; k++)
                    open(playing, files.get((i + k) % files.size()));
            }
        }
        print(count);
    }

    private void open(Playing playing, MediaSource source) throws Exception {
        MediaSource.probe(source.file());
        playing.act(player -> player.open(cue(source)));
        playing.await(PlayerState.READY);
        playing.act(player -> player.stop());
    }

    private static void print(int done) {
        var own = Stream.of(ProcessHandle.current());
        var decoders = ProcessHandle.current().descendants().toList();
        System.out.printf(Locale.ROOT, "  after %5d: this program %4d MB, %3d handles; %d decoders %4d MB, %3d handles%n", done,
                Machine.residentMegabytes(own), handles(ProcessHandle.current()), decoders.size(),
                Machine.residentMegabytes(decoders.stream()), decoders.stream().mapToLong(EnduranceBench::handles).sum());
    }

    private static long handles(ProcessHandle process) {
        try (var open = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
            return open.count();
        } catch (IOException gone) {
            return 0;
        }
    }
}
