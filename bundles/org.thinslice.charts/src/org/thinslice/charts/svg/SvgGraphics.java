// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.svg;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.Map;

/** A drawing surface that writes an SVG document: shapes become paths, text stays text. It covers what figures need. */
public final class SvgGraphics extends ShapeGraphics {

    private final SvgPaper paper;
    private Pen pen = new Pen();

    /** @param width of the document, and {@code height}, in pixels at 100 % */
    public SvgGraphics(double width, double height) {
        this.paper = new SvgPaper(width, height);
    }

    private SvgGraphics(SvgPaper paper, Pen pen) {
        this.paper = paper;
        this.pen = pen;
    }

    /** The document, with a title and a description for those who cannot see it. */
    public String document(String title, String description) {
        return paper.document(title, description);
    }

    @Override
    public void draw(Shape shape) {
        if (pen.stroke instanceof BasicStroke line)
            paper.stroke(shape, pen, line);
        else
            fill(pen.stroke.createStrokedShape(shape));
    }

    @Override
    public void fill(Shape shape) {
        paper.fill(shape, pen);
    }

    @Override
    public void drawString(String text, float x, float y) {
        paper.text(text, x, y, pen);
    }

    @Override
    public boolean hit(Rectangle box, Shape shape, boolean onStroke) {
        return (onStroke ? pen.stroke.createStrokedShape(shape) : shape).intersects(box);
    }

    @Override
    public Graphics create() {
        return new SvgGraphics(paper, pen.copy());
    }

    @Override
    public void dispose() {
        // holds nothing
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return paper.metrics(font);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return new FontRenderContext(null, true, true);
    }

    @Override
    public Paint getPaint() {
        return pen.paint;
    }

    @Override
    public void setPaint(Paint paint) {
        pen.paint = paint == null ? pen.paint : paint;
    }

    @Override
    public Color getColor() {
        return pen.paint instanceof Color colour ? colour : Color.BLACK;
    }

    @Override
    public Color getBackground() {
        return pen.background;
    }

    @Override
    public void setBackground(Color colour) {
        pen.background = colour;
    }

    @Override
    public Stroke getStroke() {
        return pen.stroke;
    }

    @Override
    public void setStroke(Stroke stroke) {
        pen.stroke = stroke;
    }

    @Override
    public Font getFont() {
        return pen.font;
    }

    @Override
    public void setFont(Font font) {
        pen.font = font == null ? pen.font : font;
    }

    @Override
    public Composite getComposite() {
        return pen.composite;
    }

    @Override
    public void setComposite(Composite composite) {
        pen.composite = composite;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        pen.hints.put(key, value);
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return pen.hints.get(key);
    }

    @Override
    public void setRenderingHints(Map<?, ?> hints) {
        pen.hints.clear();
        pen.hints.putAll(hints);
    }

    @Override
    public void addRenderingHints(Map<?, ?> hints) {
        pen.hints.putAll(hints);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return (RenderingHints) pen.hints.clone();
    }

    @Override
    public void translate(double x, double y) {
        pen.transform.translate(x, y);
    }

    @Override
    public void rotate(double theta) {
        pen.transform.rotate(theta);
    }

    @Override
    public void rotate(double theta, double x, double y) {
        pen.transform.rotate(theta, x, y);
    }

    @Override
    public void scale(double x, double y) {
        pen.transform.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        pen.transform.shear(x, y);
    }

    @Override
    public void transform(AffineTransform more) {
        pen.transform.concatenate(more);
    }

    @Override
    public void setTransform(AffineTransform transform) {
        pen.transform = new AffineTransform(transform);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(pen.transform);
    }

    @Override
    public void clip(Shape shape) {
        if (shape == null)
            pen.clip = null;
        else
            pen.narrow(pen.transform.createTransformedShape(shape));
    }

    @Override
    public void setClip(Shape shape) {
        pen.clip = shape == null ? null : pen.transform.createTransformedShape(shape);
    }

    @Override
    public Shape getClip() {
        return pen.clip == null ? null : pen.clipHere();
    }

    @Override
    public Rectangle getClipBounds() {
        return pen.clip == null ? null : getClip().getBounds();
    }
}
