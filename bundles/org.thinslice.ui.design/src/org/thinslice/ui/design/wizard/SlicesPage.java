// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.wizard;

import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.thinslice.study.Channel;

/** Asks how long slices are, where they start, and what observers get of them. */
final class SlicesPage extends StudyPage {

    private static final List<List<Channel>> CHANNELS = List.of(List.of(), List.of(Channel.VIDEO_AND_AUDIO),
            List.of(Channel.VIDEO_ONLY), List.of(Channel.AUDIO_ONLY), List.of(Channel.VIDEO_ONLY, Channel.AUDIO_ONLY),
            List.of(Channel.VIDEO_AND_AUDIO, Channel.VIDEO_ONLY, Channel.AUDIO_ONLY));

    private Label count;

    SlicesPage(StudyDraft draft) {
        super(draft, StudyDraft.Page.SLICES);
    }

    @Override
    void fields(Composite parent) {
        var length = field(parent, "slices.length", draft.length(), draft::length);
        presets(parent, length);
        field(parent, "slices.stride", draft.stride(), draft::stride).setMessage(TEXTS.say("slices.stride.same"));
        nothing(parent);
        field(parent, "slices.offset", draft.offset(), draft::offset);
        nothing(parent);
        choice(parent, "slices.channel", List.of("all", "video_and_audio", "video_only", "audio_only", "alone", "conditions"),
                CHANNELS.indexOf(draft.channels()), chosen -> draft.channels(CHANNELS.get(chosen)));
        choice(parent, "slices.shown", List.of("one", "pair"), draft.sideBySide() ? 1 : 0, chosen -> draft.sideBySide(chosen == 1));
        field(parent, "slices.pseudo", draft.pseudoDyads(), draft::pseudoDyads).setMessage(TEXTS.say("slices.pseudo.none"));
        nothing(parent);
        count = words(parent, "", 3);
        words(parent, TEXTS.say("slices.advice"), 3);
    }

    private void choice(Composite parent, String key, List<String> options, int selected, IntConsumer chosen) {
        label(parent, key);
        var combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        name(combo, TEXTS.say(key));
        options.forEach(each -> combo.add(TEXTS.say(key + "." + each)));
        combo.select(selected);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            chosen.accept(combo.getSelectionIndex());
            check();
        }));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
    }

    private void presets(Composite parent, Text length) {
        var row = new Composite(parent, SWT.NONE);
        row.setLayout(RowLayoutFactory.fillDefaults().create());
        for (var seconds : List.of("10", "30", "60")) {
            var button = new Button(row, SWT.PUSH);
            button.setText(TEXTS.say("slices.preset", seconds));
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> length.setText(seconds)));
        }
    }

    @Override
    void check() {
        super.check();
        count.setText(TEXTS.say("slices.count", draft.sliceCount(), draft.recordings().usable().size()));
        count.requestLayout();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible)
            check();
    }
}
