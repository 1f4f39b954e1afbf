// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.chart;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Look;
import org.thinslice.charts.Part;
import org.thinslice.charts.Subject;
import org.thinslice.ui.kit.FileKinds;
import org.thinslice.ui.kit.SaveDialog;
import org.thinslice.ui.kit.Work;

/** What one does with a figure: play, copy, save; in a canvas' context menu and wherever a view wants it. Ctrl+C copies the picture. */
public final class ChartMenu {

    private static final Texts TEXTS = Texts.of(ChartMenu.class);

    /** Writes a table, whose first row holds the heads, as a workbook. */
    @FunctionalInterface
    public interface Workbooks {
        void write(Path file, String title, List<List<String>> rows) throws Problem;
    }

    private final ChartCanvas canvas;
    private Optional<Workbooks> workbooks = Optional.empty();
    private Supplier<Optional<Path>> folder = Optional::empty;

    ChartMenu(ChartCanvas canvas) {
        this.canvas = canvas;
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> canvas.figure().ifPresent(figure -> fill(menu, figure)));
        canvas.setMenu(menu.createContextMenu(canvas));
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'c' && (event.stateMask & SWT.MOD1) != 0)
                canvas.figure().ifPresent(this::copyPicture);
        });
        canvas.addListener(SWT.Dispose, event -> menu.dispose());
    }

    private void fill(MenuManager menu, Figure figure) {
        canvas.current().filter(spot -> spot.subject().get(Part.SLICE).isPresent()).ifPresent(spot -> {
            menu.add(action("menu.open", () -> canvas.open(spot)));
            menu.add(new Separator());
        });
        fill(menu);
    }

    /** Adds what can be done with the figure that is shown when it is asked for. */
    public void fill(IMenuManager menu) {
        menu.add(action("menu.copy.picture", () -> canvas.figure().ifPresent(this::copyPicture)));
        menu.add(action("menu.copy.data", () -> canvas.figure().ifPresent(this::copyData)));
        menu.add(new Separator());
        menu.add(action("menu.save", () -> canvas.figure().ifPresent(this::save)));
    }

    /** Says where figures are to be saved unless the user wants them elsewhere. */
    public void in(Supplier<Optional<Path>> place) {
        folder = place;
    }

    /** Offers workbooks, too, when a figure is saved. */
    public void offer(Workbooks writer) {
        workbooks = Optional.of(writer);
    }

    private static Action action(String key, Runnable what) {
        return new Action(TEXTS.say(key)) {
            @Override
            public void run() {
                what.run();
            }
        };
    }

    private void copyPicture(Figure figure) {
        var wish = new PictureImage(figure, Look.LIGHT, FigureFile.size(figure, 2), Subject.NONE);
        Work.quietly(canvas, canvas).start(TEXTS.say("copy.work"), progress -> wish.draw().pixels(),
                pixels -> toClipboard(new Object[] { pixels }, ImageTransfer.getInstance()));
    }

    private void copyData(Figure figure) {
        toClipboard(new Object[] { FigureFile.table(figure, "\t") }, TextTransfer.getInstance());
    }

    private void toClipboard(Object[] what, Transfer kind) {
        var clipboard = new Clipboard(canvas.getDisplay());
        try {
            clipboard.setContents(what, new Transfer[] { kind });
        } finally {
            clipboard.dispose();
        }
    }

    private void save(Figure figure) {
        var endings = workbooks.isPresent() ? List.of(".png", ".svg", ".csv", ".xlsx") : List.of(".png", ".svg", ".csv");
        var kinds = new FileKinds(endings.stream().map(ending -> new FileKinds.Kind(TEXTS.say("save" + ending), ending)).toList());
        SaveDialog.ask(canvas.getShell(), TEXTS.say("save.title"), kinds, folder.get(), FigureFile.name(figure)).ifPresent(file -> write(figure, file));
    }

    private void write(Figure figure, Path file) {
        Work.of(canvas, canvas).start(TEXTS.say("save.work", file.getFileName()), progress -> {
            FigureFile.write(figure, file, workbooks);
            return file;
        }, done -> { });
    }
}
