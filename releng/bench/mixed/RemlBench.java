// SPDX-License-Identifier: EPL-2.0

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.RemlIcc;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;

/** Seconds of one variance-components analysis: slices × observers, a share of the cells rated, normal ratings. */
final class RemlBench {

    private RemlBench() {
    }

    public static void main(String[] arguments) throws Problem {
        int slices = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int observers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
        double density = arguments.length > 2 ? Double.parseDouble(arguments[2]) : .1;
        int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 3;
        var ratings = ratings(slices, observers, density);
        System.out.printf(Locale.ROOT, "%d slices, %d observers, %d ratings%n", slices, observers, ratings.observations());
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long begin = System.nanoTime();
            Result result = new RemlIcc(Icc.Type.AGREEMENT, Icc.Unit.SINGLE).of(ratings, Settings.DEFAULT, Progress.NONE);
            seconds.add((System.nanoTime() - begin) / 1e9);
            System.out.printf(Locale.ROOT, "%.2f s  ICC(A,1) %.6f [%.4f, %.4f]  %s%n", seconds.get(round), result.number().orElse(Double.NaN),
                    result.interval().map(i -> i.low()).orElse(Double.NaN), result.interval().map(i -> i.high()).orElse(Double.NaN), result.details());
        }
        System.out.printf(Locale.ROOT, "median %.2f s, memory in use %d MB%n", seconds.stream().sorted().skip(rounds / 2).findFirst().orElse(0.),
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    private static Ratings ratings(int slices, int observers, double density) throws Problem {
        var random = new SplittableRandom(1);
        double[] strict = IntStream.range(0, observers).mapToDouble(o -> .5 * random.nextGaussian()).toArray();
        String[] name = IntStream.range(0, observers).mapToObj(o -> "o" + o).toArray(String[]::new);
        var builder = Ratings.builder(Level.INTERVAL, Categories.NONE);
        for (int s = 0; s < slices; s++) {
            double level = 4 + random.nextGaussian();
            for (int o = 0; o < observers; o++)
                if (random.nextDouble() < density)
                    builder.rating("s" + s, name[o], level + strict[o] + 1.2 * random.nextGaussian());
        }
        return builder.build();
    }
}
