// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thinslice.ui.kit.Selected;

/** From rows of the tree to what is selected in the study, and back. */
final class RowSelection {

    private RowSelection() {
    }

    /** What picking a row says to the other views; {@code play} for a double-click, which plays the (first) slice. */
    static Optional<Selected> of(Object source, Row row, boolean play) {
        return switch (row.kind()) {
            case HEADING -> Optional.empty();
            case RECORDING -> play ? row.rows().stream().findFirst().map(first -> new Selected.Play(source, first.code()))
                    : Optional.of(new Selected.Session(source, row.code()));
            case SLICE -> Optional.of(play ? new Selected.Play(source, row.code()) : new Selected.Slice(source, row.code()));
            case OBSERVER -> Optional.of(new Selected.Observer(source, row.code()));
            case ITEM -> Optional.of(new Selected.Item(source, row.code()));
        };
    }

    /** The way from the top to the row that stands for what another view selected; empty if there is none. */
    static List<Row> path(List<Row> rows, Selected selected) {
        for (var row : rows) {
            if (stands(row, selected))
                return List.of(row);
            var below = path(row.rows(), selected);
            if (!below.isEmpty())
                return Stream.concat(Stream.of(row), below.stream()).toList();
        }
        return List.of();
    }

    private static boolean stands(Row row, Selected selected) {
        if (selected instanceof Selected.Session session)
            return row.kind() == Row.Kind.RECORDING && row.code().equals(session.session());
        if (selected instanceof Selected.Slice slice)
            return row.kind() == Row.Kind.SLICE && row.code().equals(slice.slice());
        if (selected instanceof Selected.Play play)
            return row.kind() == Row.Kind.SLICE && row.code().equals(play.slice());
        if (selected instanceof Selected.Rating rating)
            return row.kind() == Row.Kind.SLICE && row.code().equals(rating.slice());
        if (selected instanceof Selected.Observer observer)
            return row.kind() == Row.Kind.OBSERVER && row.code().equals(observer.observer());
        return selected instanceof Selected.Item item && row.kind() == Row.Kind.ITEM && row.code().equals(item.item());
    }
}
