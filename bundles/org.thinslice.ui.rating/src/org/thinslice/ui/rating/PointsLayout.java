// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;

/** Buttons of one width side by side, the words of a point under its button and never over a neighbour's words. */
final class PointsLayout extends Layout {

    private static final int WIDEST = 112;
    private static final int WORD_GAP = 6;
    /** Room for the ring around the button with the focus. */
    private static final int RING = 3;

    private final List<Button> buttons;
    private final List<Label> words;

    /**
     * @param buttons one for each point
     * @param words   one for each point; empty text where a point has no anchor
     */
    PointsLayout(List<Button> buttons, List<Label> words) {
        this.buttons = buttons;
        this.words = words;
    }

    @Override
    protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flush) {
        var width = widthHint == SWT.DEFAULT ? buttons.size() * (WIDEST + Look.GAP) - Look.GAP + 2 * RING : widthHint;
        var height = RING + Look.TARGET + RING;
        for (var i = 0; i < words.size(); i++) {
            var box = wordsBox(i, width);
            if (box.height > 0)
                height = Math.max(height, box.y + box.height);
        }
        return new Point(width, height);
    }

    @Override
    protected void layout(Composite parent, boolean flush) {
        var width = parent.getClientArea().width;
        for (var i = 0; i < buttons.size(); i++) {
            buttons.get(i).setBounds(left(i, width), RING, buttonWidth(width), Look.TARGET);
            words.get(i).setBounds(wordsBox(i, width));
            words.get(i).setAlignment(alignment(i, width));
        }
    }

    private int buttonWidth(int width) {
        return Math.max(1, Math.min(WIDEST, (width - 2 * RING - (buttons.size() - 1) * Look.GAP) / buttons.size()));
    }

    private int left(int i, int width) {
        return RING + i * (buttonWidth(width) + Look.GAP);
    }

    private int middle(int i, int width) {
        return left(i, width) + buttonWidth(width) / 2;
    }

    private int alignment(int i, int width) {
        if (centred(i, width))
            return SWT.CENTER;
        return i == 0 ? SWT.LEFT : i == buttons.size() - 1 ? SWT.RIGHT : SWT.CENTER;
    }

    private boolean centred(int i, int width) {
        var half = Math.min(middle(i, width) - from(i, width), to(i, width) - middle(i, width));
        return 2 * half >= words.get(i).computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    }

    private Rectangle wordsBox(int i, int width) {
        if (words.get(i).getText().isEmpty())
            return new Rectangle(0, 0, 0, 0);
        var from = from(i, width);
        var to = to(i, width);
        if (alignment(i, width) == SWT.CENTER) {
            var half = Math.min(middle(i, width) - from, to - middle(i, width));
            from = middle(i, width) - half;
            to = middle(i, width) + half;
        }
        var wide = Math.max(1, to - from);
        return new Rectangle(from, RING + Look.TARGET + WORD_GAP, wide, words.get(i).computeSize(wide, SWT.DEFAULT).y);
    }

    /** Left edge of the room for the words of a point: half way to the words before, or the row's edge. */
    private int from(int i, int width) {
        for (var before = i - 1; before >= 0; before--)
            if (!words.get(before).getText().isEmpty())
                return (middle(before, width) + middle(i, width) + WORD_GAP) / 2;
        return 0;
    }

    private int to(int i, int width) {
        for (var after = i + 1; after < words.size(); after++)
            if (!words.get(after).getText().isEmpty())
                return (middle(after, width) + middle(i, width) - WORD_GAP) / 2;
        return left(buttons.size() - 1, width) + buttonWidth(width);
    }
}
