// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Memory that two processes share: room for two pictures, one being read while the next is decoded.
 *
 * @param path      the file both have mapped; it is removed as soon as the system allows
 * @param slotBytes room of one picture
 * @param memory    both rooms
 */
record SharedPictures(Path path, int slotBytes, ByteBuffer memory) {

    static final SharedPictures NONE = new SharedPictures(Path.of(""), 0, ByteBuffer.allocate(0));

    private static final int CHUNK = 1 << 20;

    /** In memory where the system has a place for that, otherwise among temporary files, which are cached in memory, too. */
    static SharedPictures of(int slotBytes) throws IOException {
        return of(slotBytes, List.of(Path.of("/dev/shm"), Path.of(System.getProperty("java.io.tmpdir"))));
    }

    /** In the first of these folders that can be written to and has room. */
    static SharedPictures of(int slotBytes, List<Path> folders) throws IOException {
        var none = new IOException("no folder for pictures of %d bytes".formatted(slotBytes));
        for (var folder : folders)
            if (Files.isDirectory(folder))
                try {
                    return in(folder, slotBytes);
                } catch (IOException full) {
                    none.addSuppressed(full);
                }
        throw none;
    }

    private static SharedPictures in(Path folder, int slotBytes) throws IOException {
        var path = Files.createTempFile(folder, "thinslice", ".pictures");
        try (var channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            fill(channel, 2L * slotBytes);
            return new SharedPictures(path, slotBytes, channel.map(FileChannel.MapMode.READ_WRITE, 0, 2L * slotBytes));
        } catch (IOException full) {
            Files.deleteIfExists(path);
            throw full;
        }
    }

    /** Claims the room now: on a full disk this fails in a way that can be told, touching mapped memory later does not. */
    private static void fill(FileChannel channel, long bytes) throws IOException {
        var zeros = ByteBuffer.allocateDirect(CHUNK);
        for (long at = 0; at < bytes;)
            at += channel.write(zeros.clear().limit((int) Math.min(CHUNK, bytes - at)), at);
    }

    /** Both processes have it: the name is not needed any more. Windows keeps it until both have ended. */
    void unlink() {
        if (!path.toFile().delete())
            path.toFile().deleteOnExit();
    }
}
