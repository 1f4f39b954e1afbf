// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

/** What observers who do not look at the recording would mark. */
public enum ChanceModel {

    /**
     * Each observer takes what one of the real observers marked, drawn with replacement, moved along by a random shift; what is
     * moved past the end goes on at the beginning. The shifts of two observers differ by at least half the mean length of a unit
     * as long as there is room. Mathet, Widlöcher & Métivier 2015, section 5.
     */
    SHUFFLE("shuffle"),

    /**
     * Each observer marks units with lengths, gaps and a number drawn from normal distributions with the means and standard
     * deviations of those marked, and categories as often as they were used.
     */
    STATISTICAL("statistical");

    private final String word;

    ChanceModel(String word) {
        this.word = word;
    }

    /** Its name in files. */
    public String word() {
        return word;
    }
}
