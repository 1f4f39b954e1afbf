// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.eaf;

import java.util.ArrayList;
import java.util.List;

/**
 * A tier of an annotation file as it was read.
 *
 * @param id        its name
 * @param parent    name of the tier above it; empty if it stands alone
 * @param annotator who annotated; the participant where no annotator is named; may be empty
 * @param type      its linguistic type
 * @param marks     its annotations, in the order of the file
 */
record EafTier(String id, String parent, String annotator, String type, List<Mark> marks) {

    /**
     * An annotation.
     *
     * @param id    its id
     * @param above id of the annotation it belongs to; empty if it has times of its own
     * @param from  id of the time slot where it begins; empty if it belongs to another
     * @param to    id of the time slot where it ends
     * @param value its text
     */
    record Mark(String id, String above, String from, String to, String value) {
    }

    EafTier(String id, String parent, String annotator, String type) {
        this(id, parent, annotator, type, new ArrayList<>());
    }
}
