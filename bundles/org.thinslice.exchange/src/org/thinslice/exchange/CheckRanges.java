// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.thinslice.scheme.Items;
import org.thinslice.scheme.model.Category;
import org.thinslice.scheme.model.CategoryItem;
import org.thinslice.scheme.model.Scheme;

/**
 * Where a check sheet finds what it computes from: the wide sheet of an item, and its own columns.
 *
 * @param wide       the wide sheet's name as formulas have it
 * @param slices     number of slices
 * @param observers  number of observers
 * @param categories codes of the categories; empty where the cells of the wide sheet are numbers
 */
record CheckRanges(String wide, int slices, int observers, List<String> categories) {

    private static final int FIRST_OBSERVER = 2;

    CheckRanges {
        categories = List.copyOf(categories);
    }

    /** Those of an item whose wide sheet has all observers on it. */
    static CheckRanges of(ItemAgreement item, Scheme scheme, XSSFSheet wide) {
        var codes = Items.find(scheme, item.table().key()).filter(CategoryItem.class::isInstance).map(CategoryItem.class::cast)
                .map(of -> of.getCategories().stream().map(Category::getCode).toList()).orElse(List.of());
        return new CheckRanges(Book.quoted(wide.getSheetName()), item.ratings().units(), item.ratings().raters(), codes);
    }

    /** Whether the cells of the wide sheet are codes. */
    boolean codes() {
        return !categories.isEmpty();
    }

    /** A slice's ratings; {@code row} is the same on both sheets. */
    String row(int row) {
        return wide + "$C" + row + ":$" + last() + row;
    }

    /** The ratings of an observer. */
    String observer(int observer) {
        var letters = Columns.letters(FIRST_OBSERVER + observer);
        return wide + "$" + letters + "$2:$" + letters + "$" + (slices + 1);
    }

    /** All ratings. */
    String block() {
        return wide + "$C$2:$" + last() + "$" + (slices + 1);
    }

    /** 1 for slices that every observer rated, else 0. */
    String complete() {
        return own("C");
    }

    /** Means of the slices that every observer rated, else 0. */
    String mean() {
        return own("D");
    }

    /** Share of agreeing pairs of each slice. */
    String agreeing() {
        return own("E");
    }

    /** 1 for slices with two ratings or more, else 0. */
    String paired() {
        return own("F");
    }

    private String own(String letter) {
        return "$" + letter + "$2:$" + letter + "$" + (slices + 1);
    }

    private String last() {
        return Columns.letters(FIRST_OBSERVER + observers - 1);
    }
}
