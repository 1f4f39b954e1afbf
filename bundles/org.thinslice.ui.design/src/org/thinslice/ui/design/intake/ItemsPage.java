// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.intake;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.thinslice.base.Problem;
import org.thinslice.exchange.intake.ItemSetting;
import org.thinslice.scheme.model.Level;

/** Says of each item of the table at which level it was measured and which points or categories it has. */
final class ItemsPage extends ImportPage {

    private static final int HEIGHT = 280;

    private Grid<ItemSetting> items;
    private Optional<String> wrong = Optional.empty();

    ItemsPage(ImportDraft draft) {
        super(draft, "items");
    }

    @Override
    void fields(Composite parent) {
        items = new Grid<>(parent, TEXTS.say("page.items"), HEIGHT);
        items.column(TEXTS.say("items.name"), 2, ItemSetting::name);
        items.text(TEXTS.say("items.label"), 3, ItemSetting::label, (item, text) -> {
            draft.label(item, text);
            show();
        });
        var levels = Level.VALUES;
        items.choice(TEXTS.say("items.level"), 3, levels.stream().map(level -> TEXTS.say("level." + level.getLiteral())).toList(),
                item -> levels.indexOf(item.level()), (item, level) -> {
                    draft.level(item, levels.get(level));
                    show();
                });
        items.text(TEXTS.say("items.points"), 4, ItemSetting::points, this::points);
        words(parent, TEXTS.say("items.advice"));
    }

    private void points(ItemSetting item, String text) {
        try {
            draft.points(item, text);
            wrong = Optional.empty();
        } catch (Problem problem) {
            wrong = Optional.of(problem.getMessage());
        }
        show();
    }

    private void show() {
        items.show(List.copyOf(draft.items()));
        check();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && work(TEXTS.say("work.reading"), progress -> {
            draft.read(progress);
            return null;
        })) {
            show();
            items.focus();
        }
    }

    @Override
    Optional<String> missing() {
        return wrong.isPresent() ? wrong : draft.items().stream().flatMap(item -> item.wrong().stream()).findFirst();
    }
}
