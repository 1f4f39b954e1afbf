// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.thinslice.base.Problem;
import org.thinslice.scheme.model.Scheme;
import org.thinslice.ui.kit.Icons;

/** What a scheme editor opens: a file, or a scheme that has none yet. Two inputs of one file are equal. */
public final class SchemeInput implements IEditorInput {

    private final Path file;
    private final Scheme fresh;
    private SchemeDesk desk;

    private SchemeInput(Path file, Scheme fresh) {
        this.file = file;
        this.fresh = fresh;
    }

    /** A scheme file. */
    public static SchemeInput of(Path file) {
        return new SchemeInput(file.toAbsolutePath().normalize(), null);
    }

    /** A scheme that has no file yet, for instance one made from a template. */
    public static SchemeInput of(Scheme fresh) {
        return new SchemeInput(null, Objects.requireNonNull(fresh, "fresh"));
    }

    /** Reads the scheme now, so that a file that is not one is said before an editor opens. */
    public void load() throws Problem {
        if (desk == null)
            desk = file == null ? SchemeDesk.fresh(fresh) : SchemeDesk.open(file);
    }

    SchemeDesk desk() throws Problem {
        load();
        return desk;
    }

    /** The scheme that has no file yet, as it stands; empty for a file. */
    Optional<Scheme> fresh() {
        return Optional.ofNullable(fresh);
    }

    /** The file; empty for a scheme that has none yet. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    @Override
    public boolean exists() {
        return file != null && Files.exists(file);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor(SchemeIcon.SCHEME);
    }

    @Override
    public String getName() {
        return file == null ? fresh.getName() : file.getFileName().toString();
    }

    @Override
    public IPersistableElement getPersistable() {
        return new SchemeMemory(this);
    }

    @Override
    public String getToolTipText() {
        return file == null ? fresh.getName() : file.toString();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof SchemeInput input && file != null && file.equals(input.file);
    }

    @Override
    public int hashCode() {
        return file == null ? System.identityHashCode(fresh) : file.hashCode();
    }
}
