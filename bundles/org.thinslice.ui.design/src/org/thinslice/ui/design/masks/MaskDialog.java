// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.masks;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.study.MaskPlace;
import org.thinslice.study.Study;
import org.thinslice.ui.kit.Failures;

/** Sets masks: rectangles drawn over a picture of a recording, or typed as numbers. */
public final class MaskDialog extends TitleAreaDialog {

    private static final Texts TEXTS = Texts.of(MaskDialog.class);
    private static final int STEPS = 1_000;

    private final Study study;
    private final MaskDesk desk;
    private MaskCanvas canvas;
    private MaskPicture pictures;
    private MaskNumbers numbers;
    private org.eclipse.swt.widgets.List list;
    private Combo place;
    private Scale time;
    private Button remove;
    private Button undo;
    private Button redo;

    /** @param places pictures to draw on, at least one, of recordings that have one */
    public MaskDialog(Shell shell, Study study, List<MaskPlace> places) {
        super(shell);
        this.study = study;
        desk = new MaskDesk(study.plan(), places);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.say("masks.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(TEXTS.say("masks.title"));
        setMessage(TEXTS.say("masks.words"));
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        places(area);
        canvas = new MaskCanvas(area, desk, this::refresh);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 315).applyTo(canvas);
        side(area);
        moments(area);
        pictures = new MaskPicture(canvas);
        keys();
        picture();
        refresh();
        return area;
    }

    private void places(Composite parent) {
        place = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        place.setToolTipText(TEXTS.say("masks.place"));
        desk.places().forEach(each -> place.add(MaskPlaces.words(study.plan(), each)));
        place.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            desk.place(place.getSelectionIndex());
            picture();
            refresh();
        }));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(place);
    }

    private void side(Composite parent) {
        var side = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(side);
        GridDataFactory.fillDefaults().applyTo(side);
        list = new org.eclipse.swt.widgets.List(side, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        list.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            desk.choose(list.getSelectionIndex());
            refresh();
        }));
        GridDataFactory.fillDefaults().grab(true, true).hint(230, 110).applyTo(list);
        numbers = new MaskNumbers(side, desk, this::refresh);
        var buttons = new Composite(side, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(buttons);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
        button(buttons, "masks.add", desk::add);
        remove = button(buttons, "masks.remove", desk::remove);
        undo = button(buttons, "masks.undo", desk::undo);
        redo = button(buttons, "masks.redo", desk::redo);
    }

    private Button button(Composite parent, String key, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(TEXTS.say(key));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> doing(action)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private void doing(Runnable action) {
        int before = desk.placeIndex();
        action.run();
        if (before != desk.placeIndex())
            picture();
        refresh();
    }

    private void moments(Composite parent) {
        var row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        new Label(row, SWT.NONE).setText(TEXTS.say("masks.moment"));
        time = new Scale(row, SWT.HORIZONTAL);
        time.setMaximum(STEPS);
        time.setIncrement(STEPS / 100);
        time.setPageIncrement(STEPS / 10);
        time.setSelection(STEPS / 2);
        time.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> picture()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row.getChildren()[1]);
    }

    private void keys() {
        for (Control each : List.of(canvas, list))
            each.addListener(SWT.KeyDown, this::key);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.DEL)
            doing(desk::remove);
        else if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'z')
            doing((event.stateMask & SWT.SHIFT) != 0 ? desk::redo : desk::undo);
        else if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'y')
            doing(desk::redo);
    }

    private void picture() {
        var plan = study.plan();
        var span = MaskPlaces.span(plan, desk.place());
        try {
            var file = study.fileOf(desk.place().recording(plan));
            pictures.at(file, span.fromMicros() + (span.micros() - 1) * time.getSelection() / STEPS, canvas::show);
        } catch (Problem missing) {
            canvas.clear();
            setErrorMessage(missing.getMessage());
        }
    }

    private void refresh() {
        place.select(desk.placeIndex());
        list.setItems(desk.masks().stream().map(MaskPlaces::words).toArray(String[]::new));
        desk.chosenIndex().ifPresent(list::select);
        numbers.refresh();
        canvas.refresh();
        remove.setEnabled(desk.chosen().isPresent());
        undo.setEnabled(desk.canUndo());
        redo.setEnabled(desk.canRedo());
        if (getButton(IDialogConstants.OK_ID) != null)
            getButton(IDialogConstants.OK_ID).setEnabled(desk.changed());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.say("masks.save"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        try {
            study.change(TEXTS.say("masks.change"), "", desk::into);
            super.okPressed();
        } catch (Problem refused) {
            Failures.show(getShell(), refused);
        }
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        var natural = super.getInitialSize();
        return new Point(Math.max(natural.x, 860), Math.max(natural.y, 560));
    }
}
