// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.thinslice.base.Texts;
import org.thinslice.scheme.Points;
import org.thinslice.scheme.Wording;
import org.thinslice.scheme.model.AnalogueItem;
import org.thinslice.scheme.model.CategoryItem;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.ScaleItem;
import org.thinslice.scheme.model.TextItem;
import org.thinslice.study.Answer;

/** All items of the scheme, one below the other; scrolls when they are higher than the room they get. */
final class FormPane {

    private static final Texts TEXTS = Texts.of(FormPane.class);

    private record Part(Item item, boolean sureness, Composite section, ItemBox box) {
    }

    private final ScrolledComposite scroll;
    private final Composite inside;
    private final List<Part> parts = new ArrayList<>();
    private final Asking outer;

    FormPane(Composite parent, Asking asking) {
        outer = asking;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        inside = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2 * Look.GAP).applyTo(inside);
        asking.desk().form().items().forEach(this::add);
        scroll.setContent(inside);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    Control control() {
        return scroll;
    }

    /** Height the items want at a given width, points. */
    int wantedHeight(int width) {
        return inside.computeSize(width, SWT.DEFAULT).y;
    }

    /** Draws what is answered; greyed out as long as the scale is locked. */
    void draw() {
        var form = outer.desk().form();
        for (var part : parts) {
            part.box.open(outer.desk().unlocked() && (!part.sureness || rated(part.item)));
            part.box.draw(form);
        }
    }

    /** Puts the focus on the first thing that waits for an answer; answers whether there is one. */
    boolean focusOpen() {
        var waiting = waiting();
        waiting.ifPresent(this::show);
        return waiting.isPresent();
    }

    /** Hands a number key to the part that has the focus, or to the first one that waits for an answer. */
    void digit(int digit) {
        var part = focused().or(this::waiting).orElse(parts.get(0));
        if (outer.desk().unlocked() && part.box.digit(digit))
            show(waiting().orElse(part));
    }

    /** Hands over what was typed and not told yet. */
    void flush() {
        parts.forEach(part -> part.box.flush());
    }

    /** Puts the focus on a part and brings all of it into view, its question and what its ends mean too. */
    private void show(Part part) {
        part.box.focus();
        if (part.section.getSize().y <= scroll.getClientArea().height)
            scroll.showControl(part.section);
    }

    private void add(Item item) {
        var section = section();
        title(item, new Asking(section, outer.look(), outer.desk(), outer.language()));
        parts.add(new Part(item, false, section, box(item, section)));
        if (item.isConfidence()) {
            var below = section();
            parts.add(new Part(item, true, below, new ConfidenceBox(in(below), item)));
        }
    }

    private Composite section() {
        var section = new Composite(inside, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(section);
        outer.wide(section);
        return section;
    }

    private Asking in(Composite section) {
        return new Asking(section, outer.look(), outer.desk(), outer.language());
    }

    private void title(Item item, Asking asking) {
        var question = new Label(asking.parent(), SWT.WRAP);
        question.setFont(asking.look().question());
        question.setText(escaped(item.isRequired() ? asking.question(item) : TEXTS.say("form.optional", asking.question(item))));
        asking.wide(question);
        var hint = Wording.of(item.getHint(), asking.language());
        if (hint.isEmpty())
            return;
        var words = new Label(asking.parent(), SWT.WRAP);
        words.setText(escaped(hint));
        asking.wide(words);
    }

    private ItemBox box(Item item, Composite section) {
        var asking = in(section);
        if (item instanceof ScaleItem scale)
            return Points.count(scale) <= ScaleBox.MOST ? new ScaleBox(asking, scale) : LineBox.of(asking, scale);
        if (item instanceof CategoryItem category)
            return category.isSeveral() ? new SeveralBox(asking, category) : new ChoiceBox(asking, category);
        if (item instanceof AnalogueItem analogue)
            return LineBox.of(asking, analogue);
        return new TextBox(asking, (TextItem) item);
    }

    private Optional<Part> waiting() {
        var form = outer.desk().form();
        return parts.stream().filter(part -> part.sureness ? rated(part.item) && !form.complete(part.item)
                : form.answer(part.item.getKey()).isEmpty()).findFirst();
    }

    private Optional<Part> focused() {
        var focus = scroll.getDisplay().getFocusControl();
        return parts.stream().filter(part -> within(part.section, focus)).findFirst();
    }

    private boolean rated(Item item) {
        return outer.desk().form().answer(item.getKey()).filter(answer -> !(answer instanceof Answer.NotRatable)).isPresent();
    }

    private void fit() {
        scroll.setMinHeight(wantedHeight(scroll.getClientArea().width));
    }

    private static boolean within(Composite section, Control control) {
        for (var at = control; at != null; at = at.getParent())
            if (at == section)
                return true;
        return false;
    }

    /** A label takes an ampersand for a mnemonic; people write it for 'and'. */
    static String escaped(String words) {
        return words.replace("&", "&&");
    }
}
