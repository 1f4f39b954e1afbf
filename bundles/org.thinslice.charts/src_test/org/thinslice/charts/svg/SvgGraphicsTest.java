// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class SvgGraphicsTest {

    private final SvgGraphics graphics = new SvgGraphics(100, 50);

    @Test
    void a_filled_box_is_a_path_in_its_colour() {
        graphics.setPaint(new Color(0, 114, 178, 51));
        graphics.fill(new Rectangle2D.Double(1, 2, 3, 4.5));
        assertThat(graphics.document("t", "d"))
                .contains("<path d=\"M1 2L4 2L4 6.5L1 6.5L1 2Z\" fill=\"#0072b2\" fill-opacity=\"0.2\"/>");
    }

    @Test
    void words_cannot_break_the_document() {
        graphics.drawString("a < b & \"c\"", 1f, 2f);
        assertThat(graphics.document("x>y", "\u0001")).contains(">a &lt; b &amp; &quot;c&quot;</text>").contains("<title>x&gt;y</title>")
                .contains("<desc></desc>");
    }

    @Test
    void numbers_do_not_depend_on_the_language() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(SvgText.number(1.25)).isEqualTo("1.25");
            assertThat(SvgText.number(-.0001)).isEqualTo("0");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_clip_holds_for_what_is_drawn_under_it_only() {
        graphics.clipRect(0, 0, 10, 10);
        graphics.fillRect(0, 0, 20, 20);
        graphics.setClip(null);
        graphics.fillRect(0, 0, 30, 30);
        assertThat(graphics.document("t", "d")).containsOnlyOnce("clip-path=").containsOnlyOnce("<clipPath ");
    }
}
