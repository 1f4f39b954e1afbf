// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.thinslice.base.Texts;
import org.thinslice.scheme.Wording;
import org.thinslice.scheme.model.Anchor;
import org.thinslice.scheme.model.Composite;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.LocalText;
import org.thinslice.scheme.model.ScaleItem;
import org.thinslice.scheme.model.Scheme;
import org.thinslice.scheme.model.SchemePackage;
import org.thinslice.scheme.model.provider.SchemeItemProviderAdapterFactory;

/** Everything a person can do to a scheme; each of it is one step that can be taken back by its name. */
final class SchemeEdits {

    private static final Texts TEXTS = Texts.of(SchemeEdits.class);

    private final SchemeDesk desk;
    private final Bursts stack;
    private final EditingDomain domain;

    SchemeEdits(SchemeDesk desk, Bursts stack) {
        this.desk = desk;
        this.stack = stack;
        domain = new AdapterFactoryEditingDomain(new SchemeItemProviderAdapterFactory(), stack);
    }

    /** Gives a field a value. Typing on in the same field is the same step. */
    void set(EObject owner, EStructuralFeature feature, Object value) {
        if (!Objects.equals(owner.eGet(feature), value))
            stack.run(new SetCommand(domain, owner, feature, value), label(feature), List.of(owner, feature));
    }

    /** Gives a field its words in the language shown; empty words are taken away. */
    void words(EObject owner, EReference feature, String text) {
        var step = wordsStep(owner, feature, text);
        if (step != null)
            stack.run(step, label(feature), List.of(owner, feature, desk.language()));
    }

    /** Gives a point of a scale its words in the language shown; a point without words in any language has no anchor. */
    void anchor(ScaleItem item, double point, String text) {
        var present = item.getAnchors().stream().filter(a -> a.getValue() == point).findFirst();
        var step = present.map(a -> anchorStep(a, text)).orElseGet(() -> text.isEmpty() ? null : newAnchor(item, point, text));
        if (step != null)
            stack.run(step, TEXTS.say("edit.anchors"), List.of(item, point, desk.language()));
    }

    /** Says the scheme's languages, the first being the default. */
    void languages(List<String> tags) {
        if (!tags.equals(desk.scheme().getLanguages())) {
            var feature = SchemePackage.Literals.SCHEME__LANGUAGES;
            stack.run(new SetCommand(domain, desk.scheme(), feature, tags), label(feature), List.of(desk.scheme(), feature));
        }
    }

    /** Puts an item into a composite, in the order of the scheme, or takes it out. */
    void member(Composite composite, Item item, boolean in) {
        if (composite.getItems().contains(item) == in)
            return;
        var feature = SchemePackage.Literals.COMPOSITE__ITEMS;
        var members = desk.scheme().getItems().stream()
                .filter(i -> i == item ? in : composite.getItems().contains(i)).toList();
        stack.run(new SetCommand(domain, composite, feature, members), label(feature), null);
    }

    /** Adds an item or composite below the selected one and selects it. */
    void add(EObject element) {
        var feature = element instanceof Item ? SchemePackage.Literals.SCHEME__ITEMS : SchemePackage.Literals.SCHEME__COMPOSITES;
        var list = list(desk.scheme(), feature);
        var at = list.indexOf(desk.selected()) + 1;
        stack.run(new AddCommand(domain, desk.scheme(), feature, element, at == 0 ? list.size() : at), label(feature), null);
        desk.select(element);
    }

    /** Adds a part (category, reason) at the end of an item's list. */
    void addPart(EObject owner, EReference feature, EObject part) {
        stack.run(new AddCommand(domain, owner, feature, part), label(feature), null);
    }

    /** Takes an item, composite or part away; composites no longer name an item that is gone. */
    void remove(EObject element) {
        if (element.eContainer() == null)
            return;
        var step = new CompoundCommand();
        if (element instanceof Item item)
            for (var composite : desk.scheme().getComposites())
                if (composite.getItems().contains(item))
                    step.append(new RemoveCommand(domain, composite, SchemePackage.Literals.COMPOSITE__ITEMS, item));
        step.append(new RemoveCommand(domain, element.eContainer(), element.eContainmentFeature(), element));
        var next = neighbour(element);
        stack.run(step, TEXTS.say("edit.remove"), null);
        if (SchemeDesk.page(element) == element)
            desk.select(next);
    }

    /** Whether an element can go up (−1) or down (+1) in its list. */
    boolean canMove(EObject element, int by) {
        if (element.eContainer() == null)
            return false;
        var list = siblings(element);
        var to = list.indexOf(element) + by;
        return to >= 0 && to < list.size();
    }

    /** Moves an element up (negative) or down its list. */
    void move(EObject element, int by) {
        if (by != 0 && canMove(element, by))
            stack.run(new MoveCommand(domain, element.eContainer(), element.eContainmentFeature(), element,
                    siblings(element).indexOf(element) + by), TEXTS.say(by < 0 ? "edit.up" : "edit.down"), null);
    }

    /** Moves an element before or behind another one of the same list. */
    void moveTo(EObject element, EObject place, boolean behind) {
        var list = siblings(element);
        var from = list.indexOf(element);
        var to = list.indexOf(place) + (behind ? 1 : 0);
        move(element, (to > from ? to - 1 : to) - from);
    }

    /** Ends a burst of typing: what is typed next is a step of its own. */
    void seal() {
        stack.seal();
    }

    private Command wordsStep(EObject owner, EReference feature, String text) {
        @SuppressWarnings("unchecked")
        var texts = (EList<LocalText>) owner.eGet(feature);
        var entry = Wording.entry(texts, desk.language());
        if (entry.isEmpty())
            return text.isEmpty() ? null : new AddCommand(domain, owner, feature, Wording.text(desk.language(), text));
        if (text.isEmpty())
            return new RemoveCommand(domain, owner, feature, entry.get());
        return text.equals(entry.get().getText()) ? null
                : new SetCommand(domain, entry.get(), SchemePackage.Literals.LOCAL_TEXT__TEXT, text);
    }

    private Command anchorStep(Anchor anchor, String text) {
        var elsewhere = anchor.getText().stream().anyMatch(t -> !t.getLang().equalsIgnoreCase(desk.language()));
        if (text.isEmpty() && !elsewhere)
            return new RemoveCommand(domain, anchor.eContainer(), SchemePackage.Literals.SCALE_ITEM__ANCHORS, anchor);
        return wordsStep(anchor, SchemePackage.Literals.ANCHOR__TEXT, text);
    }

    private Command newAnchor(ScaleItem item, double point, String text) {
        var anchor = NewElements.anchor(point, desk.language(), text);
        var at = (int) item.getAnchors().stream().filter(a -> a.getValue() < point).count();
        return new AddCommand(domain, item, SchemePackage.Literals.SCALE_ITEM__ANCHORS, anchor, at);
    }

    private static EObject neighbour(EObject element) {
        var list = siblings(element);
        var at = list.indexOf(element);
        if (list.size() == 1)
            return element.eContainer();
        return list.get(at == list.size() - 1 ? at - 1 : at + 1);
    }

    private static EList<EObject> siblings(EObject element) {
        return list(element.eContainer(), element.eContainmentFeature());
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> list(EObject owner, EStructuralFeature feature) {
        return (EList<EObject>) owner.eGet(feature);
    }

    private static String label(EStructuralFeature feature) {
        var owner = feature.getEContainingClass().getName().equals(Scheme.class.getSimpleName()) ? "scheme." : "";
        return TEXTS.say("edit." + owner + feature.getName());
    }
}
