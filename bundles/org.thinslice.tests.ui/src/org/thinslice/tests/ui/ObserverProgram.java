// SPDX-License-Identifier: EPL-2.0
package org.thinslice.tests.ui;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;

/** The observer's program in a process of its own, driven through {@link ObserverDriver}. */
final class ObserverProgram implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 90;

    private final Process process;
    private final Path errors;
    private final BufferedReader said;
    private final BufferedWriter orders;
    private final List<String> screens = new ArrayList<>();
    private String screen = "";

    private ObserverProgram(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        said = process.inputReader(StandardCharsets.UTF_8);
        orders = process.outputWriter(StandardCharsets.UTF_8);
    }

    /**
     * Starts it with the bundles of the running tests.
     *
     * @param home      where it keeps its settings; two programs at the same time need two
     * @param arguments the study file and whatever else the program takes
     */
    static ObserverProgram start(Path home, Map<String, String> environment, List<String> arguments) throws IOException {
        var configuration = Files.createDirectories(home.resolve("configuration"));
        if (Files.notExists(configuration.resolve("config.ini")))
            Files.copy(Path.of(Platform.getConfigurationLocation().getURL().getPath(), "config.ini"), configuration.resolve("config.ini"));
        var launcher = FileLocator.getBundleFileLocation(Platform.getBundle("org.eclipse.equinox.launcher")).orElseThrow();
        var line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC", "-Duser.language=en", "-Dthinslice.home=" + home,
                "-D" + ObserverDriver.DRIVEN + "=true", "-cp", launcher.getPath(), "org.eclipse.equinox.launcher.Main",
                "-install", Platform.getInstallLocation().getURL().getPath(), "-configuration", configuration.toString(),
                "-product", "org.thinslice.observer.product", "-nl", "en_GB"));
        line.addAll(arguments);
        var errors = home.resolve("errors.txt");
        var builder = new ProcessBuilder(line).redirectError(errors.toFile());
        builder.environment().putAll(environment);
        return new ObserverProgram(builder.start(), errors);
    }

    /** Waits until the screen reads as wanted; answers what it reads. */
    String await(Predicate<String> wanted) throws IOException {
        while (!wanted.test(screen))
            screen = readScreen();
        return screen;
    }

    /** Waits until all these words are on the screen. */
    String await(String... words) throws IOException {
        return await(read -> List.of(words).stream().allMatch(read::contains));
    }

    /** Presses keys, one after the other. */
    void keys(String... names) throws IOException {
        for (var name : names)
            order("key " + name);
    }

    /** Orders something; answers what the screen reads after it. */
    String order(String order) throws IOException {
        orders.write(order + "\n");
        orders.flush();
        return screen = readScreen();
    }

    /** Every word in the program's windows, hidden ones too. */
    String everything() throws IOException {
        orders.write("all\n");
        orders.flush();
        return read("all\t");
    }

    /** Everything that was on the screen so far, in order. */
    List<String> screens() {
        return List.copyOf(screens);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Leaves it as a person does, by closing the window, and waits until it is gone. */
    @Override
    public void close() throws IOException {
        if (!process.isAlive())
            return;
        try {
            orders.write("close\n");
            orders.close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                throw new AssertionError("the program does not end");
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }

    private String readScreen() throws IOException {
        var next = read("screen\t");
        screens.add(next);
        return next;
    }

    private String read(String kind) throws IOException {
        var line = CompletableFuture.supplyAsync(() -> {
            try {
                var next = said.readLine();
                while (next != null && !next.startsWith(kind))
                    next = said.readLine();
                return next;
            } catch (IOException gone) {
                return null;
            }
        });
        try {
            var next = line.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null)
                throw new IOException("the program ended; the screen read: " + screen + "\n" + Files.readString(errors));
            return next.substring(kind.length());
        } catch (TimeoutException never) {
            process.destroyForcibly();
            throw new AssertionError("nothing happens any more; the screen reads: " + screen + "\n" + Files.readString(errors), never);
        } catch (InterruptedException | ExecutionException failure) {
            throw new IOException(failure);
        }
    }
}
