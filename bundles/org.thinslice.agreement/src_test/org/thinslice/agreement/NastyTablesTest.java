// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** Laws that hold for every coefficient on every table, however odd: 320 seeded tables, 80 for each level of measurement. */
class NastyTablesTest {

    private static final int TABLES = 80;
    /** A likelihood is searched, and flat near its top. */
    private static final double SEARCHED = 1e-7;
    private static final Settings FEW = Settings.DEFAULT.withRounds(20).withThreads(1);

    /** What the catalogue offers by name only. */
    private static final List<String> NAMED = List.of("krippendorff_alpha/metric=circular", "krippendorff_alpha/metric=bipolar",
            "krippendorff_alpha/metric=ratio", "gwet_ac/weights=circular", "gwet_ac/weights=bipolar", "gwet_ac/weights=ratio/categories=observed",
            "gwet_ac/weights=linear/categories=full", "cohen_kappa/weights=circular", "cohen_kappa/weights=bipolar/missing=gwet",
            "krippendorff_alpha_gwet/weights=bipolar", "krippendorff_alpha_gwet/weights=ratio", "hubert_kappa/missing=all units",
            "kappa_max/missing=all units", "light_kappa/weights=linear/missing=pairwise", "light_kappa/missing=listwise", "pabak",
            "prevalence_index", "bias_index", "mean_pearson/fisher=true/missing=listwise", "mean_spearman/fisher=true",
            "kendall_w/correct_ties=false", "kendall_w_pairwise", "finn/model=oneway", "finn/s_levels=2", "rwg/s_levels=5", "robinson_a", "iota",
            "lin_ccc", "cronbach_alpha/standardised=true", "specific_agreement/tolerance=1", "percent_agreement_pairs/tolerance=2",
            "percent_agreement_all/tolerance=3", "icc/model=oneway", "icc_reml", "rater_bias", "mcnemar_bowker", "bland_altman", "scott_pi");

    private static List<Coefficient> all(Ratings ratings) {
        try {
            var all = new ArrayList<>(Coefficients.allFor(ratings));
            all.addAll(Coefficients.named(ratings, NAMED));
            return all;
        } catch (Problem unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private static List<Ratings> tables(int level) {
        return IntStream.range(0, TABLES).mapToObj(i -> NastyTables.of(4 * i + level)).toList();
    }

    private static Ratings copy(Ratings ratings, Categories categories, double[][] table) {
        return Ratings.wide(ratings.level(), categories, table);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 3 })
    void every_answer_is_finite_numbers_or_a_sentence(int level) throws Stopped {
        var faults = new ArrayList<String>();
        for (var ratings : tables(level))
            for (var result : AgreementTable.of(ratings, all(ratings), FEW, Progress.NONE).results())
                fault(result).ifPresent(fault -> faults.add(result.id() + ": " + fault));
        assertThat(faults).isEmpty();
    }

    /** What is wrong with a result, whatever it says. */
    private static Optional<String> fault(Result result) {
        var numbers = new ArrayList<>(result.details().values());
        result.number().ifPresent(numbers::add);
        result.interval().ifPresent(i -> numbers.addAll(List.of(i.low(), i.high(), i.confidence())));
        if (!numbers.stream().allMatch(Double::isFinite))
            return Optional.of("not finite: " + numbers);
        if (!(result.number().isPresent() && result.interval().isPresent()) && !result.why().endsWith("."))
            return Optional.of("no sentence: " + result.why());
        if (result.interval().filter(i -> i.low() > i.high()).isPresent())
            return Optional.of("limits cross: " + result.interval());
        if (!result.findings().stream().allMatch(finding -> finding.text().endsWith(".")))
            return Optional.of("no sentence: " + result.findings());
        var texts = result.why() + result.label() + result.findings();
        return Stream.of("NaN", "∞", "Infinity", "{").anyMatch(texts::contains) ? Optional.of(texts) : Optional.empty();
    }

    /** Where every observer repeats one rating, the observers explain everything and the likelihood has no top. */
    private static boolean nobodyMoves(Ratings ratings) {
        return Arrays.stream(transposed(ratings.wide())).allMatch(column -> Arrays.stream(column).filter(x -> !Double.isNaN(x)).distinct().count() < 2);
    }

    private static double[][] transposed(double[][] table) {
        int columns = table.length == 0 ? 0 : table[0].length;
        return IntStream.range(0, columns).mapToObj(r -> Columns.of(table, r)).toArray(double[][]::new);
    }

    /** Values by id. */
    private static Map<String, OptionalDouble> values(Ratings ratings) {
        var values = new HashMap<String, OptionalDouble>();
        for (var coefficient : Coefficients.allFor(ratings)) {
            if (coefficient instanceof RemlIcc && nobodyMoves(ratings))
                continue;
            var result = Tables.evaluate(coefficient, ratings);
            values.put(result.id(), result.number());
        }
        return values;
    }

    private static void same(Map<String, OptionalDouble> before, Map<String, OptionalDouble> after, String what, List<String> but, List<String> faults) {
        if (!before.keySet().equals(after.keySet()))
            faults.add(what + ": other results, " + before.keySet() + " and " + after.keySet());
        before.forEach((id, value) -> {
            if (but.stream().anyMatch(id::startsWith) || !after.containsKey(id))
                return;
            var other = after.get(id);
            double tolerance = id.startsWith("icc_reml") ? SEARCHED : 1e-9;
            boolean equal = value.isPresent() == other.isPresent() && (value.isEmpty()
                    || Math.abs(value.getAsDouble() - other.getAsDouble()) <= tolerance * Math.max(1, Math.abs(value.getAsDouble())));
            if (!equal)
                faults.add("%s: %s: %s became %s".formatted(what, id, value, other));
        });
    }

    private static void law(int level, String what, UnaryOperator<Ratings> change, String... but) {
        var faults = new ArrayList<String>();
        var tables = tables(level);
        for (int i = 0; i < tables.size(); i++)
            same(values(tables.get(i)), values(change.apply(tables.get(i))), what + " of table " + (4 * i + level), List.of(but), faults);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 3 })
    void neither_the_order_of_observers_nor_that_of_units_matters(int level) {
        law(level, "shuffle", ratings -> {
            var rows = new ArrayList<>(List.of(ratings.wide()));
            Collections.shuffle(rows, new Random(5));
            var order = new ArrayList<>(IntStream.range(0, ratings.raters()).boxed().toList());
            Collections.shuffle(order, new Random(6));
            var table = rows.stream().map(row -> order.stream().mapToDouble(r -> row[r]).toArray()).toArray(double[][]::new);
            return table.length == 0 ? ratings : copy(ratings, ratings.categories(), table);
        }, "rater_bias", "bland_altman");
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 3 })
    void a_unit_that_nobody_rated_changes_nothing(int level) {
        law(level, "unrated unit", ratings -> {
            if (ratings.units() == 0)
                return ratings;
            var nobody = new double[ratings.raters()];
            Arrays.fill(nobody, Double.NaN);
            var rows = new ArrayList<>(List.of(ratings.wide()));
            rows.add(rows.size() / 2, nobody);
            return copy(ratings, ratings.categories(), rows.toArray(double[][]::new));
        });
    }

    /** New codes for names in another order: the declared set stays the same, and used codes outside it stay where they are. */
    @ParameterizedTest
    @ValueSource(ints = { 0 })
    void names_may_be_numbered_in_any_order(int level) {
        var faults = new ArrayList<String>();
        for (var ratings : tables(level)) {
            var codes = new ArrayList<>(ratings.categories().declared() ? ratings.categories().values()
                    : Arrays.stream(ratings.codes().points()).boxed().toList());
            var shuffled = new ArrayList<>(codes);
            Collections.shuffle(shuffled, new Random(7));
            Map<Double, Double> code = IntStream.range(0, codes.size()).boxed().collect(Collectors.toMap(codes::get, shuffled::get));
            var table = Arrays.stream(ratings.wide()).map(row -> Arrays.stream(row).map(x -> code.getOrDefault(x, x)).toArray()).toArray(double[][]::new);
            if (table.length == 0)
                continue;
            var after = values(copy(ratings, ratings.categories(), table));
            var moved = new HashMap<String, OptionalDouble>();
            values(ratings).forEach((id, value) -> moved.put(renamed(id, code), value));
            same(moved, after, "other codes", List.of(), faults);
        }
        assertThat(faults).isEmpty();
    }

    private static String renamed(String id, Map<Double, Double> code) {
        for (var entry : code.entrySet()) {
            var head = "specific_agreement/category=" + Categories.NONE.label(entry.getKey()) + "/";
            if (id.startsWith(head))
                return "specific_agreement/category=" + Categories.NONE.label(entry.getValue()) + "/" + id.substring(head.length());
        }
        return id;
    }

    /** Ratings and scale moved together, by a number that leaves every digit of a difference. */
    @ParameterizedTest
    @ValueSource(doubles = { 1, 1L << 20, -(1L << 30) })
    void a_scale_may_start_anywhere(double shift) {
        var faults = new ArrayList<String>();
        for (int level : new int[] { 1, 2 })
            for (var ratings : tables(level)) {
                if (ratings.observations() > 0 && Math.abs(ratings.valueAt(0)) > 1e6)
                    continue;
                var table = Arrays.stream(ratings.wide()).map(row -> Arrays.stream(row).map(x -> x + shift).toArray()).toArray(double[][]::new);
                var points = ratings.categories().values().stream().mapToDouble(x -> x + shift).toArray();
                var before = new HashMap<String, OptionalDouble>();
                values(ratings).forEach((id, value) -> before.put(withoutCategory(id, 0), value));
                var after = new HashMap<String, OptionalDouble>();
                if (table.length > 0)
                    values(copy(ratings, Categories.of(points), table)).forEach((id, value) -> after.put(withoutCategory(id, shift), value));
                if (table.length > 0)
                    same(before, after, "shift by " + shift, List.of(), faults);
            }
        assertThat(faults).isEmpty();
    }

    private static String withoutCategory(String id, double shift) {
        if (!id.startsWith("specific_agreement/category="))
            return id;
        var rest = id.substring("specific_agreement/category=".length());
        return "specific " + (Double.parseDouble(rest.substring(0, rest.indexOf('/'))) - shift);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 3 })
    void the_tables_are_of_many_sorts(int level) {
        var tables = tables(level);
        assertThat(tables.stream().map(Ratings::raters).distinct().count()).isGreaterThan(8);
        assertThat(tables).anyMatch(t -> t.units() == 0).anyMatch(t -> Design.groups(t).size() > 1)
                .anyMatch(t -> t.observations() > 0 && Math.abs(t.valueAt(0)) > 1e9 || t.level() == Level.RATIO)
                .anyMatch(t -> t.codes().points().length == 1).anyMatch(t -> t.observations() < t.units() * t.raters() / 2);
    }
}
