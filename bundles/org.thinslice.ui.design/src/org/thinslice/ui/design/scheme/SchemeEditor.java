// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import java.nio.file.Path;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.thinslice.base.Problem;
import org.thinslice.scheme.model.Scheme;
import org.thinslice.ui.kit.Failures;

/** The coding scheme editor: tree at the left, form at the right, what the observer will see below. */
public final class SchemeEditor extends EditorPart {

    /** Its id in the registry. */
    public static final String ID = "org.thinslice.ui.design.schemeEditor";

    private SchemeDesk desk;
    private SchemeTree tree;
    private StepAction undo;
    private StepAction redo;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        try {
            desk = ((SchemeInput) input).desk();
        } catch (Problem problem) {
            throw new PartInitException(problem.getMessage(), problem);
        }
        setPartName(desk.title());
    }

    @Override
    public void createPartControl(Composite parent) {
        var halves = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        tree = new SchemeTree(halves, desk);
        var right = new SashForm(halves, SWT.VERTICAL | SWT.SMOOTH);
        halves.setWeights(26, 74);
        var form = new ElementForm(right, desk);
        var preview = new PreviewPane(right, desk);
        right.setWeights(64, 36);
        actions();
        desk.listen(() -> {
            if (halves.isDisposed())
                return;
            tree.refresh();
            form.refresh();
            preview.refresh();
            changed();
        });
        changed();
    }

    private void actions() {
        undo = new StepAction(desk::undo, desk::undoLabel, "step.undo");
        redo = new StepAction(desk::redo, desk::redoLabel, "step.redo");
        var handlers = getSite().getService(IHandlerService.class);
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, new ActionHandler(undo));
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, new ActionHandler(redo));
    }

    private void changed() {
        undo.refresh();
        redo.refresh();
        setPartName(desk.title());
        setTitleToolTip(desk.file().map(Path::toString).orElse(desk.title()));
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public boolean isDirty() {
        return desk.dirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!desk.file().map(this::save).orElseGet(this::saveElsewhere))
            monitor.setCanceled(true);
    }

    @Override
    public void doSaveAs() {
        saveElsewhere();
    }

    private boolean saveElsewhere() {
        var suggestion = desk.file().map(f -> f.getFileName().toString()).orElse(FileNames.of(desk.title()));
        return SchemeFiles.askWhereToSave(getSite().getShell(), suggestion).map(this::save).orElse(false);
    }

    /** The scheme as it stands; not to be changed by others. */
    public Scheme scheme() {
        return desk.scheme();
    }

    private boolean save(Path file) {
        try {
            desk.save(file);
            setInput(SchemeInput.of(file));
            return true;
        } catch (Problem problem) {
            Failures.show(getSite().getShell(), problem);
            return false;
        }
    }

    @Override
    public void setFocus() {
        tree.focus();
    }
}
