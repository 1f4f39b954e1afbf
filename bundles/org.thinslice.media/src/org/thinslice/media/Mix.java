// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.util.Optional;

/** The sound of two recordings as one. */
final class Mix {

    private Mix() {
    }

    /**
     * Both at half their level, so that nothing is clipped; one that is alone stays as it is.
     *
     * @param frames how many samples of each side there will be; what is missing is silence
     */
    static Pcm of(Optional<Pcm> one, Optional<Pcm> other, int frames) {
        var mixed = new short[2 * frames];
        int parts = (one.isPresent() ? 1 : 0) + (other.isPresent() ? 1 : 0);
        for (int i = 0; i < mixed.length; i++)
            mixed[i] = (short) Math.floorDiv(sample(one, i) + sample(other, i), Math.max(1, parts));
        return new Pcm(mixed);
    }

    private static int sample(Optional<Pcm> pcm, int index) {
        return pcm.isPresent() && index < pcm.get().samples().length ? pcm.get().samples()[index] : 0;
    }
}
