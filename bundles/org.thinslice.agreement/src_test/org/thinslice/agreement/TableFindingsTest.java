// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

class TableFindingsTest {

    private static final Categories SEVEN = Categories.range(1, 7);

    /** 118 units with 1 and 1, five with 1 and 2, two with 2 and 1: the table by which the paradox of κ is usually shown. */
    private static final Ratings PARADOX = Tables.crosstab(Level.NOMINAL, new int[] { 118, 5 }, new int[] { 2, 0 });

    @Test
    void sees_the_paradox_of_kappa_in_one_frequent_category() {
        var found = Prevalence.of(PARADOX).orElseThrow();
        assertThat(found.category()).isEqualTo(1);
        assertThat(found.share()).isEqualTo(243. / 250, within(1e-15));
        assertThat(found.agreement()).isEqualTo(118. / 125, within(1e-15));
        assertThat(found.chance()).isEqualTo((243. * 243 + 7 * 7) / (250. * 250), within(1e-15));
        assertThat(found.paradox()).isTrue();
        assertThat(texts(PARADOX, Finding.Kind.PREVALENCE)).singleElement().asString().contains("97").contains("94").contains("(1)").contains("AC1");
    }

    @Test
    void agreement_counts_pairs_within_units_of_any_number_of_ratings() {
        var ratings = Tables.byUnit(Level.NOMINAL, SEVEN, "112. 1111 2... 33.. 12..");
        var found = Prevalence.of(ratings).orElseThrow();
        assertThat(found.agreement()).isEqualTo((1. / 3 + 1 + 1 + 0) / 4, within(1e-15));
        assertThat(found.share()).isEqualTo(7. / 11, within(1e-15));
        assertThat(found.chance()).isEqualTo((49. + 4 + 4) / 121, within(1e-15));
        assertThat(found.paradox()).isFalse();
    }

    @Test
    void high_agreement_on_varied_ratings_and_low_agreement_on_frequent_ones_are_no_paradox() {
        assertThat(Prevalence.of(Tables.crosstab(Level.NOMINAL, new int[] { 50, 5 }, new int[] { 5, 40 })).orElseThrow().paradox()).isFalse();
        assertThat(Prevalence.of(Tables.crosstab(Level.NOMINAL, new int[] { 60, 20 }, new int[] { 20, 0 })).orElseThrow().paradox()).isFalse();
        assertThat(Prevalence.of(Tables.crosstab(Level.NOMINAL, new int[] { 60, 0 }, new int[] { 0, 0 })).orElseThrow().paradox()).isFalse();
    }

    /** Agreement .8 exactly with a share of .9: κ of the pooled margins is 1 − .2/.18 = −1/9. */
    @Test
    void eighty_percent_is_high() {
        assertThat(Prevalence.of(Tables.crosstab(Level.NOMINAL, new int[] { 8, 1 }, new int[] { 1, 0 })).orElseThrow().paradox()).isTrue();
        assertThat(Prevalence.of(Tables.crosstab(Level.NOMINAL, new int[] { 79, 11 }, new int[] { 10, 0 })).orElseThrow().paradox()).isFalse();
    }

    @Test
    void of_two_equally_frequent_categories_the_lower_is_named() {
        assertThat(Prevalence.of(Tables.byUnit(Level.NOMINAL, SEVEN, "22 23 21")).orElseThrow().category()).isEqualTo(2);
        assertThat(Prevalence.of(Tables.byUnit(Level.NOMINAL, SEVEN, "33 31 11")).orElseThrow().category()).isEqualTo(1);
    }

    /** Agreement .8 with chance .61 leaves .487 beyond chance: .313 is lost; with .59 it is .288. */
    @Test
    void three_tenths_lost_is_enough() {
        assertThat(new Prevalence(1, .9, .8, .61).paradox()).isTrue();
        assertThat(new Prevalence(1, .9, .8, .59).paradox()).isFalse();
        assertThat(new Prevalence(1, .9, .79, .7).paradox()).isFalse();
        assertThat(new Prevalence(1, 1, 1, 1).paradox()).isFalse();
    }

    @Test
    void continuous_values_and_single_ratings_have_no_prevalence() {
        assertThat(Prevalence.of(Ratings.wide(Level.INTERVAL, Categories.NONE, Tables.random(1, 300, 2, 5000, 900, 0)))).isEmpty();
        assertThat(Prevalence.of(Tables.byUnit(Level.NOMINAL, SEVEN, "1. .2"))).isEmpty();
    }

    @Test
    void names_points_that_are_not_declared_or_not_used_and_counts_those_beyond_eight() {
        var ratings = Tables.byUnit(Level.ORDINAL, Categories.range(0, 6), "12 23 34 45 98 89 77 12 23 34");
        assertThat(texts(ratings, Finding.Kind.UNDECLARED_CATEGORIES)).singleElement().asString().contains("declare: 7, 8, 9. Correct");
        assertThat(texts(ratings, Finding.Kind.UNUSED_CATEGORIES)).singleElement().asString().startsWith("Nobody used: 0, 6. ");
        assertThat(texts(ratings.on(Categories.NONE), Finding.Kind.UNUSED_CATEGORIES)).isEmpty();
        assertThat(texts(ratings.on(Categories.range(1, 9)), Finding.Kind.UNUSED_CATEGORIES)).singleElement().asString().contains("used: 6. ");
        assertThat(texts(ratings.on(Categories.range(-11, 9)), Finding.Kind.UNUSED_CATEGORIES)).singleElement().asString()
                .contains("-11, -10, -9, -8, -7, -6, -5, -4 and 5 more. ");
        assertThat(texts(ratings.on(Categories.range(-6, 9)), Finding.Kind.UNUSED_CATEGORIES)).singleElement().asString()
                .contains("-6, -5, -4, -3, -2, -1, 0, 6. ");
    }

    @Test
    void counts_units_with_one_rating_and_warns_below_ten_with_two() {
        var ratings = Tables.byUnit(Level.ORDINAL, SEVEN, "12 2. .3 .. 45 98 89 77 12 23 34");
        assertThat(texts(ratings, Finding.Kind.SINGLE_RATINGS)).singleElement().asString().startsWith("2 of 11 units ");
        assertThat(texts(ratings, Finding.Kind.FEW_UNITS)).singleElement().asString().startsWith("Only 8 units ");
        var nine = Tables.byUnit(Level.ORDINAL, SEVEN, "12 21 13 45 48 29 77 12 23");
        assertThat(texts(nine, Finding.Kind.FEW_UNITS)).singleElement().asString().startsWith("Only 9 units ");
        assertThat(texts(nine, Finding.Kind.SINGLE_RATINGS)).isEmpty();
        assertThat(texts(Tables.byUnit(Level.ORDINAL, SEVEN, "12 21 13 45 48 29 77 12 23 11"), Finding.Kind.FEW_UNITS)).isEmpty();
        assertThat(texts(Tables.byUnit(Level.ORDINAL, SEVEN, "1. .2"), Finding.Kind.FEW_UNITS)).isEmpty();
    }

    @Test
    void nothing_rated_gives_no_finding() {
        assertThat(TableFindings.of(Tables.byUnit(Level.ORDINAL, SEVEN, ".. .."))).isEmpty();
    }

    /** A coefficient that says more precisely what unused points do to it is not contradicted by the general sentence. */
    @Test
    void a_finding_of_the_coefficient_itself_replaces_the_one_of_the_table() throws Stopped {
        var ratings = Tables.byUnit(Level.ORDINAL, SEVEN, "12 21 13 45 44 23 11 12 23 11");
        var results = AgreementTable.of(ratings, List.of(new GwetAc(Weighting.UNWEIGHTED, CategorySet.FULL), Icc.A1),
                Settings.DEFAULT.withRounds(0), Progress.NONE).results();
        assertThat(results.get(0).findings()).filteredOn(f -> f.kind() == Finding.Kind.UNUSED_CATEGORIES).singleElement()
                .extracting(Finding::text).asString().contains("count as available");
        assertThat(results.get(1).findings()).filteredOn(f -> f.kind() == Finding.Kind.UNUSED_CATEGORIES).singleElement()
                .extracting(Finding::text).asString().contains("come out lower");
    }

    @Test
    void the_same_finding_stands_beside_a_result_once() {
        var twice = new Finding(Finding.Kind.FEW_UNITS, "Only 3.");
        var result = new Result("a", Map.of(), "A", new Reliability.NotDefined("No."), new Basis(3, 2, 6, List.of(), OptionalLong.empty()),
                Computation.of(Icc.A1, Settings.DEFAULT), Map.of(), List.of(twice));
        assertThat(result.with(List.of(twice)).findings()).containsExactly(twice);
    }

    private static List<String> texts(Ratings ratings, Finding.Kind kind) {
        return TableFindings.of(ratings).stream().filter(f -> f.kind() == kind).map(Finding::text).toList();
    }
}
