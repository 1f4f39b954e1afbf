// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One line of an element's form.
 *
 * @param feature what it shows and changes
 * @param kind    in which way
 */
record Field(EStructuralFeature feature, Kind kind) {

    /** Ways to show and change a value. */
    enum Kind {
        /** One line of text. */
        LINE,
        /** A number, with a decimal point or comma. */
        NUMBER,
        /** A whole number. */
        COUNT,
        /** Yes or no. */
        FLAG,
        /** One of the levels of measurement. */
        LEVEL,
        /** A line of words in the language shown. */
        WORDS,
        /** Several lines of words in the language shown. */
        LONG_WORDS,
        /** The languages of the scheme, as tags. */
        LANGUAGES,
        /** Words at the points of a scale. */
        ANCHORS,
        /** A list of codes with words. */
        PARTS,
        /** Which items belong to a composite. */
        MEMBERS
    }

    /** Name of the feature, the key of its texts and findings. */
    String name() {
        return feature.getName();
    }
}
