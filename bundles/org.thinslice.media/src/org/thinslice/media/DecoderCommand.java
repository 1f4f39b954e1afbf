// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.Loader;

import org.thinslice.base.Problem;

import org.thinslice.media.av.Natives;

/** How a decoder process is started: the same Java, the same classes, the FFmpeg libraries where they are unpacked. */
final class DecoderCommand implements DecoderPool.Command {

    private List<String> line;

    /** The command and its arguments. Unpacks the libraries the first time, where they are not unpacked yet. */
    @Override
    public synchronized List<String> line() throws IOException {
        if (line == null)
            line = List.of(java(), "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:+DisplayVMOutputToStderr",
                    "-Djava.awt.headless=true", language(), "-Dorg.bytedeco.javacpp.maxBytes=0", "-Dorg.bytedeco.javacpp.maxPhysicalBytes=0",
                    "-Djava.library.path=" + libraries(), "-cp", classes(), DecoderMain.class.getName());
        return line;
    }

    /** Its sentences are shown to whom the program talks to, and the program may have been told another language than the computer's. */
    private static String language() {
        return "-Duser.language=" + Locale.getDefault().getLanguage();
    }

    private static String java() {
        var bin = Path.of(System.getProperty("java.home"), "bin");
        return Stream.of("javaw.exe", "java.exe", "java").map(bin::resolve).filter(Files::exists).findFirst().orElse(bin.resolve("java"))
                .toString();
    }

    private static String classes() throws IOException {
        var places = new LinkedHashSet<String>();
        for (var type : List.of(DecoderMain.class, Problem.class, Loader.class, avutil.class))
            places.add(place(type));
        return String.join(File.pathSeparator, places);
    }

    private static String place(Class<?> type) throws IOException {
        var source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null)
            throw new IOException("no place of " + type);
        try {
            return Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException | IllegalArgumentException strange) {
            return new File(source.getLocation().getPath()).getPath();
        }
    }

    /** Where the libraries were loaded from here; a library found on the path given to this process has no folder of its own. */
    private static String libraries() {
        Natives.load();
        var unpacked = Natives.libraries().map(Loader::load).filter(Objects::nonNull).map(library -> Path.of(library).getParent()).filter(Objects::nonNull)
                .map(Path::toString);
        var given = Stream.of(System.getProperty("java.library.path", ""));
        return Stream.concat(unpacked, given).distinct().collect(Collectors.joining(File.pathSeparator));
    }
}
