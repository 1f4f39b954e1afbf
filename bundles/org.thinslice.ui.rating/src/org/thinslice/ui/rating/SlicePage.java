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
import org.thinslice.ui.rating.desk.Shares;

/**
 * The slice and the scale it is rated on, in one column. While the slice plays, a form that would make the picture small
 * steps aside; it comes when there is something to answer.
 */
final class SlicePage extends Composite {

    private static final Texts TEXTS = Texts.of(SlicePage.class);
    private static final int LEAST_PICTURE = 60;

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
    private boolean watching;

    SlicePage(Composite parent, Look look) {
        super(parent, SWT.NONE);
        this.look = look;
        setLayout(new ColumnLayout(Look.COLUMN));
        column = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Look.MARGIN, Look.MARGIN).spacing(0, Look.GAP).applyTo(column);
        header = new Header(column, look);
        canvas = new VideoCanvas(column);
        strip = new SliceStrip(column, () -> desk.pauseOrResume());
        var line = new Composite(column, SWT.NONE);
        // as high as a button, or as two lines, from the start: nothing moves when something is to be said
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(Look.GAP, 0).applyTo(line);
        GridDataFactory.swtDefaults().hint(0, Look.TARGET).applyTo(new Label(line, SWT.NONE));
        sign = new Label(line, SWT.NONE);
        var words = new Composite(line, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(words);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).applyTo(words);
        status = new Label(words, SWT.WRAP);
        notice = new Label(words, SWT.WRAP);
        again = new Button(line, SWT.PUSH);
        footer = new Footer(column, look, this::next);
        layOut(line);
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
        stepAside(phase);
        form.draw();
        footer.draw();
        say(sentence(phase), phase == Phase.RECORDING_MISSING || desk.notSaved().isPresent());
        if (drawn != phase && phase == Phase.ENDED)
            form.focusOpen();
        if (drawn != phase && phase == Phase.SAVED && drawn != Phase.ENDED)
            form.focusOpen();
        drawn = phase;
    }

    /** Hands a number key to the form, if it is there to be seen. */
    void digit(int digit) {
        if (form.control().getVisible())
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

    private void layOut(Composite line) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LEAST_PICTURE).applyTo(canvas);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(footer);
        again.setText(TEXTS.say("slice.try"));
        again.addListener(SWT.Selection, event -> desk.tryAgain());
        status.setFont(look.reading());
        sign.setImage(Icons.image(Icon.WARNING));
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
        show(notice, !noticed.isEmpty(), GridDataFactory.fillDefaults().grab(true, false));
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

    /** Nobody answers while the slice plays, nor while the next one is on its way. */
    private void stepAside(Phase phase) {
        var now = phase == Phase.LOADING || phase == Phase.PLAYING || phase == Phase.PAUSED;
        if (now == watching)
            return;
        watching = now;
        shareHeight();
        if (watching)
            canvas.forceFocus();
    }

    private void shareHeight() {
        if (form == null)
            return;
        var width = Math.max(1, Math.min(Look.COLUMN, getClientArea().width) - 2 * Look.MARGIN);
        var data = (GridData) form.control().getLayoutData();
        var picture = (GridData) canvas.getLayoutData();
        picture.exclude = false;
        data.exclude = false;
        data.heightHint = 0;
        var rest = column.computeSize(width + 2 * Look.MARGIN, SWT.DEFAULT).y - LEAST_PICTURE;
        var shares = Shares.of(getClientArea().height - rest, form.wantedHeight(width), width, watching);
        data.heightHint = shares.form();
        data.exclude = shares.form() == 0;
        form.control().setVisible(!data.exclude);
        picture.exclude = shares.picture() == 0 && shares.form() > 0;
        canvas.setVisible(!picture.exclude);
        column.layout(true, true);
    }
}
