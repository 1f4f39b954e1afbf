// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.thinslice.base.TimeSpan;

/** Damages recordings in thousands of ways, opens them as the player does and counts what comes of it. Not a test. */
public final class MutateBench {

    private static final int MOST_BYTES = 24 << 20;

    private final Map<Trial.Outcome, Integer> outcomes = new EnumMap<>(Trial.Outcome.class);
    private final Map<String, Integer> sentences = new TreeMap<>();
    private final List<String> remarkable = new ArrayList<>();
    private int deaths;
    private long longest;

    public static void main(String[] args) throws Exception {
        var files = new ArrayList<Path>();
        var numbers = new ArrayList<Integer>();
        for (var arg : args)
            if (arg.matches("\\d+"))
                numbers.add(Integer.parseInt(arg));
            else
                files.add(Path.of(arg));
        if (files.isEmpty()) {
            System.err.println("releng/bench/mutate FILE... [mutants of each 200] [first seed 0]");
            System.exit(2);
        }
        int count = numbers.isEmpty() ? 200 : numbers.get(0);
        for (var file : files)
            new MutateBench().run(file, count, numbers.size() > 1 ? numbers.get(1) : 0);
        System.exit(0);
    }

    private void run(Path file, int count, int firstSeed) throws Exception {
        var whole = Files.newInputStream(file).readNBytes(MOST_BYTES);
        var name = file.getFileName().toString();
        var mutant = Files.createTempDirectory("mutants").resolve("mutant" + name.substring(Math.max(0, name.lastIndexOf('.'))));
        try (var trial = new Trial(Patience.DEFAULT, 6)) {
            trial.of(file, TimeSpan.ofSeconds(1, 3));
            for (int i = 0; i < count; i++) {
                Files.write(mutant, Mutation.of(whole, firstSeed + i));
                one(trial, mutant, firstSeed + i);
            }
        }
        Files.deleteIfExists(mutant);
        Files.delete(mutant.getParent());
        print(file, count);
    }

    private void one(Trial trial, Path mutant, int seed) {
        int before = trial.started();
        long start = System.nanoTime();
        var outcome = trial.of(mutant, TimeSpan.ofSeconds(1, 3));
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        longest = Math.max(longest, millis);
        outcomes.merge(outcome, 1, Integer::sum);
        if (!trial.sentence().isEmpty())
            sentences.merge(trial.sentence().replace(mutant + ": ", ""), 1, Integer::sum);
        int lost = trial.started() - before;
        deaths += lost;
        if (lost > 0 || millis > 3_000)
            remarkable.add("seed %d (%s): %s, %d lost, %d ms".formatted(seed, Mutation.values()[seed % Mutation.values().length], outcome,
                    lost, millis));
    }

    private void print(Path file, int count) {
        System.out.printf("%s: %d mutants: %s, decoders lost %d, longest %d ms%n", file.getFileName(), count, outcomes, deaths, longest);
        sentences.forEach((sentence, times) -> System.out.printf("    %5d × %s%n", times, sentence));
        remarkable.forEach(line -> System.out.println("    " + line));
    }
}
