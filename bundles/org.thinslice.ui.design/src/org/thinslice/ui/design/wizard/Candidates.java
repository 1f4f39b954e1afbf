// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.ArrayList;
import java.util.Optional;
import org.thinslice.media.Rewrite;

/** The files chosen so far, each once, in the order they were chosen. */
final class Candidates {

    private final List<Candidate> all = new ArrayList<>();
    private boolean busy;

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

    /** Puts a faster copy in the place of its original; one taken off meanwhile stays off. */
    void copied(Path original, Candidate copy) {
        all.replaceAll(c -> c.file().equals(original) ? copy.with(c.session()).withOffset(c.offset()) : c);
    }

    /** Says whether copies of some are being made. */
    void busy(boolean now) {
        busy = now;
    }

    boolean busy() {
        return busy;
    }

    /** Takes off the files that were not looked at. @return how many there were */
    int giveUp() {
        int before = all.size();
        all.removeIf(Candidate::waiting);
        return before - all.size();
    }

    /** The recordings that a faster copy would help. */
    List<Candidate> slow() {
        return all.stream().filter(c -> c.report().flatMap(Rewrite::advised).isPresent()).toList();
    }

    /** Says which session a file shows; a blank name is not taken. */
    void session(Path file, String session) {
        if (!session.isBlank())
            all.replaceAll(c -> c.file().equals(file) ? c.with(session.strip()) : c);
    }

    /** Says when a recording began on its session's clock, in seconds, as typed. */
    void offset(Path file, String typed) {
        all.replaceAll(c -> c.file().equals(file) ? c.withOffset(typed.strip()) : c);
    }

    /** Whether recordings share a session, so that it matters when each of them began. */
    boolean shared() {
        return usable().stream().map(Candidate::session).distinct().count() < usable().size();
    }

    /** The first recording whose offset matters and is no number. */
    Optional<Candidate> wrongOffset() {
        return chosen().stream().filter(c -> c.offsetMicros().isEmpty()).findFirst();
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

    /** The recordings of the study; all begin at 0 where none shares a session, whatever was typed before. */
    List<Candidate> chosen() {
        return shared() ? usable() : usable().stream().map(c -> c.withOffset("")).toList();
    }

    private Optional<Candidate> find(Path file) {
        return all.stream().filter(c -> c.file().equals(file)).findFirst();
    }
}
