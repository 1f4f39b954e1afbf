// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import java.time.Instant;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.thinslice.exchange.ExportSettings;
import org.thinslice.ui.kit.OpenStudy;
import org.thinslice.ui.kit.shell.Product;

/** Asks where to, and writes the open study out. */
public final class ExportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var open = OpenStudy.in(window);
        open.study().ifPresent(study -> new Exporting(open, shell, Desks.scoring(window)).ask(study, ExportSettings.of(Product.version(), Instant.now())));
        return null;
    }
}
