// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.atomic.AtomicInteger;

/** Notices whether somebody connects to this machine, or reads a file. */
final class Trap implements AutoCloseable {

    private static final FileTime LONG_AGO = FileTime.fromMillis(86_400_000);

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger connections = new AtomicInteger();
    private final Thread listener = new Thread(this::listen, "trap");

    Trap() throws IOException {
        listener.setDaemon(true);
        listener.start();
    }

    private void listen() {
        while (!server.isClosed())
            try (var ignored = server.accept()) {
                connections.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
    }

    int port() {
        return server.getLocalPort();
    }

    /** Connections made so far. */
    int connections() {
        return connections.get();
    }

    /** From now on it can be told whether the file has been read. */
    static void watch(Path file) throws IOException {
        Files.setAttribute(file, "lastAccessTime", LONG_AGO);
    }

    /** Whether a file has been read since it is watched. */
    static boolean read(Path file) throws IOException {
        return !Files.readAttributes(file, BasicFileAttributes.class).lastAccessTime().equals(LONG_AGO);
    }

    /** Whether the file system of a folder keeps the times at which files are read; some are told not to. */
    static boolean canTell(Path folder) throws IOException {
        var probe = Files.write(folder.resolve("access.probe"), new byte[10]);
        watch(probe);
        return Files.readAllBytes(probe).length == 10 && read(probe);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
