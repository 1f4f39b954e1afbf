// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thinslice.base.Texts;
import org.thinslice.scheme.ItemKind;
import org.thinslice.scheme.model.SchemePackage.Literals;
import org.thinslice.ui.design.scheme.Field.Kind;

class FieldsTest {

    private static final Texts TEXTS = Texts.of(Fields.class);
    private static final List<EStructuralFeature> NOT_TYPED = List.of(Literals.SCHEME__ID, Literals.SCHEME__VERSION,
            Literals.SCHEME__ITEMS, Literals.SCHEME__COMPOSITES);

    static Stream<EObject> elements() {
        var scheme = NewElements.scheme();
        return Stream.concat(Stream.of(scheme, NewElements.composite(scheme)),
                Stream.of(ItemKind.values()).map(k -> NewElements.item(scheme, k)));
    }

    static Stream<Field> fields(EObject element) {
        return Fields.of(element).stream().flatMap(s -> s.fields().stream());
    }

    @ParameterizedTest
    @MethodSource("elements")
    void show_every_feature_a_person_may_change(EObject element) {
        var expected = element.eClass().getEAllStructuralFeatures().stream().filter(f -> !NOT_TYPED.contains(f)).toList();
        var shown = fields(element).map(Field::feature).toList();
        assertThat(shown).doesNotHaveDuplicates();
        if (element.eClass() != Literals.TEXT_ITEM) // no level and no confidence: there is nothing to measure
            assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
        else
            assertThat(expected).containsAll(shown);
    }

    @ParameterizedTest
    @MethodSource("elements")
    void have_words_on_the_screen(EObject element) {
        fields(element).forEach(f -> {
            assertThat(TEXTS.say("field." + f.name())).isNotBlank();
            if (List.of(Kind.LINE, Kind.NUMBER, Kind.COUNT, Kind.WORDS, Kind.LONG_WORDS, Kind.LANGUAGES).contains(f.kind()))
                assertThat(TEXTS.say("field." + f.name() + ".help")).isNotBlank();
        });
        Fields.of(element).forEach(s -> assertThat(TEXTS.say("section." + s.name())).isNotBlank());
    }
}
