// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ways in which a file is damaged, by accident or on purpose. The same random numbers make the same damage. */
enum Mutation {

    /** Some bits anywhere. */
    BITS {
        @Override
        byte[] of(byte[] file, Random random) {
            for (int i = random.nextInt(1, 60); i > 0; i--)
                file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
            return file;
        }
    },

    /** Some bits in the first kilobytes, where headers are. */
    HEAD {
        @Override
        byte[] of(byte[] file, Random random) {
            for (int i = random.nextInt(1, 20); i > 0; i--)
                file[random.nextInt(Math.min(file.length, 4096))] = (byte) random.nextInt();
            return file;
        }
    },

    /** Cut off. */
    CUT {
        @Override
        byte[] of(byte[] file, Random random) {
            return Arrays.copyOf(file, random.nextInt(1, file.length));
        }
    },

    /** A stretch of noise, or of zeros, as a bad memory card leaves them. */
    NOISE {
        @Override
        byte[] of(byte[] file, Random random) {
            var stretch = new byte[random.nextInt(1, Math.max(2, file.length / 8))];
            if (random.nextBoolean())
                random.nextBytes(stretch);
            int at = random.nextInt(file.length);
            System.arraycopy(stretch, 0, file, at, Math.min(stretch.length, file.length - at));
            return file;
        }
    },

    /** Lengths and counts that are not true: words of four bytes before or after a name of four letters. */
    LENGTHS {
        @Override
        byte[] of(byte[] file, Random random) {
            var names = names(file);
            for (int i = random.nextInt(1, 4); i > 0 && !names.isEmpty(); i--) {
                int at = names.get(random.nextInt(names.size())) + new int[] {-4, 8, 12, 16, 20, 24, 28}[random.nextInt(7)];
                if (at >= 0 && at + 4 <= file.length)
                    word(file, at, WORDS[random.nextInt(WORDS.length)]);
            }
            return file;
        }
    },

    /** Two stretches that begin with a name, in each other's place. */
    SWAP {
        @Override
        byte[] of(byte[] file, Random random) {
            var names = names(file);
            if (names.size() < 2)
                return BITS.of(file, random);
            int one = names.get(random.nextInt(names.size()));
            int other = names.get(random.nextInt(names.size()));
            int length = Math.min(random.nextInt(4, 200), file.length - Math.max(one, other));
            var kept = Arrays.copyOfRange(file, one, one + length);
            System.arraycopy(file, other, file, one, length);
            System.arraycopy(kept, 0, file, other, length);
            return file;
        }
    },

    /** A stretch that is there twice, or not at all. */
    SHIFT {
        @Override
        byte[] of(byte[] file, Random random) {
            int from = random.nextInt(file.length);
            int to = random.nextInt(file.length);
            var damaged = new byte[Math.max(1, file.length - to + from)];
            System.arraycopy(file, 0, damaged, 0, Math.min(from, damaged.length));
            System.arraycopy(file, to, damaged, from, Math.max(0, Math.min(file.length - to, damaged.length - from)));
            return damaged;
        }
    };

    private static final int[] WORDS = {0, 1, 7, 8, 15, 255, 65_535, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0xFFFFFF00, 0x00FFFFFF};

    /** Damages a copy of a file. */
    abstract byte[] of(byte[] file, Random random);

    /** Damages a file in the way that is the turn of {@code seed}. */
    static byte[] of(byte[] file, long seed) {
        var ways = values();
        return ways[(int) (seed % ways.length)].of(file.clone(), new Random(seed));
    }

    private static List<Integer> names(byte[] file) {
        var places = new ArrayList<Integer>();
        for (int at = 4; at + 4 <= file.length && places.size() < 4_000; at++)
            if (letter(file[at]) && letter(file[at + 1]) && letter(file[at + 2]) && letter(file[at + 3]))
                places.add(at);
        return places;
    }

    private static boolean letter(byte value) {
        return value >= 'a' && value <= 'z' || value >= 'A' && value <= 'Z';
    }

    private static void word(byte[] file, int at, int value) {
        for (int i = 0; i < 4; i++)
            file[at + i] = (byte) (value >>> 24 - 8 * i);
    }
}
