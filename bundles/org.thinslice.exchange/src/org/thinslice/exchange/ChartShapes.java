// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.List;
import java.util.Locale;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutTarget;

/** Lines, fills and colours of the spreadsheet program's charts. */
final class ChartShapes {

    /** From one end of a scale to the other, neutral in the middle. */
    private static final List<String> ENDS = List.of("8C510A", "D8B365", "EFE3C8", "F2F2F2", "CFE6E3", "5AB4AC", "01665E");

    private ChartShapes() {
    }

    static void numbers(CTNumDataSource source, XDDFNumericalDataSource<Double> numbers) {
        var reference = source.addNewNumRef();
        reference.setF(numbers.getDataRangeReference());
        numbers.fillNumericalCache(reference.addNewNumCache());
    }

    /** Adds an element behind another one. POI's schemas as they are shipped lack the types of some, so those are set as XML. */
    static void after(XmlObject sibling, String name, String value) {
        try (var cursor = sibling.newCursor()) {
            var namespace = cursor.getName().getNamespaceURI();
            cursor.toEndToken();
            cursor.toNextToken();
            cursor.beginElement(name, namespace);
            cursor.insertAttributeWithValue("val", value);
        }
    }

    /** Adds XML before an element. */
    static void before(XmlObject sibling, XmlObject added) {
        try (var to = sibling.newCursor(); var from = added.newCursor()) {
            from.toFirstChild();
            from.copyXml(to);
        }
    }

    /** Places what the axes enclose: parts of the chart's width and height, from its upper left corner. */
    static void inner(XSSFChart chart, double left, double top, double width, double height) {
        var area = chart.getCTChart().getPlotArea();
        var layout = (area.isSetLayout() ? area.getLayout() : area.addNewLayout()).addNewManualLayout();
        layout.addNewLayoutTarget().setVal(STLayoutTarget.INNER);
        layout.addNewXMode().setVal(STLayoutMode.EDGE);
        layout.addNewYMode().setVal(STLayoutMode.EDGE);
        layout.addNewX().setVal(left);
        layout.addNewY().setVal(top);
        layout.addNewW().setVal(width);
        layout.addNewH().setVal(height);
    }

    static void mark(CTMarker marker, String colour) {
        var shape = marker.isSetSpPr() ? marker.getSpPr() : marker.addNewSpPr();
        shape.set(filled(colour).getXmlObject());
    }

    static XDDFShapeProperties filled(String colour) {
        var shape = new XDDFShapeProperties();
        shape.setFillProperties(new XDDFSolidFillProperties(colour(colour)));
        return shape;
    }

    static XDDFShapeProperties line(String colour, PresetLineDash dash) {
        var shape = new XDDFShapeProperties();
        var line = colour == null ? new XDDFLineProperties(new XDDFNoFillProperties()) : stroke(colour, 2);
        if (dash != null)
            line.setPresetDash(new XDDFPresetLineDash(dash));
        shape.setLineProperties(line);
        return shape;
    }

    static XDDFLineProperties stroke(String colour, double points) {
        var line = new XDDFLineProperties(new XDDFSolidFillProperties(colour(colour)));
        line.setWidth(points);
        return line;
    }

    /** The colour of a point of a scale, from one end to the other. */
    static String ramp(int i, int of) {
        double at = of < 2 ? 0 : i * (ENDS.size() - 1.0) / (of - 1);
        int from = Math.min((int) at, ENDS.size() - 2);
        var mixed = new StringBuilder();
        for (int c = 0; c < 6; c += 2) {
            double one = Integer.parseInt(ENDS.get(from).substring(c, c + 2), 16);
            double other = Integer.parseInt(ENDS.get(from + 1).substring(c, c + 2), 16);
            mixed.append(String.format(Locale.ROOT, "%02X", Math.round(one + (at - from) * (other - one))));
        }
        return mixed.toString();
    }

    private static XDDFColor colour(String hex) {
        return XDDFColor.from(new byte[] { (byte) Integer.parseInt(hex.substring(0, 2), 16), (byte) Integer.parseInt(hex.substring(2, 4), 16),
                (byte) Integer.parseInt(hex.substring(4), 16) });
    }
}
