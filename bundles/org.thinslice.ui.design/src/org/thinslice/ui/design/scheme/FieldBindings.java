// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.thinslice.base.Texts;
import org.thinslice.scheme.Points;
import org.thinslice.scheme.Wording;
import org.thinslice.scheme.model.LocalText;
import org.thinslice.ui.design.input.Typed;

/** Ties the text fields of an element's form to the scheme: how a value is printed and how what is typed is understood. */
final class FieldBindings {

    private static final Texts TEXTS = Texts.of(FieldBindings.class);

    private final SchemeDesk desk;
    private final EObject element;

    FieldBindings(SchemeDesk desk, EObject element) {
        this.desk = desk;
        this.element = element;
    }

    TextRow.Binding of(Field field) {
        return switch (field.kind()) {
            case NUMBER -> binding(field, () -> Points.print((Double) value(field)), typed -> number(field, typed), "refused.number");
            case COUNT -> binding(field, () -> String.valueOf(value(field)), typed -> count(field, typed), "refused.count");
            case WORDS, LONG_WORDS -> binding(field, () -> words(field), typed -> say(field, typed), "refused.text");
            case LANGUAGES -> binding(field, () -> String.join(", ", desk.scheme().getLanguages()), this::languages, "refused.text");
            default -> binding(field, () -> value(field) == null ? "" : (String) value(field), typed -> line(field, typed), "refused.text");
        };
    }

    private TextRow.Binding binding(Field field, Supplier<String> shown, Predicate<String> typed, String refusal) {
        return new TextRow.Binding(shown, typed, TEXTS.say(refusal), () -> desk.findings(element, field.name()));
    }

    private boolean number(Field field, String typed) {
        var number = Typed.number(typed);
        number.ifPresent(n -> desk.edits().set(element, field.feature(), n));
        return number.isPresent();
    }

    private boolean count(Field field, String typed) {
        var number = Typed.count(typed);
        number.ifPresent(n -> desk.edits().set(element, field.feature(), n));
        return number.isPresent();
    }

    private boolean line(Field field, String typed) {
        desk.edits().set(element, field.feature(), typed);
        return true;
    }

    private boolean say(Field field, String typed) {
        desk.edits().words(element, (EReference) field.feature(), typed.replace("\r\n", "\n"));
        return true;
    }

    private boolean languages(String typed) {
        desk.edits().languages(Typed.list(typed));
        return true;
    }

    private String words(Field field) {
        return shown(texts(element, (EReference) field.feature()), desk.language());
    }

    /** The words in exactly this language, empty where there are none, so that a missing translation is seen. */
    static String shown(List<LocalText> texts, String lang) {
        return Wording.entry(texts, lang).map(LocalText::getText).orElse("");
    }

    @SuppressWarnings("unchecked")
    static EList<LocalText> texts(EObject owner, EReference feature) {
        return (EList<LocalText>) owner.eGet(feature);
    }

    private Object value(Field field) {
        return element.eGet(field.feature());
    }
}
