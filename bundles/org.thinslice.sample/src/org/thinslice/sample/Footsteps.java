// SPDX-License-Identifier: EPL-2.0
package org.thinslice.sample;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;

/** The sound of one session: both figures' footsteps, each on its side, at the moments their heels meet the ground. */
final class Footsteps {

    /** Samples per second and channel. */
    static final int RATE = 48_000;

    private static final double LOUD = .42;

    private final float[] mix;

    private Footsteps(int samples) {
        mix = new float[2 * samples];
    }

    /** The steps of a pair as interleaved stereo, 48,000 samples a second and channel. */
    static short[] of(Pair pair, double seconds, long seed) {
        var steps = new Footsteps((int) Math.round(seconds * RATE));
        var random = new SplittableRandom(seed);
        steps.walk(pair::first, seconds, new Voice(82, 1900, .88), random.split());
        steps.walk(pair::second, seconds, new Voice(96, 2700, .12), random.split());
        return steps.samples();
    }

    /**
     * @param thump frequency of the thump, Hz
     * @param scuff brightness of the scuff, Hz
     * @param left  share of the sound on the left, 0 to 1
     */
    private record Voice(double thump, double scuff, double left) {
    }

    private void walk(DoubleUnaryOperator strides, double seconds, Voice voice, SplittableRandom random) {
        double tick = .001;
        double before = strides.applyAsDouble(0);
        for (double t = tick; t < seconds; t += tick) {
            double now = strides.applyAsDouble(t);
            if (Math.floor(2 * now) > Math.floor(2 * before)) {
                double over = (2 * now - Math.floor(2 * now)) / (2 * (now - before));
                step(t - over * tick, voice, random);
            }
            before = now;
        }
    }

    /** One step: a low thump and a short scuff, then, more softly, the ball of the foot. */
    private void step(double at, Voice voice, SplittableRandom random) {
        double loud = LOUD * (.9 + .2 * random.nextDouble());
        hit(at, voice, loud, random);
        hit(at + .085, voice, loud * .28, random);
    }

    private void hit(double at, Voice voice, double loud, SplittableRandom random) {
        int from = (int) Math.round(at * RATE);
        double smooth = 1 - Math.exp(-2 * Math.PI * voice.scuff / RATE);
        double noise = 0;
        for (int i = 0; i < RATE / 8 && from + i < mix.length / 2; i++) {
            double t = i / (double) RATE;
            noise += smooth * (2 * random.nextDouble() - 1 - noise);
            double rise = Math.min(1, t / .0015);
            double thump = Math.sin(2 * Math.PI * voice.thump * t * (1 - 1.2 * t)) * Math.exp(-t / .028);
            double value = loud * rise * (.8 * thump + .9 * noise * Math.exp(-t / .011));
            add(from + i, value, voice.left);
        }
    }

    private void add(int sample, double value, double left) {
        if (sample < 0)
            return;
        mix[2 * sample] += (float) (value * Math.sqrt(left));
        mix[2 * sample + 1] += (float) (value * Math.sqrt(1 - left));
    }

    private short[] samples() {
        var out = new short[mix.length];
        for (int i = 0; i < out.length; i++)
            out[i] = (short) Math.round(32_000 * Math.tanh(mix[i]));
        return out;
    }
}
