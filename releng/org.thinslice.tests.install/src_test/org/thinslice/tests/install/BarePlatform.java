// SPDX-License-Identifier: EPL-2.0
package org.thinslice.tests.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A copy of the bare platform in a folder of its own. */
final class BarePlatform {

    private static final Path RELENG = Path.of(System.getProperty("thinslice.releng"));
    private static final int PATIENCE_SECONDS = 300;

    private final Path home;

    /** How a program ended. */
    record Run(int exit, String output) {
    }

    private BarePlatform(Path home) {
        this.home = home;
    }

    static BarePlatform in(Path folder) throws IOException {
        var products = RELENG.resolve("org.thinslice.bare/target/products/bare");
        try (var files = Files.walk(products)) {
            var original = files.filter(file -> file.endsWith("bare/plugins")).findFirst().orElseThrow().getParent();
            copy(original, folder.resolve("bare"));
        }
        return new BarePlatform(folder.resolve("bare"));
    }

    /** Installs a feature from the update site, as a user's Eclipse would. */
    Run install(String feature) throws IOException, InterruptedException {
        return start(List.of(), "-application", "org.eclipse.equinox.p2.director", "-repository",
                RELENG.resolve("org.thinslice.site/target/repository").toUri().toString(), "-installIU", feature + ".feature.group",
                "-profileProperties", "org.eclipse.update.install.features=true");
    }

    /** Runs an application of what is installed. */
    Run application(String id, String... arguments) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("-data", "@none", "-application", id));
        words.addAll(List.of(arguments));
        return start(List.of("-Djava.awt.headless=true"), words.toArray(String[]::new));
    }

    /** The names of the installed bundles. */
    List<String> bundles() throws IOException {
        var info = home.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        try (var lines = Files.lines(info)) {
            return lines.filter(line -> !line.startsWith("#")).map(line -> line.substring(0, line.indexOf(','))).collect(Collectors.toList());
        }
    }

    private Run start(List<String> options, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-jar", launcher().toString(), "-nosplash", "-consoleLog"));
        command.addAll(List.of(arguments));
        var output = home.resolveSibling("output.txt");
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        Map<String, String> environment = process.environment();
        environment.put("HOME", home.getParent().toString());
        var running = process.start();
        if (!running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            running.destroyForcibly();
            throw new IOException("not ready after " + PATIENCE_SECONDS + " s: " + Files.readString(output));
        }
        return new Run(running.exitValue(), Files.readString(output));
    }

    private Path launcher() throws IOException {
        try (var jars = Files.newDirectoryStream(home.resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
            return jars.iterator().next();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file))
                    Files.createDirectories(target);
                else
                    Files.copy(file, target);
            }
        }
    }
}
