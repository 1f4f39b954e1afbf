// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.thinslice.base.Texts;
import org.thinslice.charts.Confusions;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Look;
import org.thinslice.charts.Part;
import org.thinslice.charts.Ramp;
import org.thinslice.charts.ScaleUse;
import org.thinslice.charts.Spot;
import org.thinslice.charts.Subject;

/** Draws points against points: a cell's colour is its share of the row, its number the count, or for all pairs the share. */
final class ConfusionsDrawing {

    private static final Texts TEXTS = Texts.of(Figure.class);

    private final Confusions figure;
    private final Look look;
    private final Subject selected;

    ConfusionsDrawing(Confusions figure, Look look, Subject selected) {
        this.figure = figure;
        this.look = look;
        this.selected = selected;
    }

    Drawing drawing() {
        var grid = new Grid(labels(), labels(), cells(), look);
        var caption = figure.pooled() ? TEXTS.say("confusions.caption") : TEXTS.say("confusions.caption.pair", figure.one(), figure.other());
        return new Drawing(new Style(look).chart(figure.title(), caption, grid.plot(.35)), (data, whole) -> spots(grid, data), grid.leastHeight());
    }

    private List<Label> labels() {
        var labels = new ArrayList<Label>();
        figure.points().forEach(point -> labels.add(new Label(labels.size(), point, look.font(), look.ink())));
        return labels;
    }

    private List<CellRenderer.Cell> cells() {
        var cells = new ArrayList<CellRenderer.Cell>();
        for (var row = 0; row < figure.points().size(); row++)
            for (var column = 0; column < figure.points().size(); column++)
                cells.add(new CellRenderer.Cell(row, column, text(row, column), colour(row, column), isSelected(row, column)));
        return cells;
    }

    private String text(int row, int column) {
        var share = figure.share(row, column);
        if (share == 0)
            return "";
        if (!figure.pooled())
            return Integer.toString(figure.cell(row, column).count());
        return share < .005 ? "<1 %" : ScaleUse.percent(share);
    }

    private Color colour(int row, int column) {
        return figure.cell(row, column).count() == 0 ? look.never() : Ramp.at(figure.share(row, column));
    }

    private boolean isSelected(int row, int column) {
        var slice = figure.cell(row, column).slice();
        return !slice.isEmpty() && selected.get(Part.SLICE).filter(slice::equals).isPresent();
    }

    private List<Spot> spots(Grid grid, Rectangle2D data) {
        var spots = new ArrayList<Spot>();
        var areas = grid.areas(data);
        var size = figure.points().size();
        for (var i = 0; i < areas.size(); i++)
            spots.add(new Spot(areas.get(i), figure.subject(i / size, i % size), tip(i / size, i % size)));
        return spots;
    }

    private String tip(int row, int column) {
        var cell = figure.cell(row, column);
        var share = ScaleUse.percent(figure.share(row, column));
        var tip = figure.pooled() ? TEXTS.say("confusions.tip", figure.points().get(row), figure.points().get(column), share)
                : TEXTS.say("confusions.tip.pair", figure.one(), figure.points().get(row), figure.other(), figure.points().get(column),
                        cell.count(), share);
        return cell.slice().isEmpty() ? tip : tip + "\n" + TEXTS.say("confusions.tip.slice", cell.slice());
    }
}
