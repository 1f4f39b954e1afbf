// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement;

import java.util.function.IntConsumer;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;
import org.thinslice.base.Texts;
import org.thinslice.ui.agreement.model.Choice;
import org.thinslice.ui.agreement.model.Search;

/** One choice of a bar: a list that drops down; where there are many names, a button that opens a list to search in. */
sealed interface PickOne {

    /** More names than that are searched, not scrolled through; and a list that drops down takes long to fill. */
    int MANY = 30;

    /** Shows the choice as it is now. */
    void show(Choice choice);

    /** The one for a choice; {@code chosen} is told the place of the name the user chose. */
    static PickOne of(Composite bar, Choice choice, IntConsumer chosen) {
        return choice.names().size() > MANY ? new Searched(bar, choice, chosen) : new Dropped(bar, choice, chosen);
    }

    /** Whether the same control serves for another choice. */
    default boolean suits(Choice choice) {
        return this instanceof Searched == choice.names().size() > MANY;
    }

    /** A list that drops down. */
    final class Dropped implements PickOne {

        private static final int WIDEST = 190;

        private final Combo combo;
        private Choice shown;

        private Dropped(Composite bar, Choice choice, IntConsumer chosen) {
            combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
            combo.setToolTipText(choice.label());
            combo.addListener(SWT.Selection, event -> chosen.accept(combo.getSelectionIndex()));
            show(choice);
        }

        @Override
        public void show(Choice choice) {
            if (shown == null || !shown.names().equals(choice.names())) {
                combo.setItems(choice.names().toArray(String[]::new));
                combo.setLayoutData(new RowData(Math.min(WIDEST, combo.computeSize(SWT.DEFAULT, SWT.DEFAULT).x), SWT.DEFAULT));
                combo.requestLayout();
            }
            shown = choice;
            if (combo.getSelectionIndex() != choice.current())
                combo.select(choice.current());
        }
    }

    /** A button with what is chosen on it. */
    final class Searched implements PickOne {

        private static final Texts TEXTS = Texts.of(PickOne.class);

        private final Button button;
        private final IntConsumer chosen;
        private Choice shown;

        private Searched(Composite bar, Choice choice, IntConsumer chosen) {
            this.chosen = chosen;
            button = new Button(bar, SWT.PUSH);
            button.setToolTipText(TEXTS.say("pick.search.tip", choice.label(), choice.names().size()));
            button.addListener(SWT.Selection, event -> search());
            show(choice);
        }

        @Override
        public void show(Choice choice) {
            shown = choice;
            var text = TEXTS.say("pick.search", choice.current() < 0 ? "" : choice.names().get(choice.current()));
            if (!text.equals(button.getText())) {
                button.setText(text);
                button.requestLayout();
            }
        }

        private void search() {
            var dialog = new Searching(button.getShell());
            dialog.setTitle(shown.label());
            dialog.setMessage(TEXTS.say("pick.search.message"));
            dialog.setElements(shown.names().toArray());
            if (shown.current() >= 0)
                dialog.setInitialSelections(shown.names().get(shown.current()));
            dialog.open();
            var index = dialog.getFirstResult() instanceof String name ? shown.names().indexOf(name) : -1;
            if (index >= 0)
                chosen.accept(index);
        }
    }

    /** The list to search in: a part of a name finds it, not only its beginning. */
    final class Searching extends ElementListSelectionDialog {

        private Searching(Shell shell) {
            super(shell, new LabelProvider());
        }

        @Override
        protected FilteredList createFilteredList(Composite parent) {
            var list = super.createFilteredList(parent);
            list.setFilterMatcher(new FilteredList.FilterMatcher() {

                private Search search = Search.ALL;

                @Override
                public void setFilter(String typed, boolean ignoreCase, boolean ignoreWildCards) {
                    search = Search.of(typed);
                }

                @Override
                public boolean match(Object name) {
                    return search.finds((String) name);
                }
            });
            return list;
        }
    }
}
