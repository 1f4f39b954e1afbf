// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.List;

/** What a picture shows, as plain data: it can be drawn, read aloud and copied as a table. */
public interface Figure {

    /** The subject of the finding, in the user's language. */
    String title();

    /** One sentence for those who cannot see the picture. */
    String summary();

    /** The same numbers as a table; the first row holds the heads. */
    List<List<String>> rows();

    /** What each row of the table below its heads stands for, so that picking the row picks it in every figure. */
    default List<Subject> subjects() {
        return RowSubjects.of(rows());
    }

    /** Whether there is anything to draw. */
    default boolean isEmpty() {
        return rows().size() < 2;
    }
}
