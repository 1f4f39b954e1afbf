// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.thinslice.base.Texts;
import org.thinslice.ui.design.scheme.Preview.Answer;

/** Shows the selected element as an observer will see it. It can be tried out; nothing is kept. */
final class PreviewPane {

    private static final Texts TEXTS = Texts.of(PreviewPane.class);
    private static final int COLUMN = 640;

    private final SchemeDesk desk;
    private final ScrolledComposite scroll;
    private Preview shown;
    private Composite page;

    PreviewPane(Composite parent, SchemeDesk desk) {
        this.desk = desk;
        var frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().spacing(0, 4).applyTo(frame);
        var heading = new Label(frame, SWT.NONE);
        heading.setText(TEXTS.say("preview.title"));
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        scroll = new ScrolledComposite(frame, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addControlListener(ControlListener.controlResizedAdapter(e -> fit()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        refresh();
    }

    void refresh() {
        var now = Preview.of(desk.selected(), desk.language());
        if (now.equals(shown))
            return;
        shown = now;
        scroll.setRedraw(false);
        if (page != null)
            page.dispose();
        page = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 6).spacing(0, 8).applyTo(page);
        fill(page, now);
        scroll.setContent(page);
        fit();
        scroll.setRedraw(true);
    }

    private void fill(Composite parent, Preview preview) {
        var box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(box);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, false).hint(COLUMN, SWT.DEFAULT).minSize(320, SWT.DEFAULT).applyTo(box);
        var prompt = words(box, preview.prompt(), SWT.WRAP);
        if (!(preview.answer() instanceof Answer.None))
            prompt.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
        if (!preview.hint().isBlank())
            words(box, preview.hint(), SWT.WRAP);
        answer(box, preview.answer());
        for (var extra : preview.extras()) {
            var button = new Button(box, SWT.PUSH);
            button.setText(extra);
        }
    }

    private void answer(Composite box, Answer answer) {
        if (answer instanceof Answer.Buttons buttons)
            buttons(box, buttons.points());
        else if (answer instanceof Answer.Choice choice)
            choice.categories().forEach(c -> new Button(box, choice.several() ? SWT.CHECK : SWT.RADIO).setText(escaped(c)));
        else if (answer instanceof Answer.Line line)
            line(box, line);
        else if (answer instanceof Answer.Number number)
            number(box, number);
        else if (answer instanceof Answer.Words)
            GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 70)
                    .applyTo(new Text(box, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL));
    }

    private static void buttons(Composite box, List<Preview.Point> points) {
        var row = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(Math.max(1, points.size())).equalWidth(true).spacing(4, 4).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        for (var point : points) {
            var button = new Button(row, SWT.TOGGLE);
            button.setText(point.value());
            button.setToolTipText(point.words());
            button.addListener(SWT.Selection, e -> only(row, button));
            GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 44).applyTo(button);
        }
        for (var point : points) {
            var words = new Label(row, SWT.WRAP | SWT.CENTER);
            words.setText(escaped(point.words()));
            GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(words);
        }
    }

    private static void only(Composite row, Button chosen) {
        for (var child : row.getChildren())
            if (child instanceof Button button)
                button.setSelection(button == chosen);
    }

    private static void line(Composite box, Answer.Line line) {
        var row = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        var scale = new Scale(row, SWT.HORIZONTAL);
        scale.setMaximum(100);
        scale.setSelection(50);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(scale);
        words(row, line.low(), SWT.WRAP);
        words(row, line.high(), SWT.WRAP | SWT.RIGHT);
    }

    private static void number(Composite box, Answer.Number number) {
        var row = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.swtDefaults().hint(90, SWT.DEFAULT).applyTo(new Text(row, SWT.BORDER));
        words(row, TEXTS.say("preview.between", number.low(), number.high()), SWT.WRAP);
    }

    private static Label words(Composite parent, String text, int style) {
        var label = new Label(parent, style);
        label.setText(escaped(text));
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static String escaped(String text) {
        return text.replace("&", "&&");
    }

    private void fit() {
        var width = Math.max(320, scroll.getClientArea().width);
        scroll.setMinSize(320, page.computeSize(width, SWT.DEFAULT).y);
        page.layout(true, true);
    }
}
