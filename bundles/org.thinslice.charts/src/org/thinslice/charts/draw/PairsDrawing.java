// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.thinslice.base.Texts;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Look;
import org.thinslice.charts.Mark;
import org.thinslice.charts.Numbers;
import org.thinslice.charts.ObserverPairs;
import org.thinslice.charts.Part;
import org.thinslice.charts.Ramp;
import org.thinslice.charts.Spot;
import org.thinslice.charts.Subject;

/** Draws observers against observers, a coloured cell with its number for each pair. */
final class PairsDrawing {

    private static final Texts TEXTS = Texts.of(Figure.class);

    private final ObserverPairs figure;
    private final Look look;
    private final Subject selected;
    private final double lowest;
    private final Map<Set<String>, ObserverPairs.Pair> pairs;

    PairsDrawing(ObserverPairs figure, Look look, Subject selected) {
        this.figure = figure;
        this.look = look;
        this.selected = selected;
        pairs = figure.pairs().stream().collect(Collectors.toMap(pair -> Set.of(pair.one(), pair.other()), Function.identity(), (a, b) -> a));
        var least = figure.pairs().stream().flatMapToDouble(pair -> pair.mark().least().stream()).min().orElse(0);
        this.lowest = Math.max(-1, Math.min(0, Math.floor(least * 5) / 5));
    }

    Drawing drawing() {
        var grid = new Grid(labels(), labels(), cells(), look);
        var caption = TEXTS.say("pairs.caption", figure.coefficient(), Numbers.bounded(lowest));
        return new Drawing(new Style(look).chart(figure.title(), caption, grid.plot(.3)), this::spots, grid.leastHeight());
    }

    private List<Label> labels() {
        var labels = new ArrayList<Label>();
        for (var observer : figure.observers()) {
            var chosen = isSelected(observer);
            labels.add(new Label(labels.size(), observer, chosen ? look.boldFont() : look.font(), look.ink()));
        }
        return labels;
    }

    private boolean isSelected(String observer) {
        return selected.get(Part.OBSERVER).filter(observer::equals).isPresent()
                || selected.get(Part.OTHER_OBSERVER).filter(observer::equals).isPresent();
    }

    private List<CellRenderer.Cell> cells() {
        var cells = new ArrayList<CellRenderer.Cell>();
        for (var row = 0; row < figure.observers().size(); row++)
            for (var column = 0; column < figure.observers().size(); column++)
                addCell(cells, row, column);
        return cells;
    }

    private void addCell(List<CellRenderer.Cell> cells, int row, int column) {
        var one = figure.observers().get(row);
        var other = figure.observers().get(column);
        pair(one, other).ifPresent(pair -> cells.add(new CellRenderer.Cell(row, column, pair.mark(), colour(pair.mark()),
                isSelected(one) && isSelected(other) && row != column)));
    }

    private Optional<ObserverPairs.Pair> pair(String one, String other) {
        return one.equals(other) ? Optional.empty() : Optional.ofNullable(pairs.get(Set.of(one, other)));
    }

    private Color colour(Mark mark) {
        var number = mark.number();
        return number.isPresent() ? Ramp.at((number.getAsDouble() - lowest) / (1 - lowest)) : null;
    }

    private List<Spot> spots(Rectangle2D data, Rectangle2D whole) {
        var spots = new ArrayList<Spot>();
        var size = figure.observers().size();
        for (var row = 0; row < size; row++)
            for (var column = 0; column < size; column++) {
                var area = new Rectangle2D.Double(data.getX() + column * data.getWidth() / size,
                        data.getY() + row * data.getHeight() / size, data.getWidth() / size, data.getHeight() / size);
                var one = figure.observers().get(row);
                var other = figure.observers().get(column);
                pair(one, other).ifPresent(pair -> spots.add(new Spot(area, figure.subject(one, other), () -> tip(one, other, pair))));
            }
        return spots;
    }

    private static String tip(String one, String other, ObserverPairs.Pair pair) {
        var tip = TEXTS.say("pairs.tip", one, other, Numbers.of(pair.mark()), pair.slices());
        return pair.mark() instanceof Mark.Missing ? tip + ". " + pair.mark().why() : tip;
    }
}
