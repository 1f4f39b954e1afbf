// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.thinslice.base.Texts;
import org.thinslice.ui.kit.Icon;
import org.thinslice.ui.kit.Icons;
import org.thinslice.ui.kit.video.VideoCanvas;
import org.thinslice.ui.rating.desk.Phase;
import org.thinslice.ui.rating.desk.RatingDesk;

/** The slice and the scale it is rated on, in one column; the picture takes what height is left. */
final class SlicePage extends Composite {

    private static final Texts TEXTS = Texts.of(SlicePage.class);
    private static final int LEAST_PICTURE = 220;
    private static final int LEAST_FORM = 100;

    private final Header header;
    private final VideoCanvas canvas;
    private final SliceStrip strip;
    private final Label status;
    private final Label sign;
    private final Button again;
    private final Label notice;
    private final Composite column;
    private final Look look;
    private final Footer footer;
    private FormPane form;
    private RatingDesk desk;
    private Phase drawn;

    SlicePage(Composite parent, Look look) {
        super(parent, SWT.NONE);
        this.look = look;
        setLayout(new ColumnLayout(Look.COLUMN));
        column = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Look.MARGIN, Look.MARGIN).spacing(0, Look.GAP).applyTo(column);
        header = new Header(column, look);
        canvas = new VideoCanvas(column);
        strip = new SliceStrip(column, () -> desk.pauseOrResume());
        var sentence = new Composite(column, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(sentence);
        sign = new Label(sentence, SWT.NONE);
        status = new Label(sentence, SWT.WRAP);
        again = new Button(sentence, SWT.PUSH);
        notice = new Label(sentence, SWT.WRAP);
        footer = new Footer(column, look, this::next);
        layOut(sentence);
        addListener(SWT.Resize, event -> shareHeight());
    }

    /** Takes a desk and builds the form of its scheme. */
    void serve(RatingDesk newDesk, String language) {
        desk = newDesk;
        drawn = null;
        if (form != null)
            form.control().dispose();
        form = new FormPane(column, new Asking(column, look, desk, language));
        form.control().moveAbove(footer);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        footer.serve(desk, language);
        shareHeight();
    }

    /** The observer has left: nothing here answers any more. */
    void forget() {
        desk = null;
    }

    VideoCanvas canvas() {
        return canvas;
    }

    SliceStrip strip() {
        return strip;
    }

    /** Draws the desk as it is now. */
    void draw() {
        var phase = desk.phase();
        header.draw(desk);
        strip.draw(phase);
        form.draw();
        footer.draw();
        say(sentence(phase), phase == Phase.RECORDING_MISSING || desk.notSaved().isPresent());
        if (drawn != phase && phase == Phase.ENDED)
            form.focusOpen();
        if (drawn != phase && phase == Phase.SAVED && drawn != Phase.ENDED)
            form.focusOpen();
        drawn = phase;
    }

    /** Hands a number key to the form. */
    void digit(int digit) {
        form.digit(digit);
    }

    /** Goes on, after what was typed has been handed over. */
    void next() {
        form.flush();
        if (desk.phase() == Phase.RECORDING_MISSING)
            desk.leaveUnplayable();
        else
            desk.next();
    }

    /** Whether Enter belongs to the control itself. */
    boolean ownsEnter(Control control) {
        return control == again || footer.ownsEnter(control);
    }

    @Override
    public boolean setFocus() {
        if (desk != null && desk.unlocked() && form.focusOpen())
            return true;
        return !canvas.isDisposed() && canvas.forceFocus();
    }

    private void layOut(Composite sentence) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LEAST_PICTURE).applyTo(canvas);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(sentence);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(status);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(footer);
        again.setText(TEXTS.say("slice.try"));
        again.addListener(SWT.Selection, event -> desk.tryAgain());
        status.setFont(look.reading());
        sign.setImage(Icons.image(Icon.WARNING));
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).exclude(true).applyTo(notice);
        say("", false);
    }

    /** Says what is going on; a warning has a sign and a button. What the player noticed follows on a line of its own. */
    private void say(String sentence, boolean warning) {
        var noticed = desk == null ? "" : desk.notice();
        if (status.getText().equals(FormPane.escaped(sentence)) && notice.getText().equals(FormPane.escaped(noticed))
                && again.getVisible() == warning)
            return;
        status.setText(FormPane.escaped(sentence));
        notice.setText(FormPane.escaped(noticed));
        show(sign, warning, GridDataFactory.swtDefaults());
        show(again, warning, Look.target(again));
        show(notice, !noticed.isEmpty(), GridDataFactory.fillDefaults().grab(true, false).span(3, 1));
        shareHeight();
    }

    private static void show(Control control, boolean on, GridDataFactory place) {
        control.setVisible(on);
        place.exclude(!on).applyTo(control);
    }

    private String sentence(Phase phase) {
        if (phase == Phase.RECORDING_MISSING)
            return TEXTS.say("slice.missing");
        if (desk.notSaved().isPresent())
            return TEXTS.say("slice.notsaved");
        return switch (phase) {
            case LOADING -> TEXTS.say("slice.loading");
            case PLAYING -> TEXTS.say(desk.unlocked() ? "slice.replaying" : "slice.playing");
            case PAUSED -> TEXTS.say("slice.paused");
            case SAVED -> desk.form().notRatable().map(reason -> TEXTS.say("slice.notrated", footer.words(reason)))
                    .orElse(TEXTS.say("slice.saved"));
            default -> TEXTS.say("slice.ended");
        };
    }

    /** The form gets the height it wants, but never so much that the picture becomes small. */
    private void shareHeight() {
        if (form == null)
            return;
        var width = Math.min(Look.COLUMN, getClientArea().width) - 2 * Look.MARGIN;
        var data = (GridData) form.control().getLayoutData();
        data.heightHint = 0;
        var rest = column.computeSize(Math.max(1, width) + 2 * Look.MARGIN, SWT.DEFAULT).y;
        data.heightHint = Math.max(LEAST_FORM, Math.min(getClientArea().height - rest, form.wantedHeight(Math.max(1, width))));
        column.layout(true, true);
    }
}
