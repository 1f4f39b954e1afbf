// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit;

/** The icons that more than one bundle needs. */
public enum Icon implements IconFile {
    ADD, AGREEMENT, CHART, DOWN, EXPORT, ITEM, MUTED, NEW, OBSERVER, OPEN, PAUSE, PLAY, RATE, RECORDING, REDO, REMOVE, REPLAY, REPORT,
    SAVED, SCHEME, SESSION, SLICE, SOUND, STEP_BACK, STEP_ON, STUDY, THINSLICE, UNDO, UP, WARNING;

    @Override
    public String file() {
        return name().toLowerCase(java.util.Locale.ROOT) + ".svg";
    }
}
