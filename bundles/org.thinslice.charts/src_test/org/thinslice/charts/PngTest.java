// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {

    @Test
    void every_pixel_comes_back() throws Exception {
        var random = new Random(3);
        var image = new BufferedImage(301, 97, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 97; y++)
            for (int x = 0; x < 301; x++)
                image.setRGB(x, y, x < 150 ? 0xFFFFFF : random.nextInt(1 << 24));
        var read = ImageIO.read(new ByteArrayInputStream(Png.of(image)));
        assertThat(read.getRGB(0, 0, 301, 97, null, 0, 301)).isEqualTo(image.getRGB(0, 0, 301, 97, null, 0, 301));
    }
}
