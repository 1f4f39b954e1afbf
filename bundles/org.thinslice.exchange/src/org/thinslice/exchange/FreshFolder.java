// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.thinslice.base.Problem;

/**
 * Files that belong together and are put into a folder together: they are written aside, inside the folder, and moved when all of
 * them are complete. The file that describes the others leaves first and comes last, so that it never describes a mixture.
 */
final class FreshFolder implements AutoCloseable {

    private final Path folder;
    private final Path aside;
    private final boolean made;

    private FreshFolder(Path folder, Path aside, boolean made) {
        this.folder = folder;
        this.aside = aside;
        this.made = made;
    }

    /** Begins; a folder that is not there is made. */
    static FreshFolder in(Path folder) throws Problem {
        boolean made = !Files.exists(folder);
        var aside = folder.resolve("." + UUID.randomUUID() + ".new");
        try {
            Files.createDirectories(aside);
        } catch (IOException failure) {
            throw Failures.at(folder, "folder.failed", failure);
        }
        return new FreshFolder(folder, aside, made);
    }

    /** Where to write. */
    Path aside() {
        return aside;
    }

    /**
     * Puts everything into the folder, over files of the same names; other files stay.
     *
     * @param descriptor name of the file that describes the others
     */
    void moveIn(String descriptor) throws Problem {
        var last = folder.resolve(descriptor);
        try {
            Files.deleteIfExists(last);
        } catch (IOException failure) {
            throw Failures.at(last, "folder.busy", failure);
        }
        for (var file : files())
            if (!file.equals(aside.resolve(descriptor)))
                move(file);
        move(aside.resolve(descriptor));
    }

    private List<Path> files() throws Problem {
        try (var all = Files.walk(aside)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failure) {
            throw Failures.at(aside, "file.unreadable", failure);
        }
    }

    private void move(Path file) throws Problem {
        var target = folder.resolve(aside.relativize(file).toString());
        try {
            Files.createDirectories(target.getParent());
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw Failures.at(target, "folder.busy", failure);
        }
    }

    /** Removes what was not moved, and the folder if it was made for nothing. */
    @Override
    public void close() throws Problem {
        try (var all = Files.walk(aside)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList())
                Files.delete(file);
            if (made && empty())
                Files.delete(folder);
        } catch (IOException failure) {
            throw Failures.at(aside, "folder.leftover", failure);
        }
    }

    private boolean empty() throws IOException {
        try (var rest = Files.list(folder)) {
            return rest.findAny().isEmpty();
        }
    }
}
