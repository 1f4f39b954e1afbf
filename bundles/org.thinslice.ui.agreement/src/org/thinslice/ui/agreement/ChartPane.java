// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import org.eclipse.swt.widgets.Composite;
import org.thinslice.ui.agreement.model.AgreementDesk;
import org.thinslice.ui.agreement.model.Shown;
import org.thinslice.ui.agreement.model.Sight;
import org.thinslice.ui.kit.Registration;
import org.thinslice.ui.kit.chart.ChartCanvas;

/** A canvas that always shows what a sight of the desk makes of its state, and tells the desk what is picked. */
final class ChartPane {

    private final AgreementDesk desk;
    private final Sight sight;
    private final ChartCanvas canvas;
    private final Registration listening;
    private Shown shown;

    ChartPane(Composite parent, AgreementDesk desk, Sight sight, Playing playing) {
        this.desk = desk;
        this.sight = sight;
        this.canvas = new ChartCanvas(parent);
        canvas.onPick(desk::pick);
        canvas.onOpen(playing::play);
        listening = desk.listen(this::refresh);
        canvas.addDisposeListener(event -> listening.close());
    }

    ChartCanvas canvas() {
        return canvas;
    }

    private void refresh() {
        canvas.select(desk.selected());
        var next = sight.of(desk);
        if (next.equals(shown))
            return;
        shown = next;
        if (next instanceof Shown.Drawn drawn)
            canvas.show(drawn.figure());
        else
            canvas.say(((Shown.Words) next).sentence());
    }
}
