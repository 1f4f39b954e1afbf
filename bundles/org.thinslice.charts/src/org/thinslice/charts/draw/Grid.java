// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.DefaultXYZDataset;
import org.thinslice.charts.Look;

/**
 * Rows and columns of coloured cells under the words that head them.
 *
 * @param down   words at the left, one for each row
 * @param across words above, one for each column
 * @param cells  in any order
 */
record Grid(List<Label> down, List<Label> across, List<CellRenderer.Cell> cells, Look look) {

    /** The plot. @param share of the picture's width that the words at the left may take at most */
    XYPlot plot(double share) {
        var plot = new Style(look).plot();
        plot.setDomainAxis(new LabelAxis(across, -.5, Math.max(1, across.size()) - .5, 0, false));
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        var rows = new LabelAxis(down, -.5, Math.max(1, down.size()) - .5, share, false);
        rows.setInverted(true);
        plot.setRangeAxis(rows);
        plot.setDataset(data());
        plot.setRenderer(new CellRenderer(cells, look));
        return plot;
    }

    /** Places only: what is drawn there is the cells'. */
    private DefaultXYZDataset data() {
        var columns = new double[3][cells.size()];
        for (var i = 0; i < cells.size(); i++) {
            columns[0][i] = cells.get(i).column();
            columns[1][i] = cells.get(i).row();
        }
        var data = new DefaultXYZDataset();
        data.addSeries("cells", columns);
        return data;
    }

    /** Where each cell is, in the order of the cells. */
    List<Rectangle2D> areas(Rectangle2D data) {
        var areas = new ArrayList<Rectangle2D>();
        var width = data.getWidth() / Math.max(1, across.size());
        var height = data.getHeight() / Math.max(1, down.size());
        for (var cell : cells)
            areas.add(new Rectangle2D.Double(data.getX() + cell.column() * width, data.getY() + cell.row() * height, width, height));
        return areas;
    }

    /** Height at which each row has a line of its own, with the room that title, heads and caption take. */
    int leastHeight() {
        return (int) Math.ceil(look.fontSize() * (1.5 * down.size() + 7));
    }
}
