// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Who has answered, and what: an array of cells for each observer, in the order of the slices. */
final class Cells {

    private final Frame frame;
    private final List<Observer> observers = new ArrayList<>();
    private final Map<String, RatingTable.Cell[]> byObserver = new HashMap<>();

    Cells(Frame frame, RatingTable.Source source) {
        this.frame = frame;
        // few different answers stand for a million cells
        var same = new HashMap<Answer, RatingTable.Cell>();
        for (var observer : frame.observers()) {
            var numbers = frame.rated(observer);
            var own = new RatingTable.Cell[numbers.length];
            for (int row = 0; row < own.length; row++)
                own[row] = numbers[row] == Frame.NONE ? null : source.cell(numbers[row])
                        .map(cell -> same.computeIfAbsent(cell.answer(), answer -> cell)).orElse(null);
            if (Stream.of(own).anyMatch(Objects::nonNull)) {
                byObserver.put(observer.code(), own);
                observers.add(observer);
            }
        }
    }

    /** Those who have answered at least once, in the order of the frame. */
    List<Observer> observers() {
        return List.copyOf(observers);
    }

    /** What an observer answered to a slice; empty if nothing. */
    Optional<RatingTable.Cell> cell(String slice, String observer) {
        var own = byObserver.get(observer);
        var row = frame.row(slice);
        return own == null || row == null ? Optional.empty() : Optional.ofNullable(own[row]);
    }
}
