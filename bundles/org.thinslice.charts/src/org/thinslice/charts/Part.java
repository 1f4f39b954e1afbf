// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

/** What a mark in a figure can be about. */
public enum Part {
    ITEM, COEFFICIENT, OBSERVER, OTHER_OBSERVER, SESSION, SLICE
}
