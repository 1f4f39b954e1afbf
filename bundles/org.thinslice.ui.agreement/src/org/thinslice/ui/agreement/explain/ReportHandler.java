// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import java.time.Instant;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.thinslice.exchange.ExportSettings;
import org.thinslice.ui.agreement.Desks;
import org.thinslice.ui.kit.OpenStudy;
import org.thinslice.ui.kit.shell.Product;

/** Asks where to, and writes the report of the open study. */
public final class ReportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var open = OpenStudy.in(window);
        var settings = ExportSettings.of(Product.version(), Instant.now()).withScoring(Desks.scoring(window).now());
        open.study().ifPresent(study -> new Reporting(open, shell).ask(study, settings));
        return null;
    }
}
