// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinslice.scheme.SchemeBuild.analogue;
import static org.thinslice.scheme.SchemeBuild.category;
import static org.thinslice.scheme.SchemeBuild.scale;
import static org.thinslice.scheme.SchemeBuild.scheme;
import static org.thinslice.scheme.SchemeBuild.words;

import org.junit.jupiter.api.Test;
import org.thinslice.scheme.model.Level;
import org.thinslice.scheme.model.Scheme;
import org.thinslice.scheme.model.SchemeFactory;

class SchemeCheckTest {

    private static ItemBuild.Scale good(String key) {
        return scale(key, 1, 7).prompt("en", "How much?").anchor(1, "en", "none").anchor(7, "en", "much");
    }

    private static void finds(Scheme scheme, Weight weight, String feature, String place, String words) {
        assertThat(SchemeCheck.of(scheme)).anySatisfy(f -> {
            assertThat(f.weight()).isEqualTo(weight);
            assertThat(f.feature()).isEqualTo(feature);
            assertThat(f.place()).isEqualTo(place);
            assertThat(f.sentence()).contains(words);
        });
    }

    @Test
    void a_good_scheme_has_no_findings() {
        assertThat(SchemeCheck.of(scheme("s").item(good("a")).item(good("b")).composite("c", "C", "a", "b").build())).isEmpty();
    }

    @Test
    void a_new_scheme_needs_a_name_a_language_and_an_item() {
        assertThat(SchemeCheck.errors(SchemeFactory.eINSTANCE.createScheme())).extracting(Finding::feature)
                .contains("name", "languages", "items");
    }

    @Test
    void keys_are_unique_over_items_and_composites() {
        finds(scheme("s").item(good("a")).item(good("a")).build(), Weight.ERROR, "key", "item a", "more than once");
        finds(scheme("s").item(good("a")).item(good("b")).composite("a", "", "a", "b").build(), Weight.ERROR, "key", "composite a", "more than once");
    }

    @Test
    void keys_have_a_form_that_every_program_reads() {
        for (var key : new String[] { "Rapport", "1st", "a b", "ü", "=a", "a-b" })
            finds(scheme("s").item(good(key)).build(), Weight.ERROR, "key", "item " + key, "cannot be a key");
        finds(scheme("s").item(good("")).build(), Weight.ERROR, "key", "item number 1", "empty");
        finds(scheme("s").item(good("a".repeat(29))).build(), Weight.ERROR, "key", "item " + "a".repeat(29), "28");
    }

    @Test
    void a_question_is_asked_in_the_default_language_at_least() {
        finds(scheme("s").item(scale("a", 1, 7)).build(), Weight.ERROR, "prompt", "item a", "question is empty");
        finds(scheme("s").languages("en", "de").item(good("a")).build(), Weight.WARNING, "prompt", "item a", "language de");
    }

    @Test
    void lowest_point_is_below_the_highest() {
        finds(scheme("s").item(scale("a", 7, 7).prompt("en", "x")).build(), Weight.ERROR, "min", "item a", "must be below");
        finds(scheme("s").item(scale("a", Double.NaN, 7).prompt("en", "x")).build(), Weight.ERROR, "min", "item a", "numbers");
    }

    @Test
    void steps_arrive_at_the_highest_point() {
        finds(scheme("s").item(good("a").step(4)).build(), Weight.ERROR, "step", "item a", "do not arrive at 7");
        finds(scheme("s").item(good("a").step(0)).build(), Weight.ERROR, "step", "item a", "above 0");
        finds(scheme("s").item(good("a").step(1e-9)).build(), Weight.ERROR, "step", "item a", "more than 10,000 points");
        assertThat(SchemeCheck.of(scheme("s").item(good("a").step(0.1)).build())).isEmpty();
    }

    @Test
    void anchors_stand_at_points_of_the_scale_once() {
        finds(scheme("s").item(good("a").anchor(8, "en", "x")).build(), Weight.ERROR, "value", "item a, anchor at 8", "outside the scale (1 to 7)");
        finds(scheme("s").item(good("a").anchor(2.5, "en", "x")).build(), Weight.ERROR, "value", "item a, anchor at 2.5", "not a point");
        var twice = good("a").build();
        twice.getAnchors().add(SchemeFactory.eINSTANCE.createAnchor());
        var scheme = scheme("s").build();
        scheme.getItems().add(twice);
        finds(scheme, Weight.ERROR, "value", "item a, anchor at 1", "Two anchors");
    }

    @Test
    void ends_without_words_are_a_warning() {
        finds(scheme("s").item(scale("a", 1, 7).prompt("en", "x")).build(), Weight.WARNING, "anchors", "item a", "own meaning");
    }

    @Test
    void a_choice_has_two_categories_with_codes_of_their_own() {
        finds(scheme("s").item(category("a").prompt("en", "x").choice("b", "en", "B")).build(), Weight.ERROR, "categories", "item a", "two categories");
        var scheme = scheme("s").item(category("a").prompt("en", "x").choice("b", "en", "B").choice("c", "en", "C")).build();
        ((org.thinslice.scheme.model.CategoryItem) scheme.getItems().get(0)).getCategories().get(1).setCode("b");
        finds(scheme, Weight.ERROR, "code", "item a, category b", "more than once");
    }

    @Test
    void levels_fit_the_kind_of_item() {
        finds(scheme("s").item(good("a").level(Level.NOMINAL)).build(), Weight.WARNING, "level", "item a", "have an order");
        finds(scheme("s").item(category("a").level(Level.INTERVAL)).build(), Weight.WARNING, "level", "item a", "not evenly spaced");
        finds(scheme("s").item(category("a").several().level(Level.ORDINAL)).build(), Weight.WARNING, "level", "item a", "several");
    }

    @Test
    void composites_average_items_of_one_scale() {
        finds(scheme("s").item(good("a")).item(analogue("b")).composite("c", "", "a", "b").build(), Weight.ERROR, "items", "composite c", "different scales");
        finds(scheme("s").item(good("a")).item(words("b")).composite("c", "", "a", "b").build(), Weight.ERROR, "items", "composite c", "not numbers");
        finds(scheme("s").item(good("a")).composite("c", "", "a").build(), Weight.ERROR, "items", "composite c", "two items");
    }

    @Test
    void language_tags_are_checked() {
        finds(scheme("s").languages("english_US").item(good("a")).build(), Weight.ERROR, "languages", "scheme", "not a language tag");
    }
}
