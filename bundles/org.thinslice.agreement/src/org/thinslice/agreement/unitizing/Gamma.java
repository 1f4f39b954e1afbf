// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.numeric.Quantile;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * γ: agreement on where units are and what they are, of observers who mark them on a continuum themselves: 1 − the disorder of
 * the best alignment of their units over the mean disorder of the best alignments of chance. At most 1; 0 for agreement as by
 * chance; negative for less. Mathet, Widlöcher & Métivier 2015; γcat and γk: Mathet 2017.
 *
 * <p>Several recordings are pooled: costs and numbers of units are summed before they are divided. The best alignment is exact
 * unless a finding says how near it is. Undefined with fewer than two observers, without a unit, where chance has no
 * disorder, and where observers or units are too many to search ({@link GammaOptions#groups()}).
 */
public final class Gamma {

    /** No more chance samples than this are drawn. */
    public static final int MOST_SAMPLES = 20_000;

    private final List<Continuum> recordings;
    private final List<String> categories;
    private final GammaOptions options;
    private final Settings settings;

    private Gamma(List<Continuum> recordings, GammaOptions options, Settings settings) {
        this.recordings = recordings;
        this.options = options;
        this.settings = settings;
        categories = recordings.stream().flatMap(each -> each.categories().stream()).distinct().sorted().toList();
    }

    /** γ of one recording. */
    public static GammaResult of(Continuum recording, GammaOptions options, Settings settings, Progress progress) throws Stopped {
        return of(List.of(recording), options, settings, progress);
    }

    /**
     * γ of recordings; those with fewer than two observers or no unit are left out. The interval is a percentile bootstrap over
     * recordings, where there are at least two.
     */
    public static GammaResult of(List<Continuum> recordings, GammaOptions options, Settings settings, Progress progress) throws Stopped {
        var used = recordings.stream().filter(each -> each.raters().size() > 1 && !each.units().isEmpty()).toList();
        var report = new GammaReport(recordings, used, options, settings);
        return used.isEmpty() ? report.nothing() : new Gamma(used, options, settings).run(report, progress);
    }

    /**
     * The best alignment of one recording's units.
     *
     * @return empty where there are too many groups of units to search
     */
    public static Optional<Alignment> align(Continuum recording, Dissimilarity dissimilarity, Progress progress) throws Stopped {
        return BestAlignment.of(recording.byRater(), dissimilarity, GammaOptions.MOST_GROUPS, () -> progress.step(0, 0));
    }

    private GammaResult run(GammaReport report, Progress progress) throws Stopped {
        var alignments = new Alignment[recordings.size()];
        Workers.run(0, alignments.length, settings.threads(), (r, halt) -> alignments[r] = best(recordings.get(r).byRater(), halt), progress);
        if (Arrays.asList(alignments).contains(null))
            return report.tooMany();
        var observed = Arrays.stream(alignments).map(this::tally).toArray(AlignmentTally[]::new);
        var samples = new Samples();
        samples.draw(options.samples(), progress);
        for (int needed = samples.needed(); needed > samples.drawn.length && !samples.tooMany; needed = samples.needed())
            samples.draw(needed, progress);
        if (samples.tooMany)
            return report.tooMany();
        var tallies = new GammaTallies(observed, samples.drawn);
        return report.result(tallies, categories, List.of(alignments), samples.cut, samples.error());
    }

    private Alignment best(List<List<Unit>> byRater, Halt halt) throws Stopped {
        return BestAlignment.of(byRater, options.dissimilarity(), options.groups(), halt).orElse(null);
    }

    private AlignmentTally tally(Alignment alignment) {
        return AlignmentTally.of(alignment, options.dissimilarity(), categories);
    }

    /** The chance samples: each recording of each sample has a random stream of its own. */
    private final class Samples {

        private final List<Chance> chances = recordings.stream().map(each -> Chance.of(options.chance(), each)).toList();
        private final long start = new SplittableRandom(settings.seed()).nextLong();
        private AlignmentTally[][] drawn = { };
        private boolean tooMany;
        private boolean[] unproven = { };
        private int cut;

        void draw(int upTo, Progress progress) throws Stopped {
            int from = drawn.length;
            drawn = Arrays.copyOf(drawn, upTo);
            unproven = Arrays.copyOf(unproven, upTo);
            Workers.run(from, upTo, settings.threads(), this::sample, progress);
            tooMany = Arrays.asList(drawn).contains(null);
            cut = (int) IntStream.range(0, upTo).filter(i -> unproven[i]).count();
        }

        private void sample(int number, Halt halt) throws Stopped {
            var tallies = new ArrayList<AlignmentTally>();
            for (int r = 0; r < chances.size(); r++) {
                var random = new SplittableRandom(start + (long) MOST_SAMPLES * r + number);
                var best = best(chances.get(r).sample(random), halt);
                if (best == null)
                    return;
                unproven[number] |= !best.proven();
                tallies.add(tally(best));
            }
            drawn[number] = tallies.toArray(AlignmentTally[]::new);
        }

        /** (z s / (mean × precision))², from the samples there are. */
        int needed() {
            return tooMany || options.precision() == 0 ? 0
                    : (int) Math.min(MOST_SAMPLES, Math.ceil(Math.pow(error() * Math.sqrt(drawn.length) / options.precision(), 2)));
        }

        /** Half the width of the expected disorder's interval as a part of it; 0 where the samples are all the same. */
        double error() {
            var times = IntStream.range(0, recordings.size()).map(r -> 1).toArray();
            var disorders = Arrays.stream(drawn).mapToDouble(sample -> GammaTallies.disorder(sample, times)).toArray();
            double mean = Arrays.stream(disorders).average().orElseThrow();
            double squares = Arrays.stream(disorders).map(d -> (d - mean) * (d - mean)).sum();
            double z = Quantile.normal((1 + settings.confidence()) / 2);
            return mean == 0 ? 0 : z * Math.sqrt(squares / (disorders.length - 1) / disorders.length) / mean;
        }
    }
}
