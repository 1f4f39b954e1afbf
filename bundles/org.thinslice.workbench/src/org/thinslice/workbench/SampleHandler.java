// SPDX-License-Identifier: EPL-2.0
package org.thinslice.workbench;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.thinslice.base.Texts;
import org.thinslice.sample.SampleStudy;
import org.thinslice.store.StudyFile;
import org.thinslice.ui.kit.OpenStudy;
import org.thinslice.ui.kit.Work;
import org.thinslice.ui.kit.shell.Product;

/** Opens the sample study in the user's home; makes it first if it is not there. */
public final class SampleHandler extends AbstractHandler {

    private static final Texts TEXTS = Texts.of(SampleHandler.class);
    private static final long SEED = 1;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var open = OpenStudy.in(window);
        var folder = Path.of(System.getProperty("user.home"), TEXTS.say("sample.folder"));
        Work.of(SampleHandler.class, window.getShell()).start(TEXTS.say("sample.making"), progress -> {
            var study = folder.resolve(SampleStudy.FILE);
            return Files.exists(study) ? study : SampleStudy.make(folder, SEED, StudyFile::create, Product.version(), progress);
        }, study -> open.open(study, window.getShell()));
        return null;
    }
}
