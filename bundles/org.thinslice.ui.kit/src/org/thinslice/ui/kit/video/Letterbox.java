// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.video;

/**
 * Where a picture goes on a canvas: as large as fits, its shape kept, in the middle.
 *
 * @param x      left edge, ≥ 0, in the unit of the canvas
 * @param y      top edge, ≥ 0
 * @param width  ≥ 1
 * @param height ≥ 1
 */
record Letterbox(int x, int y, int width, int height) {

    /** Fits a picture of a given shape into a canvas; sizes &gt; 0. */
    static Letterbox fit(int pictureWidth, int pictureHeight, int canvasWidth, int canvasHeight) {
        var scale = Math.min((double) canvasWidth / pictureWidth, (double) canvasHeight / pictureHeight);
        var width = Math.max(1, Math.min(canvasWidth, (int) Math.round(pictureWidth * scale)));
        var height = Math.max(1, Math.min(canvasHeight, (int) Math.round(pictureHeight * scale)));
        return new Letterbox((canvasWidth - width) / 2, (canvasHeight - height) / 2, width, height);
    }
}
