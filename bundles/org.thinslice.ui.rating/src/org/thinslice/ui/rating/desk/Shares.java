// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating.desk;

/**
 * How picture and form share the height there is for both. A form that leaves the picture as large as it can use stays
 * where it is, so that nothing moves when the slice is over; any other makes room while the slice plays. Once there is
 * something to answer, the form comes first: no strip of a picture is kept that is too small to show anything.
 *
 * @param picture height of the picture, points; 0 if it is not to be seen
 * @param form    height of the form, points; 0 if it is not to be seen
 */
public record Shares(int picture, int form) {

    /** Most recordings are as wide as this, or less wide. */
    private static final double SHAPE = 9.0 / 16;
    /** A picture lower than this, points, shows nothing that helps. */
    private static final int LEAST = 120;

    /**
     * Shares out a height.
     *
     * @param room     height for both, points
     * @param wanted   height the form wants to be seen without scrolling, points
     * @param width    width of both, points
     * @param watching whether the slice is being watched, so that there is nothing to answer
     */
    public static Shares of(int room, int wanted, int width, boolean watching) {
        var both = Math.max(0, room);
        if (watching)
            return both - wanted >= Math.min(both, width * SHAPE) ? new Shares(both - wanted, wanted) : new Shares(both, 0);
        var form = wanted <= both - LEAST ? wanted : Math.min(wanted, both * 2 / 3);
        return both - form < LEAST ? new Shares(0, Math.min(wanted, both)) : new Shares(both - form, form);
    }
}
