// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.thinslice.base.Texts;
import org.thinslice.ui.agreement.exclusion.ExclusionMenu;
import org.thinslice.ui.agreement.explain.WhyMenu;
import org.thinslice.ui.agreement.exclusion.ScopeBar;
import org.thinslice.ui.agreement.model.AgreementDesk;
import org.thinslice.ui.agreement.model.Sight;
import org.thinslice.ui.kit.Icons;

/**
 * One chart of what is selected, with the choice of it above and, on demand, its numbers beside it; which chart stands behind a
 * colon after the class in plugin.xml.
 */
public final class ChartView extends ViewPart {

    private static final Texts TEXTS = Texts.of(ChartView.class);
    private static final String TABLE = "table";

    private Sight sight;
    private ChartPane pane;
    private boolean tableWanted;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        super.setInitializationData(element, property, data);
        sight = Sight.valueOf(String.valueOf(data));
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        tableWanted = memento != null && Boolean.TRUE.equals(memento.getBoolean(TABLE));
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putBoolean(TABLE, pane != null ? pane.hasTable() : tableWanted);
    }

    @Override
    public void createPartControl(Composite place) {
        var figures = Desks.figures(getSite().getWorkbenchWindow());
        var parent = ScopeBar.above(place, figures.desk());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        var bar = new PickBar(parent, figures.desk(), sight);
        pane = new ChartPane(parent, figures, sight, new Playing(getSite().getPage(), figures.desk()));
        pane.canvas().addListener(SWT.Paint, event -> bar.catchUp());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
        menus(pane.canvas(), figures.desk());
        pane.onTable(made -> menus(made, figures.desk()));
        actions();
        if (tableWanted)
            pane.table(true);
    }

    /** What can be asked and decided about what is picked, in the chart as in the table beside it. */
    private void menus(Control place, AgreementDesk desk) {
        new WhyMenu(getSite().getPage()).on(place);
        new ExclusionMenu(getSite().getWorkbenchWindow(), desk).on(place);
    }

    private void actions() {
        var table = new Action(TEXTS.say("chart.table"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                pane.table(isChecked());
            }
        };
        table.setToolTipText(TEXTS.say("chart.table.tip"));
        table.setImageDescriptor(Icons.descriptor(Icon.TABLE));
        table.setChecked(tableWanted);
        var bars = getViewSite().getActionBars();
        bars.getToolBarManager().add(table);
        bars.getMenuManager().add(table);
        bars.getMenuManager().add(new Separator());
        pane.canvas().menu().fill(bars.getMenuManager());
    }

    @Override
    public void setFocus() {
        pane.canvas().setFocus();
    }
}
