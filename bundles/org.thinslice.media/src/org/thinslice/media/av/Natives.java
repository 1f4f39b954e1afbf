// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.av;

import java.util.stream.Stream;

import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avfilter;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swresample;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.Pointer;

/**
 * Loads FFmpeg, once and on one thread. While a library is loaded it initializes classes, and while those classes are
 * initialized they load the library: two threads that come from the two ends wait for each other for ever. So every
 * class that touches FFmpeg loads it here before anything else.
 */
public final class Natives {

    static {
        new Pointer(); // its class is in the middle of the circle: first, and outside the loader's lock
        libraries().forEach(Loader::load);
    }

    private Natives() {
    }

    /** Loads what is not loaded yet; waits while another thread does. */
    public static void load() {
        // all is done once this class is initialized
    }

    /** What there is to load. */
    public static Stream<Class<?>> libraries() {
        return Stream.of(Loader.class, avutil.class, swresample.class, avcodec.class, avformat.class, swscale.class, avfilter.class);
    }
}
