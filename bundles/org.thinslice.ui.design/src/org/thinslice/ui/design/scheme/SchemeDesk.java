// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import java.nio.file.Path;
import java.util.EventObject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.thinslice.base.Problem;
import org.thinslice.scheme.Finding;
import org.thinslice.scheme.SchemeCheck;
import org.thinslice.scheme.SchemeFile;
import org.thinslice.scheme.model.Composite;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.Scheme;

/**
 * A scheme being edited: what is selected, in which language its words are shown, what is wrong with it, what can be
 * taken back, and where it is kept. Listeners hear of every change of any of these.
 */
final class SchemeDesk {

    private final Scheme scheme;
    private final Bursts stack = new Bursts(System::nanoTime);
    private final SchemeEdits edits;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Path file;
    private boolean unsaved;
    private String language;
    private EObject selected;
    private List<Finding> findings;

    private SchemeDesk(Scheme scheme, Path file) {
        this.scheme = scheme;
        this.file = file;
        unsaved = file == null;
        selected = scheme;
        findings = SchemeCheck.of(scheme);
        edits = new SchemeEdits(this, stack);
        stack.addCommandStackListener(this::stepped);
    }

    /** A scheme from a file. */
    static SchemeDesk open(Path file) throws Problem {
        return new SchemeDesk(SchemeFile.load(file), file);
    }

    /** A scheme that has no file yet. */
    static SchemeDesk fresh(Scheme scheme) {
        return new SchemeDesk(scheme, null);
    }

    /** The scheme as it stands; changed through {@link #edits()} only. */
    Scheme scheme() {
        return scheme;
    }

    /** Everything a person can do to the scheme. */
    SchemeEdits edits() {
        return edits;
    }

    /** Where it is kept; empty before the first save. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** What the editor's tab says. */
    String title() {
        return scheme.getName() == null || scheme.getName().isBlank() ? file().map(f -> f.getFileName().toString()).orElse("…") : scheme.getName();
    }

    /** Whether there is something to save. */
    boolean dirty() {
        return unsaved || stack.isSaveNeeded();
    }

    /** Keeps the scheme in a file, from now on its own. After a {@link Problem} everything is as before. */
    void save(Path target) throws Problem {
        SchemeFile.save(scheme, target);
        file = target;
        unsaved = false;
        stack.saveIsDone();
    }

    /** The language whose words are shown: the one chosen, or the scheme's first. */
    String language() {
        var languages = scheme.getLanguages();
        if (language != null && languages.contains(language))
            return language;
        return languages.isEmpty() ? "en" : languages.get(0);
    }

    /** Chooses the language whose words are shown. */
    void language(String tag) {
        language = tag;
        tell();
    }

    /** The scheme, or the item or composite in the form. */
    EObject selected() {
        return selected;
    }

    /** Puts an element into the form. */
    void select(EObject element) {
        if (element == selected)
            return;
        selected = element;
        stack.seal();
        tell();
    }

    /** Everything to put right. */
    List<Finding> findings() {
        return findings;
    }

    /** What to put right in one field of an element. */
    List<Finding> findings(EObject element, String feature) {
        return findings.stream().filter(f -> f.at() == element && f.feature().equals(feature)).toList();
    }

    /** What to put right in an element or its parts. */
    List<Finding> findingsWithin(EObject element) {
        return findings.stream().filter(f -> page(f.at()) == element).toList();
    }

    Optional<String> undoLabel() {
        return Optional.ofNullable(stack.getUndoCommand()).map(Command::getLabel);
    }

    Optional<String> redoLabel() {
        return Optional.ofNullable(stack.getRedoCommand()).map(Command::getLabel);
    }

    /** Takes the last step back and shows where it was. */
    void undo() {
        if (stack.canUndo()) {
            stack.undo();
            show(stack.getRedoCommand());
        }
    }

    /** Does the step again that was taken back last, and shows where it is. */
    void redo() {
        if (stack.canRedo()) {
            stack.redo();
            show(stack.getUndoCommand());
        }
    }

    /** Calls the listener after every change. */
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    /** The element whose form shows an object: itself, or the item or composite it is a part of. */
    static EObject page(EObject object) {
        for (var at = object; at != null; at = at.eContainer())
            if (at instanceof Item || at instanceof Composite || at instanceof Scheme)
                return at;
        return null;
    }

    private void show(Command step) {
        step.getAffectedObjects().stream().filter(EObject.class::isInstance).map(o -> page((EObject) o))
                .filter(this::present).findFirst().ifPresent(this::select);
    }

    private boolean present(EObject element) {
        return element == scheme || element != null && element.eContainer() == scheme;
    }

    private void stepped(EventObject event) {
        findings = SchemeCheck.of(scheme);
        if (!present(selected))
            selected = scheme;
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
