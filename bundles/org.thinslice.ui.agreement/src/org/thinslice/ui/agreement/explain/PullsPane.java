// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.thinslice.agreement.observers.Influence;
import org.thinslice.base.Decimals;
import org.thinslice.base.Texts;
import org.thinslice.charts.Part;
import org.thinslice.results.Pulls;
import org.thinslice.ui.agreement.Column;
import org.thinslice.ui.agreement.RowTable;

/** Observers and slices, the ones that pull a coefficient down most first; picking one selects it everywhere. */
final class PullsPane {

    private static final Texts TEXTS = Texts.of(PullsPane.class);

    private final WhyDesk desk;
    private final Composite place;
    private final Label words;
    private final RowTable<Influence> observers;
    private final RowTable<Influence> slices;
    private Pulls shown;

    PullsPane(Composite parent, WhyDesk desk) {
        this.desk = desk;
        place = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(place);
        words = new Label(place, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        var sash = new SashForm(place, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        observers = table(sash, "pull.observer", Part.OBSERVER, desk::pickObserver);
        slices = table(sash, "pull.slice", Part.SLICE, desk::pickSlice);
    }

    Control control() {
        return place;
    }

    private RowTable<Influence> table(Composite parent, String head, Part part, Consumer<String> picked) {
        var table = new RowTable<Influence>(parent, List.of(Column.words(TEXTS.say(head), 76, Influence::left),
                Column.numbers(TEXTS.say("pull.without"), 66, row -> bounded(row.without().number()), order(row -> row.without().number())),
                Column.numbers(TEXTS.say("pull.change"), 66, PullsPane::change, order(Influence::change).reversed())));
        table.viewer().addPostSelectionChangedListener(event -> {
            var row = table.selected();
            if (row != null && desk.selected().get(part).filter(row.left()::equals).isEmpty())
                picked.accept(row.left());
        });
        return table;
    }

    private static Comparator<Influence> order(Function<Influence, OptionalDouble> number) {
        return Comparator.comparingDouble(row -> number.apply(row).orElse(Double.NEGATIVE_INFINITY));
    }

    private static String bounded(OptionalDouble number) {
        return number.isPresent() ? Decimals.bounded(number.getAsDouble(), 3) : "–";
    }

    /** By how much the coefficient would rise (+) or fall (−) without it. */
    static String change(Influence row) {
        if (row.change().isEmpty())
            return "–";
        double rise = -row.change().getAsDouble();
        var text = Decimals.bounded(rise, 3);
        return rise > 0 && !text.equals(".000") ? "+" + text : text;
    }

    void refresh() {
        words.setText(desk.pullsWords());
        var next = desk.pulls().orElse(null);
        if (next != shown) {
            shown = next;
            observers.rows(next == null ? List.of() : next.observers());
            slices.rows(next == null ? List.of() : next.slices());
        }
        if (shown != null) {
            select(observers, shown.observers(), Part.OBSERVER);
            select(slices, shown.slices(), Part.SLICE);
        }
        place.layout();
    }

    private void select(RowTable<Influence> table, List<Influence> rows, Part part) {
        var wanted = desk.selected().get(part);
        table.select(rows.stream().filter(row -> wanted.filter(row.left()::equals).isPresent()).findFirst().orElse(null));
    }
}
