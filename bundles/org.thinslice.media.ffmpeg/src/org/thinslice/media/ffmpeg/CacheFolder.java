// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Gives each version of FFmpeg a folder of its own for its unpacked libraries. Without it two versions of the product
 * would share files below {@code ~/.javacpp}. The bundle is activated lazily, so this runs before its first class is used.
 */
public final class CacheFolder implements BundleActivator {

    private static final String JAVACPP_PROPERTY = "org.bytedeco.javacpp.cachedir";
    private static final String VERSION_SOURCE = "/META-INF/maven/org.bytedeco/ffmpeg/pom.properties";

    @Override
    public void start(BundleContext context) throws IOException {
        if (System.getProperty(JAVACPP_PROPERTY) == null)
            System.setProperty(JAVACPP_PROPERTY, folder().toString());
    }

    @Override
    public void stop(BundleContext context) {
        // loaded libraries stay until the process ends
    }

    private static Path folder() throws IOException {
        var version = new Properties();
        try (var in = CacheFolder.class.getResourceAsStream(VERSION_SOURCE)) {
            version.load(in);
        }
        var home = Path.of(System.getProperty("user.home"), ".cache", "thinslice").toString();
        return Path.of(System.getProperty("org.thinslice.cache", home), "ffmpeg-" + version.getProperty("version"));
    }
}
