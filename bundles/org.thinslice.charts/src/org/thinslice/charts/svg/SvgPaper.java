// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.svg;

import static org.thinslice.charts.svg.SvgText.number;
import static org.thinslice.charts.svg.SvgText.words;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;

/** The document while it grows: its elements in order, and the clips they refer to. */
final class SvgPaper {

    private final double width;
    private final double height;
    private final StringBuilder body = new StringBuilder();
    private final Map<String, String> clips = new LinkedHashMap<>();
    private final Graphics2D ruler = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();

    SvgPaper(double width, double height) {
        this.width = width;
        this.height = height;
        ruler.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        ruler.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    void fill(Shape shape, Pen pen) {
        var path = SvgText.path(shape, pen.transform);
        if (!path.isEmpty() && pen.colour().getAlpha() > 0)
            body.append("<path d=\"").append(path).append('"').append(SvgText.paint("fill", pen.colour()))
                    .append(clip(pen)).append("/>\n");
    }

    void stroke(Shape shape, Pen pen, BasicStroke line) {
        var path = SvgText.path(shape, pen.transform);
        if (!path.isEmpty() && pen.colour().getAlpha() > 0)
            body.append("<path d=\"").append(path).append("\" fill=\"none\"").append(SvgText.paint("stroke", pen.colour()))
                    .append(SvgText.stroke(line)).append(clip(pen)).append("/>\n");
    }

    void text(String text, double x, double y, Pen pen) {
        if (text.isBlank())
            return;
        body.append("<text").append(place(pen.transform, x, y)).append(SvgText.font(pen.font))
                .append(SvgText.paint("fill", pen.colour())).append(clip(pen)).append('>').append(words(text)).append("</text>\n");
    }

    FontMetrics metrics(Font font) {
        return ruler.getFontMetrics(font);
    }

    String document(String title, String description) {
        var xml = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ");
        xml.append(number(width)).append(' ').append(number(height)).append("\" width=\"").append(number(width))
                .append("\" height=\"").append(number(height)).append("\">\n");
        xml.append("<title>").append(words(title)).append("</title>\n<desc>").append(words(description)).append("</desc>\n");
        clips.forEach((path, id) -> xml.append("<clipPath id=\"").append(id).append("\"><path d=\"").append(path)
                .append("\"/></clipPath>\n"));
        return xml.append(body).append("</svg>\n").toString();
    }

    private static String place(AffineTransform transform, double x, double y) {
        var turned = transform.getShearX() != 0 || transform.getShearY() != 0 || transform.getScaleX() != 1
                || transform.getScaleY() != 1;
        if (!turned)
            return " x=\"" + number(x + transform.getTranslateX()) + "\" y=\"" + number(y + transform.getTranslateY()) + "\"";
        var m = new double[6];
        transform.getMatrix(m);
        var matrix = new StringBuilder(" transform=\"matrix(");
        for (var i = 0; i < 6; i++)
            matrix.append(i == 0 ? "" : " ").append(number(m[i]));
        return matrix + ")\" x=\"" + number(x) + "\" y=\"" + number(y) + "\"";
    }

    private String clip(Pen pen) {
        if (pen.clip == null)
            return "";
        var path = SvgText.path(pen.clip, null);
        // Several documents may stand in one page, so the name must not depend on the order alone.
        var id = clips.computeIfAbsent(path, p -> "clip" + Integer.toHexString(p.hashCode()) + "-" + clips.size());
        return " clip-path=\"url(#" + id + ")\"";
    }
}
