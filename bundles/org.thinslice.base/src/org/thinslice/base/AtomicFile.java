// SPDX-License-Identifier: EPL-2.0
package org.thinslice.base;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file so that, whatever happens, its name holds either the old content or the whole new one. */
public final class AtomicFile {

    private static final Texts TEXTS = Texts.of(AtomicFile.class);

    /** Writes the new content to the stream; the stream is closed by the caller. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException, Problem;
    }

    private AtomicFile() {
    }

    /** Replaces {@code target} by what {@code content} writes. A failure leaves the old file and no leftovers. */
    public static void write(Path target, Content content) throws Problem {
        var folder = target.toAbsolutePath().getParent();
        try {
            // not createTempFile: that one is readable by its owner alone, and labs share folders
            var fresh = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".new");
            // a program that is ended from outside, with Ctrl+C for instance, leaves no half-written copy of the data either
            fresh.toFile().deleteOnExit();
            try {
                fill(fresh, content);
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException failure) {
            throw new Problem(target.toString(), null, TEXTS.say("atomic.failed"), TEXTS.say("atomic.failed.next"), failure);
        }
    }

    private static void fill(Path fresh, Content content) throws IOException, Problem {
        try (var channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var out = Channels.newOutputStream(channel)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }
}
