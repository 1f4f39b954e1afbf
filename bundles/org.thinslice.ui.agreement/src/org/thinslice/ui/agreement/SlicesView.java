// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.thinslice.base.Texts;
import org.thinslice.charts.Numbers;
import org.thinslice.charts.Part;
import org.thinslice.charts.Subject;
import org.thinslice.ui.agreement.exclusion.ExclusionMenu;
import org.thinslice.ui.agreement.explain.WhyMenu;
import org.thinslice.ui.agreement.exclusion.ScopeBar;
import org.thinslice.ui.agreement.model.AgreementDesk;
import org.thinslice.ui.agreement.model.ItemAgreement;
import org.thinslice.ui.agreement.model.RankedSlice;
import org.thinslice.ui.agreement.model.Sight;
import org.thinslice.ui.agreement.model.Times;
import org.thinslice.ui.kit.Registration;
import org.thinslice.ui.kit.chart.ChartCanvas;

/** The slices of the item selected, the ones observers differ on most first. */
public final class SlicesView extends ViewPart {

    private static final Texts TEXTS = Texts.of(SlicesView.class);

    private final StackLayout stack = new StackLayout();
    private AgreementDesk desk;
    private Composite parent;
    private ChartCanvas words;
    private RowTable<RankedSlice> table;
    private ItemAgreement shown;
    private List<RankedSlice> rows = List.of();
    private Registration listening;

    @Override
    public void createPartControl(Composite place) {
        desk = Desks.of(getViewSite());
        parent = ScopeBar.above(place, desk);
        parent.setLayout(stack);
        words = new ChartCanvas(parent);
        table = new RowTable<>(parent, columns());
        var playing = new Playing(getSite().getPage(), desk);
        table.viewer().addPostSelectionChangedListener(event -> pick());
        table.viewer().getTable().addListener(SWT.DefaultSelection, event -> playing.play(subject(table.selected())));
        new WhyMenu(getSite().getPage()).on(table.viewer().getTable());
        new ExclusionMenu(getSite().getWorkbenchWindow(), desk).on(table.viewer().getTable());
        listening = desk.listen(this::refresh);
    }

    private List<Column<RankedSlice>> columns() {
        return List.of(
                Column.numbers(TEXTS.say("slices.rank"), 56, this::rank,
                        Comparator.comparingInt(row -> row.ranked() ? row.rank() : Integer.MAX_VALUE)),
                Column.words(TEXTS.say("slices.slice"), 84, row -> row.slice().code()),
                Column.words(TEXTS.say("slices.session"), 84, RankedSlice::session),
                Column.numbers(TEXTS.say("slices.time"), 96, this::time,
                        Comparator.comparingLong(row -> row.slice().span().fromMicros())),
                Column.numbers(TEXTS.say("slices.disagreement"), 118, row -> row.ranked() ? Numbers.plain(row.disagreement(), 2) : "–",
                        Comparator.comparingDouble(RankedSlice::disagreement)),
                Column.numbers(TEXTS.say("slices.mean"), 140, row -> Numbers.open(row.mean(), 2),
                        Comparator.comparingDouble(row -> row.mean().number().orElse(Double.NEGATIVE_INFINITY))),
                Column.numbers(TEXTS.say("slices.range"), 72, SlicesView::range,
                        Comparator.comparingDouble(row -> row.highest() - row.lowest())),
                Column.numbers(TEXTS.say("slices.ratings"), 72, row -> Integer.toString(row.ratings()),
                        Comparator.comparingInt(RankedSlice::ratings)),
                Column.words(TEXTS.say("slices.excluded"), 220, this::excluded));
    }

    private String rank(RankedSlice row) {
        return row.ranked() ? Integer.toString(row.rank()) : excluded(row).isEmpty() ? "–" : TEXTS.say("slices.out");
    }

    private String time(RankedSlice row) {
        return desk.agreement().map(all -> Times.of(all.plan(), row.slice())).orElse("");
    }

    private String excluded(RankedSlice row) {
        return desk.agreement().map(all -> all.excludedBecause(row.slice())).orElse("");
    }

    private static String range(RankedSlice row) {
        return row.ratings() == 0 ? "–" : number(row.lowest()) + "–" + number(row.highest());
    }

    private static String number(double value) {
        return Numbers.plain(value, value == Math.rint(value) ? 0 : 2);
    }

    private void pick() {
        var row = table.selected();
        if (row != null && !desk.selected().get(Part.SLICE).equals(subject(row).get(Part.SLICE)))
            desk.pick(subject(row));
    }

    private static Subject subject(RankedSlice row) {
        return row == null ? Subject.NONE : Subject.of(Part.SLICE, row.slice().code()).with(Part.SESSION, row.session());
    }

    private void refresh() {
        var item = desk.item().orElse(null);
        if (item != shown) {
            shown = item;
            rows = desk.agreement().filter(all -> item != null).map(all -> all.withExcluded(item.slices())).orElse(List.of());
            table.rows(rows);
        }
        var chosen = desk.selected().get(Part.SLICE);
        table.select(rows.stream().filter(row -> chosen.filter(row.slice().code()::equals).isPresent()).findFirst().orElse(null));
        words.say(Sight.sentence(desk.stage()));
        var top = rows.isEmpty() ? words : table.viewer().getTable();
        if (stack.topControl != top) {
            stack.topControl = top;
            parent.layout();
        }
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
    }

    @Override
    public void dispose() {
        if (listening != null)
            listening.close();
        super.dispose();
    }
}
