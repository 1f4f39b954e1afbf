// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Memory that two processes share: room for two pictures, one being read while the next is decoded.
 *
 * @param path      the file both have mapped; it is removed as soon as the system allows
 * @param slotBytes room of one picture
 * @param memory    both rooms
 */
record SharedPictures(Path path, int slotBytes, ByteBuffer memory) {

    static final SharedPictures NONE = new SharedPictures(Path.of(""), 0, ByteBuffer.allocate(0));

    private static final Path IN_MEMORY = Path.of("/dev/shm");

    static SharedPictures of(int slotBytes) throws IOException {
        boolean inMemory = Files.isDirectory(IN_MEMORY) && Files.isWritable(IN_MEMORY);
        var path = inMemory ? Files.createTempFile(IN_MEMORY, "thinslice", ".pictures") : Files.createTempFile("thinslice", ".pictures");
        try (var channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return new SharedPictures(path, slotBytes, channel.map(FileChannel.MapMode.READ_WRITE, 0, 2L * slotBytes));
        }
    }

    /** Both processes have it: the name is not needed any more. Windows keeps it until both have ended. */
    void unlink() {
        if (!path.toFile().delete())
            path.toFile().deleteOnExit();
    }
}
