// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.svg;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/**
 * A drawing surface that writes an SVG document: shapes become paths, text stays text. It covers what figures need;
 * pictures inside pictures are refused.
 */
public final class SvgGraphics extends Graphics2D {

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
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        fill(new TextLayout(text, getFontRenderContext()).getOutline(AffineTransform.getTranslateInstance(x, y)));
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
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
    public void setColor(Color colour) {
        setPaint(colour);
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
    public void translate(int x, int y) {
        pen.transform.translate(x, y);
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
    public void setClip(int x, int y, int width, int height) {
        setClip(new Rectangle(x, y, width, height));
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle(x, y, width, height));
    }

    @Override
    public Shape getClip() {
        return pen.clip == null ? null : pen.clipHere();
    }

    @Override
    public Rectangle getClipBounds() {
        return pen.clip == null ? null : getClip().getBounds();
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        var before = pen.paint;
        pen.paint = pen.background;
        fillRect(x, y, width, height);
        pen.paint = before;
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        draw(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        fill(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        draw(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        fill(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int extent) {
        draw(new Arc2D.Double(x, y, width, height, start, extent, Arc2D.OPEN));
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int extent) {
        fill(new Arc2D.Double(x, y, width, height, start, extent, Arc2D.PIE));
    }

    @Override
    public void drawPolyline(int[] xs, int[] ys, int count) {
        for (var i = 1; i < count; i++)
            drawLine(xs[i - 1], ys[i - 1], xs[i], ys[i]);
    }

    @Override
    public void drawPolygon(int[] xs, int[] ys, int count) {
        draw(new Polygon(xs, ys, count));
    }

    @Override
    public void fillPolygon(int[] xs, int[] ys, int count) {
        fill(new Polygon(xs, ys, count));
    }

    @Override
    public void setPaintMode() {
        // the only mode there is
    }

    @Override
    public void setXORMode(Color colour) {
        throw new UnsupportedOperationException("SVG has no exclusive-or");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw new UnsupportedOperationException("SVG has no pixels to copy");
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics().getDeviceConfiguration();
    }

    @Override
    public boolean drawImage(Image image, AffineTransform at, ImageObserver observer) {
        throw pixels();
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp filter, int x, int y) {
        throw pixels();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform at) {
        throw pixels();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform at) {
        throw pixels();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw pixels();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw pixels();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color ground, ImageObserver observer) {
        throw pixels();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, Color ground, ImageObserver observer) {
        throw pixels();
    }

    @Override
    public boolean drawImage(Image image, int dx1, int dy1, int dx2, int dy2, int sx1, int sy1, int sx2, int sy2,
            ImageObserver observer) {
        throw pixels();
    }

    @Override
    public boolean drawImage(Image image, int dx1, int dy1, int dx2, int dy2, int sx1, int sy1, int sx2, int sy2,
            Color ground, ImageObserver observer) {
        throw pixels();
    }

    private static UnsupportedOperationException pixels() {
        return new UnsupportedOperationException("figures are drawn without pictures");
    }
}
