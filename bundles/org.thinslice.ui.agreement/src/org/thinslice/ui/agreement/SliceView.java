// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.thinslice.base.Problem;
import org.thinslice.charts.Part;
import org.thinslice.ui.agreement.model.AgreementDesk;
import org.thinslice.ui.agreement.model.Sight;
import org.thinslice.ui.agreement.model.SliceCue;
import org.thinslice.ui.kit.OpenStudy;
import org.thinslice.ui.kit.Registration;
import org.thinslice.ui.kit.Selected;
import org.thinslice.ui.kit.video.SlicePane;

/** The slice selected: its picture and sound, every observer's mark on the scale, and how much they differ on it. */
public final class SliceView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.thinslice.ui.agreement.slice";

    private AgreementDesk desk;
    private Label standing;
    private SashForm sash;
    private SlicePane video;
    private ChartPane marks;
    private Registration listening;
    private Registration playing;
    private Optional<String> opened = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        var figures = Desks.figures(getSite().getWorkbenchWindow());
        desk = figures.desk();
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        standing = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 6).applyTo(standing);
        sash = new SashForm(parent, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        video = new SlicePane(sash);
        marks = new ChartPane(sash, figures, Sight.SLICE, new Playing(getSite().getPage(), desk));
        sash.setWeights(60, 40);
        listening = desk.listen(this::refresh);
        playing = OpenStudy.in(getSite()).selection().listen(this::follow);
    }

    private void refresh() {
        var slice = desk.selected().get(Part.SLICE);
        var words = SliceCue.standing(desk);
        if (!words.equals(standing.getText())) {
            standing.setText(words);
            standing.getParent().layout();
        }
        var playable = desk.study().map(study -> SliceCue.playable(study, slice)).orElse(true);
        if (video.getVisible() != playable) {
            video.setVisible(playable);
            sash.layout();
        }
        if (!slice.equals(opened))
            open(slice, false);
    }

    private void follow(Selected event) {
        if (event instanceof Selected.Play play) {
            getSite().getPage().bringToTop(this);
            open(Optional.of(play.slice()), true);
        }
    }

    private void open(Optional<String> slice, boolean play) {
        opened = slice;
        var study = desk.study();
        if (slice.isEmpty() || study.isEmpty()) {
            video.empty();
            return;
        }
        try {
            var cue = SliceCue.of(study.get(), slice.get());
            if (play)
                video.play(cue);
            else
                video.open(cue);
        } catch (Problem problem) {
            video.say(problem.getMessage());
        }
    }

    @Override
    public void setFocus() {
        if (video.getVisible())
            video.setFocus();
        else
            marks.canvas().setFocus();
    }

    @Override
    public void dispose() {
        if (listening != null) {
            listening.close();
            playing.close();
        }
        super.dispose();
    }
}
