// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.thinslice.base.Problem;
import org.thinslice.scheme.SchemeText;
import org.thinslice.ui.kit.Failures;

/**
 * Remembers over the end of the program which scheme was open: a file by its place, a scheme without a file by its whole
 * text, so that a new scheme is not lost with the window.
 */
final class SchemeMemory implements IPersistableElement {

    private static final String FACTORY = "org.thinslice.ui.design.schemeMemory";
    private static final String FILE = "file";

    private final SchemeInput input;

    SchemeMemory(SchemeInput input) {
        this.input = input;
    }

    @Override
    public void saveState(IMemento memento) {
        input.file().ifPresent(file -> memento.putString(FILE, file.toString()));
        input.fresh().ifPresent(scheme -> memento.putTextData(SchemeText.write(scheme)));
    }

    @Override
    public String getFactoryId() {
        return FACTORY;
    }

    /** Finds again what was remembered. */
    public static final class Factory implements IElementFactory {

        /** Null, which the platform wants for nothing, if it cannot be found again. */
        @Override
        public IAdaptable createElement(IMemento memento) {
            try {
                var file = memento.getString(FILE);
                return file != null ? SchemeInput.of(Path.of(file)) : SchemeInput.of(SchemeText.read("", memento.getTextData()));
            } catch (Problem | InvalidPathException lost) {
                Failures.log(lost);
                return null;
            }
        }
    }
}
