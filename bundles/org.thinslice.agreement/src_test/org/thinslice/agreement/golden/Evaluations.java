// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.thinslice.agreement.BrennanPrediger;
import org.thinslice.agreement.Coefficients;
import org.thinslice.agreement.CohenKappa;
import org.thinslice.agreement.Coefficient;
import org.thinslice.agreement.EbelIcc;
import org.thinslice.agreement.FixedResamples;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.IntervalMethod;
import org.thinslice.agreement.RemlIcc;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.CongerKappa;
import org.thinslice.agreement.FleissKappa;
import org.thinslice.agreement.GwetAc;
import org.thinslice.agreement.GwetAlpha;
import org.thinslice.agreement.KappaSampleSize;
import org.thinslice.agreement.KrippendorffAlpha;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Metric;
import org.thinslice.agreement.PercentAgreement;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.unitizing.Continuum;
import org.thinslice.agreement.unitizing.Unit;
import org.thinslice.agreement.unitizing.UnitizingAlpha;
import org.thinslice.agreement.votes.DawidSkene;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;

/** Which code answers which golden coefficient. */
final class Evaluations {

    private static final String GWET = "weights; categories";
    static final Settings SETTINGS = Settings.DEFAULT.withRounds(0);

    private final Map<String, Evaluation> byName = new HashMap<>();

    Evaluations() {
        RowEvaluations.addTo(byName);
        put("krippendorff_alpha", "metric; min; max; U", c -> new KrippendorffAlpha(metric(c)));
        put("percent_agreement", GWET, c -> new PercentAgreement(c.weighting(), c.categories()));
        put("fleiss_kappa", GWET, c -> new FleissKappa(c.weighting(), c.categories()));
        put("conger_kappa", GWET, c -> new CongerKappa(c.weighting(), c.categories()));
        put("brennan_prediger", GWET, c -> new BrennanPrediger(c.weighting(), c.categories()));
        put("gwet_ac", GWET, c -> new GwetAc(c.weighting(), c.categories()));
        put("krippendorff_alpha_gwet", "weights; categories=observed", c -> new GwetAlpha(c.weighting()));
        put("cohen_kappa", "weights; missing=listwise", c -> new CohenKappa(c.weighting()));
        put("icc", "model; type; unit; missing=listwise", Evaluations::icc);
        answer("icc_six", "missing=listwise", c -> all(c, Icc.ONE, Icc.A1, Icc.C1, Icc.K, Icc.AK, Icc.CK));
        answer("gstudy", "formula", VarianceStudies::gstudy);
        answer("icc_irrNA", "order=ICC(1) ICC(k) ICC(A,1) ICC(A,k) ICC(C,1) ICC(C,k)", Evaluations::ebel);
        answer("variance_components_reml", "model=y~1+(1|unit)+(1|rater)", Evaluations::components);
        answer("icc_six_lmer_psych", "lmer=true; missing=all available", Evaluations::psych);
        answer("alpha_u", "", c -> Outcome.of(unitizing(c).all()));
        answer("alpha_u_category", "category", c -> Outcome.of(unitizing(c).of(c.word("category"))));
        answer("dawid_skene", "start=vote shares; smoothing=0", Evaluations::dawidSkene);
        answer("n_cohen_kappa", "p1; p2; k1; k0", c -> Outcome.number(
                KappaSampleSize.DEFAULT.ofShares(c.number("p1"), c.number("p2"), c.number("k1"), c.number("k0"))));
        answer("n2_cohen_kappa", "mrg; k1; k0", c -> Outcome.number(
                KappaSampleSize.DEFAULT.ofMargins(c.numbers("mrg"), c.number("k1"), c.number("k0"))));
        for (var level : Level.values())
            answer("bootstrap_alpha_" + level.word(), "B; index_file", c -> bootstrap(c, Metric.of(level)));
    }

    private void put(String name, String options, Function<Case, Coefficient> coefficient) {
        answer(name, options, c -> Outcome.of(coefficient.apply(c).of(c.ratings(), SETTINGS, Progress.NONE)));
    }

    private void answer(String name, String options, Evaluation.Code code) {
        byName.put(name, Evaluation.of(options, code));
    }

    /** What this project answers; left out, with the reason, where the case asks for something it does not have. */
    Outcome of(Case golden) {
        var evaluation = byName.get(golden.coefficient());
        if (evaluation == null)
            return catalogue(golden, Optional.ofNullable(OtherReadings.COEFFICIENTS.get(golden.coefficient())).orElse("no code for this coefficient"));
        var foreign = evaluation.foreign(golden);
        if (foreign.isPresent())
            return catalogue(golden, "no code for this choice: " + foreign.get());
        try {
            var other = OtherReadings.reason(golden);
            return other.isPresent() ? Outcome.leftOut(other.get()) : evaluation.code().of(golden);
        } catch (IOException | Problem | RuntimeException unanswerable) {
            return Outcome.leftOut("the case cannot be read: " + unanswerable.getMessage());
        }
    }

    /** What the catalogue answers to the case's name and options. */
    private static Outcome catalogue(Case golden, String otherwise) {
        try {
            var asked = new StringBuilder(golden.coefficient());
            golden.options().keySet().forEach(option -> asked.append('/').append(option).append('=').append(golden.word(option)));
            var found = Coefficients.named(golden.ratings(), List.of(asked.toString()));
            return found.size() == 1 ? Outcome.of(found.get(0).of(golden.ratings(), SETTINGS, Progress.NONE)) : Outcome.leftOut(otherwise);
        } catch (Problem | RuntimeException unknown) {
            return Outcome.leftOut(otherwise);
        }
    }

    private static Outcome all(Case c, Coefficient... coefficients) throws Problem {
        var results = new ArrayList<Result>();
        for (var coefficient : coefficients)
            results.add(coefficient.of(c.ratings(), SETTINGS, Progress.NONE));
        return Outcome.of(results);
    }

    /** Without limits: the tool's limits of ICC(A,k) put ICC(A,k) where the paper puts ICC(A,1); Ebel1951Test compares the others. */
    private static Outcome ebel(Case c) throws Problem {
        return all(c, new EbelIcc(Icc.ONE), new EbelIcc(Icc.K), new EbelIcc(Icc.A1), new EbelIcc(Icc.AK), new EbelIcc(Icc.C1),
                new EbelIcc(Icc.CK)).withoutLimits();
    }

    private static Outcome components(Case c) throws Problem {
        var result = new RemlIcc(Icc.Type.AGREEMENT, Icc.Unit.SINGLE).of(c.ratings(), SETTINGS, Progress.NONE);
        var parts = result.details();
        return result.number().isEmpty() ? Outcome.undefined(result.why())
                : Outcome.list(parts.get("subject"), parts.get("rater"), parts.get("residual"));
    }

    /** The six forms as psych derives them from the components, k being the number of columns even where ratings are missing. */
    private static Outcome psych(Case c) throws Problem {
        var ratings = c.ratings();
        var parts = new RemlIcc(Icc.Type.AGREEMENT, Icc.Unit.SINGLE).of(ratings, SETTINGS, Progress.NONE).details();
        double k = ratings.raters();
        double e = parts.get("residual");
        double r = parts.get("rater");
        double rows = k * parts.get("subject") + e;
        double within = e + r;
        return Outcome.list((rows - within) / (rows + (k - 1) * within), (rows - e) / (rows + (k - 1) * e + k * r),
                (rows - e) / (rows + (k - 1) * e), (rows - within) / rows, (rows - e) / (rows + r), (rows - e) / rows);
    }

    /** The note of a unitizing data set says where its continuum begins and how long it is. */
    private static UnitizingAlpha unitizing(Case c) {
        var words = String.valueOf(c.data().facts().get("note")).split("[^0-9.]+");
        var numbers = Arrays.stream(words).filter(w -> !w.isBlank()).mapToDouble(Double::parseDouble).toArray();
        var units = c.data().rows().stream().skip(1).map(r -> new Unit(r[0], Double.parseDouble(r[1]),
                Double.parseDouble(r[1]) + Double.parseDouble(r[2]), r[3])).toList();
        return new UnitizingAlpha(Continuum.of(numbers[0], numbers[1], units), 1);
    }

    private static Outcome bootstrap(Case c, Metric metric) throws IOException {
        var draws = Files.readAllLines(c.data().folder().resolve(c.word("index_file"))).stream()
                .map(line -> Arrays.stream(line.split(",")).mapToInt(Integer::parseInt).toArray()).toArray(int[][]::new);
        var estimate = FixedResamples.of(c.ratings(), metric, draws, IntervalMethod.PERCENTILE);
        var limits = estimate.interval().orElseThrow();
        return new Outcome(new double[] { estimate.value() }, new double[] { limits.low(), limits.high() }, "", true);
    }

    private static Outcome dawidSkene(Case c) throws Problem {
        var data = c.data();
        var votes = new ArrayList<DawidSkene.Vote>();
        for (var row : data.rows().subList(1, data.rows().size()))
            votes.add(new DawidSkene.Vote(row[0], row[1], Double.parseDouble(row[2])));
        double smoothing = c.options().get("smoothing") instanceof Double given ? given : 0;
        var model = DawidSkene.of(votes, DawidSkene.Options.DEFAULT.withSmoothing(smoothing), Progress.NONE);
        return model instanceof DawidSkene.Fit fit ? Outcome.list(fit.prevalence()) : Outcome.undefined(((DawidSkene.NotFitted) model).why());
    }

    private static Coefficient icc(Case c) {
        return new Icc(c.choice(Icc.Model.class, "model"), c.choice(Icc.Type.class, "type"), c.choice(Icc.Unit.class, "unit"));
    }

    private static Metric metric(Case c) {
        return switch (c.word("metric")) {
            case "circular" -> new Metric.Circular(c.number("U"));
            case "bipolar" -> new Metric.Bipolar(c.number("min"), c.number("max"));
            default -> Metric.of(Level.of(c.word("metric")));
        };
    }
}
