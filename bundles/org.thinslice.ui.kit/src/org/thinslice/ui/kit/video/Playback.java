// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.video;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.media.PlayerSettings;

/** How slices are played at this workplace: kept from one start of the program to the next. */
public final class Playback {

    /** Furthest the sound can be shifted either way, ms. */
    public static final int MOST_MILLIS = 500;

    private static final Texts TEXTS = Texts.of(Playback.class);
    private static final String NODE = "org.thinslice.ui.kit";
    private static final String OFFSET = "sound.later.millis";

    private Playback() {
    }

    /** What is set here; players made from now on follow it. */
    public static PlayerSettings settings() {
        var standard = PlayerSettings.DEFAULT;
        return new PlayerSettings(standard.volume(), soundLaterMillis() * 1_000L, standard.holdLastFrame());
    }

    /** How much later than the sound device says the sound is heard, ms. */
    public static int soundLaterMillis() {
        int kept = node().getInt(OFFSET, 0);
        return Math.max(-MOST_MILLIS, Math.min(MOST_MILLIS, kept));
    }

    /** Keeps how much later the sound is heard, ms, −500 to 500. */
    public static void soundLaterMillis(int millis) throws Problem {
        if (Math.abs(millis) > MOST_MILLIS)
            throw new IllegalArgumentException(millis + " ms");
        try {
            node().putInt(OFFSET, millis);
            node().flush();
        } catch (BackingStoreException unwritable) {
            throw new Problem(null, null, TEXTS.say("playback.kept.not"), TEXTS.say("playback.kept.not.next"), unwritable);
        }
    }

    private static Preferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
