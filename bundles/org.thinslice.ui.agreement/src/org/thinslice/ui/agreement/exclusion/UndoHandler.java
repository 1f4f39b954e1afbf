// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.exclusion;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.thinslice.ui.agreement.Desks;
import org.thinslice.ui.kit.OpenStudy;

/** Undoes the last exclusion, or does it again, while a view of the study is active. */
public final class UndoHandler extends AbstractHandler implements IExecutableExtension {

    private boolean redo;

    /** Which of the two stands behind a colon after the class in plugin.xml. */
    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        redo = "redo".equals(data);
    }

    @Override
    public void setEnabled(Object context) {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        setBaseEnabled(window != null && Desks.of(window).decisions().filter(all -> redo ? all.canRedo() : all.canUndo()).isPresent());
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        new Excluding(OpenStudy.in(window), window.getShell(), Desks.of(window)).step(redo);
        return null;
    }
}
