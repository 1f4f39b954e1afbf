// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.thinslice.base.Problem;
import org.thinslice.study.Study;
import org.thinslice.ui.kit.Failures;

/** Opens scheme editors, over the whole window: a scheme is written undisturbed. A double-click on the tab makes room again. */
public final class SchemeEditors {

    private SchemeEditors() {
    }

    /** Opens an editor, or says in a sentence why it cannot be opened. */
    public static void open(IWorkbenchPage page, SchemeInput input) {
        Shell shell = page.getWorkbenchWindow().getShell();
        try {
            input.load();
            page.openEditor(input, SchemeEditor.ID);
            page.setPartState(page.getReference(page.getActiveEditor()), IWorkbenchPage.STATE_MAXIMIZED);
        } catch (Problem problem) {
            Failures.show(shell, problem);
        } catch (PartInitException failure) {
            Failures.unexpected(shell, failure);
        }
    }

    /** Opens a copy of the study's newest scheme, to become the next version or another scheme. */
    public static void openCopy(IWorkbenchPartSite site, Study study) {
        try {
            open(site.getPage(), SchemeInput.of(EcoreUtil.copy(study.scheme())));
        } catch (Problem problem) {
            Failures.show(site.getShell(), problem);
        }
    }
}
