// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Asks for the observers' codes, the seed of their orders, and how often a slice may be watched again. */
final class ObserversPage extends StudyPage {

    ObserversPage(StudyDraft draft) {
        super(draft, StudyDraft.Page.OBSERVERS);
    }

    @Override
    void fields(Composite parent) {
        var codes = field(parent, "observers.codes", draft.observers(), draft::observers);
        makeCodes(parent, codes);
        var seed = field(parent, "observers.seed", draft.seed(), draft::seed);
        GridDataFactory.swtDefaults().hint(120, SWT.DEFAULT).applyTo(seed);
        nothing(parent);
        var replays = field(parent, "observers.replays", draft.replays(), draft::replays);
        GridDataFactory.swtDefaults().hint(120, SWT.DEFAULT).applyTo(replays);
        nothing(parent);
        words(parent, TEXTS.say("observers.advice"), 3);
    }

    private void makeCodes(Composite parent, Text codes) {
        var row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        var number = new Spinner(row, SWT.BORDER);
        number.setValues(6, 1, 500, 0, 1, 5);
        name(number, TEXTS.say("observers.number"));
        var make = new Button(row, SWT.PUSH);
        make.setText(TEXTS.say("observers.make"));
        make.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> codes.setText(codes(number.getSelection()))));
    }

    /** k1, k2, … as many as asked for. */
    static String codes(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(n -> "k" + n).collect(Collectors.joining(", "));
    }
}
