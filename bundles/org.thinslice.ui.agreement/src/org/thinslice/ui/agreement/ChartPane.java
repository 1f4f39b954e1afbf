// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.thinslice.charts.Figure;
import org.thinslice.exchange.TableWorkbook;
import org.thinslice.study.Study;
import org.thinslice.ui.agreement.model.AgreementDesk;
import org.thinslice.ui.agreement.model.FigureDesk;
import org.thinslice.ui.agreement.model.FigureDesk.Key;
import org.thinslice.ui.agreement.model.Shown;
import org.thinslice.ui.agreement.model.Sight;
import org.thinslice.ui.kit.Registration;
import org.thinslice.ui.kit.chart.ChartCanvas;
import org.thinslice.ui.kit.chart.FigureTable;

/**
 * A canvas that always shows what a sight of the desk makes of its state, beside it the numbers as a table if the user wants
 * them; both tell the desk what is picked. While nobody can see it, nothing is computed for it.
 */
final class ChartPane {

    /** A figure that is there sooner is not announced. */
    private static final int PATIENCE_MILLIS = 300;

    private final AgreementDesk desk;
    private final FigureDesk figures;
    private final Sight sight;
    private final SashForm sash;
    private final ChartCanvas canvas;
    private final Playing playing;
    private final Registration listening;
    private FigureTable table;
    private Consumer<Table> tableMade = made -> { };
    private Optional<Key> asked = Optional.empty();
    private Runnable stop = () -> { };
    private boolean stale;

    ChartPane(Composite parent, FigureDesk figures, Sight sight, Playing playing) {
        this.figures = figures;
        this.desk = figures.desk();
        this.sight = sight;
        this.playing = playing;
        sash = new SashForm(parent, SWT.HORIZONTAL);
        canvas = new ChartCanvas(sash);
        canvas.onPick(desk::pick);
        canvas.onOpen(playing::play);
        canvas.menu().in(() -> desk.study().map(Study::folder));
        canvas.menu().offer((file, title, rows) -> TableWorkbook.write(file, title, List.of(rows)));
        canvas.addListener(SWT.Paint, event -> catchUp());
        listening = desk.listen(this::refresh);
        canvas.addDisposeListener(event -> {
            listening.close();
            stop.run();
        });
    }

    SashForm control() {
        return sash;
    }

    ChartCanvas canvas() {
        return canvas;
    }

    /** Tells of the table beside the chart, which is made when it is first wanted. */
    void onTable(Consumer<Table> listener) {
        tableMade = listener;
    }

    /** Whether the numbers stand beside the picture. */
    boolean hasTable() {
        return table != null && sash.getMaximizedControl() == null;
    }

    /** Shows or hides the numbers. */
    void table(boolean wanted) {
        if (wanted && table == null) {
            table = new FigureTable(sash);
            table.onPick(desk::pick);
            table.onOpen(playing::play);
            tableMade.accept(table.control());
            sash.setWeights(58, 42);
        }
        sash.setMaximizedControl(wanted ? null : canvas);
        sash.layout();
        canvas.figure().ifPresent(this::tabulate);
    }

    private void tabulate(Figure figure) {
        if (!hasTable())
            return;
        table.show(figure);
        table.select(desk.selected());
    }

    private void catchUp() {
        if (stale)
            canvas.getDisplay().asyncExec(() -> {
                if (!canvas.isDisposed())
                    refresh();
            });
    }

    private void refresh() {
        stale = !canvas.isVisible();
        if (stale)
            return;
        canvas.select(desk.selected());
        if (hasTable())
            table.select(desk.selected());
        var key = figures.key(sight);
        if (key.isEmpty())
            say(Sight.sentence(desk.stage()));
        else if (!key.equals(asked))
            ask(key.get());
        asked = key;
    }

    private void ask(Key key) {
        stop.run();
        stop = () -> { };
        var known = figures.known(key);
        if (known.isPresent()) {
            take(known.get());
            return;
        }
        stop = figures.make(key, shown -> {
            if (!canvas.isDisposed() && asked.filter(key::equals).isPresent())
                take(shown);
        }, () -> stopped(key));
        canvas.getDisplay().timerExec(PATIENCE_MILLIS, () -> {
            if (!canvas.isDisposed() && asked.filter(key::equals).isPresent() && figures.known(key).isEmpty())
                say(Sight.computing());
        });
    }

    /** Somebody stopped what this view waits for; it is begun anew when something is picked. */
    private void stopped(Key key) {
        if (canvas.isDisposed() || asked.filter(key::equals).isEmpty())
            return;
        asked = Optional.empty();
        say(Sight.stopped());
    }

    private void take(Shown shown) {
        if (shown instanceof Shown.Drawn drawn) {
            if (canvas.figure().filter(drawn.figure()::equals).isEmpty()) {
                canvas.show(drawn.figure());
                tabulate(drawn.figure());
            }
        } else
            say(((Shown.Words) shown).sentence());
    }

    private void say(String sentence) {
        canvas.say(sentence);
        if (table != null)
            table.clear();
    }
}
