// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.ArrayList;
import java.util.Optional;

/** The files chosen so far, each once, in the order they were chosen. */
final class Candidates {

    private final List<Candidate> all = new ArrayList<>();

    /** Adds files; those that are there already stay as they are. */
    void add(Collection<Path> files) {
        for (var file : files) {
            var plain = file.toAbsolutePath().normalize();
            if (find(plain).isEmpty())
                all.add(Candidate.of(plain));
        }
    }

    /** Takes files off the list. */
    void remove(Collection<Candidate> gone) {
        all.removeIf(c -> gone.stream().anyMatch(g -> g.file().equals(c.file())));
    }

    /** Says what was found out about a file; one taken off meanwhile stays off. */
    void found(Path file, Candidate.State state) {
        all.replaceAll(c -> c.file().equals(file) ? c.with(state) : c);
    }

    /** Says which session a file shows; a blank name is not taken. */
    void session(Path file, String session) {
        if (!session.isBlank())
            all.replaceAll(c -> c.file().equals(file) ? c.with(session.strip()) : c);
    }

    /** The next file to look at. */
    Optional<Path> next() {
        return all.stream().filter(Candidate::waiting).map(Candidate::file).findFirst();
    }

    List<Candidate> all() {
        return List.copyOf(all);
    }

    /** The recordings among them. */
    List<Candidate> usable() {
        return all.stream().filter(Candidate::usable).toList();
    }

    private Optional<Candidate> find(Path file) {
        return all.stream().filter(c -> c.file().equals(file)).findFirst();
    }
}
