// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compares a capture of the window and the sound device with what the player says it painted. */
public final class BlackBox {

    private static final long PARTNER_MICROS = 500_000;

    private final Map<Long, Integer> numbers = new LinkedHashMap<>();
    private final List<Long> paintedAt = new ArrayList<>();
    private final List<Long> painted = new ArrayList<>();
    private final List<Long> log = new ArrayList<>();
    private final Figures ahead = new Figures("sound ahead of picture as the player sees it, ms");
    private long clicked;

    /** Arguments: FOLDER FILE WIDTH HEIGHT RATE. */
    public static void main(String[] args) throws IOException {
        var box = new BlackBox();
        box.read(Path.of(args[0], "log"));
        int width = Integer.parseInt(args[2]);
        int height = Integer.parseInt(args[3]);
        var control = new Capture(Path.of(args[0]), "control", width, height);
        var product = new Capture(Path.of(args[0]), "product", width, height);
        System.out.printf(Locale.ROOT, "black box: %s, %d frames, rate %s%n%s%n", Path.of(args[1]).getFileName(), box.numbers.size(), args[4],
                Machine.describe());
        boolean good = box.pictures(product);
        box.sound(control, product);
        System.exit(good ? 0 : 1);
    }

    private void read(Path file) throws IOException {
        for (var line : Files.readAllLines(file)) {
            var words = line.split(" ");
            switch (words[0]) {
                case "clicked" -> clicked = Long.parseLong(words[1]);
                case "frame" -> numbers.put(Long.parseLong(words[1]), Integer.parseInt(words[2]));
                case "painted" -> {
                    paintedAt.add(Long.parseLong(words[1]));
                    painted.add(Long.parseLong(words[2]));
                }
                case "log" -> log.add(Long.parseLong(words[1]));
                case "ahead" -> ahead.add(Double.parseDouble(words[2]) / 1e3);
                default -> throw new IOException(line);
            }
        }
    }

    private boolean pictures(Capture product) {
        var order = List.copyOf(numbers.values());
        var inLog = log.stream().map(numbers::get).toList();
        var seen = product.seen.stream().map(Capture.Seen::number).toList();
        var seenOnce = new HashSet<>(seen);
        long outside = seen.stream().filter(number -> !order.contains(number)).count();
        long notInLog = seen.stream().filter(number -> !inLog.contains(number)).count();
        long notSeen = inLog.stream().filter(number -> !seenOnce.contains(number)).count();
        long notShown = order.stream().filter(number -> !seenOnce.contains(number)).count();
        long backwards = 0;
        for (int i = 1; i < seen.size(); i++)
            if (order.indexOf(seen.get(i)) <= order.indexOf(seen.get(i - 1)))
                backwards++;
        System.out.printf(Locale.ROOT, "  first number on the screen %s (slice begins with %d, log with %s), last %s (slice ends with %d, log with %s)%n",
                first(seen), order.get(0), first(inLog), last(seen), last(order), last(inLog));
        System.out.printf(Locale.ROOT, "  on the screen but outside the slice %d, backwards %d, on the screen but not in the log %d, in the log but not seen %d%n",
                outside, backwards, notInLog, notSeen);
        System.out.printf(Locale.ROOT, "  frames missing on the screen %d of %d (%.2f %%), in the log %d; captures without a number %d%n", notShown, order.size(),
                100.0 * notShown / order.size(), order.stream().filter(number -> !inLog.contains(number)).count(), product.unreadable);
        product.between.print();
        delays(product);
        return outside == 0 && backwards == 0 && notInLog == 0 && first(seen).equals(first(inLog)) && last(seen).equals(last(inLog));
    }

    private static Integer first(List<Integer> numbers) {
        return numbers.isEmpty() ? -1 : numbers.get(0);
    }

    private static Integer last(List<Integer> numbers) {
        return numbers.isEmpty() ? -1 : numbers.get(numbers.size() - 1);
    }

    private void delays(Capture product) {
        var delay = new Figures("on the screen after the paint in the log, ms");
        var at = new LinkedHashMap<Integer, Long>();
        for (int i = 0; i < painted.size(); i++)
            at.putIfAbsent(numbers.get(painted.get(i)), paintedAt.get(i));
        for (var shown : product.seen)
            if (at.containsKey(shown.number()))
                delay.add((shown.fromMicros() - at.get(shown.number())) / 1e3);
        delay.print();
        if (!product.seen.isEmpty()) {
            var first = product.seen.get(0);
            System.out.printf(Locale.ROOT, "  click to first picture on the screen %.1f ms; it stayed %.1f ms%n", (first.fromMicros() - clicked) / 1e3,
                    (first.toMicros() - first.fromMicros()) / 1e3);
        }
    }

    private void sound(Capture control, Capture product) {
        var calibration = offsets(control, "control: beep after flash, ms (the capture's own error)", 0);
        calibration.print();
        double own = calibration.isEmpty() ? 0 : calibration.at(.5);
        var offsets = offsets(product, "sound after picture, calibrated, ms", own);
        offsets.print();
        if (!offsets.isEmpty())
            System.out.printf(Locale.ROOT, "  sound after picture: mean %.1f ms, least %.1f, largest %.1f; %d of %d seconds beyond 20 ms%n", offsets.mean(), offsets.at(0),
                    offsets.at(1), outside(product, own), product.flashes.size());
        perSecond(product, own);
        ahead.print();
        if (!product.seen.isEmpty() && product.soundTo > 0)
            System.out.printf(Locale.ROOT, "  first sound %.1f ms after the first picture (calibrated), sound lasted %.3f s, pitch %.1f Hz%n",
                    (product.soundFrom - product.seen.get(0).fromMicros()) / 1e3 - own, (product.soundTo - product.soundFrom) / 1e6, product.hertz);
    }

    private static Figures offsets(Capture capture, String name, double own) {
        var figures = new Figures(name);
        for (long flash : capture.flashes)
            nearest(capture, flash, own).forEach(figures::add);
        return figures;
    }

    private static List<Double> nearest(Capture capture, long flash, double own) {
        return capture.beeps.stream().filter(beep -> Math.abs(beep - flash) < PARTNER_MICROS).map(beep -> (beep - flash) / 1e3 - own).toList();
    }

    private static long outside(Capture product, double own) {
        return product.flashes.stream().filter(flash -> nearest(product, flash, own).stream().anyMatch(offset -> Math.abs(offset) > 20)).count();
    }

    private static void perSecond(Capture product, double own) {
        var line = new StringBuilder("  by second:");
        for (long flash : product.flashes)
            nearest(product, flash, own).forEach(offset -> line.append(String.format(Locale.ROOT, " %.0f", offset)));
        System.out.println(line);
    }
}
