// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.thinslice.agreement.Icc;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.NestedIcc;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.generalizability.DStudy;
import org.thinslice.agreement.generalizability.Facets;
import org.thinslice.agreement.generalizability.GStudy;
import org.thinslice.agreement.generalizability.Scores;
import org.thinslice.agreement.observers.Repeats;
import org.thinslice.agreement.observers.WithinObserver;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;
import org.thinslice.charts.WithinObservers.Repeated;

/** Makes the figures about a study's design: slices in sessions, numbers of observers, hidden repeats. */
public final class DesignFigures {

    private static final Texts TEXTS = Texts.of(Figure.class);
    private static final List<String> PARTS = List.of("session", "slice", "rater", "session_rater", "residual");
    private static final List<Integer> NUMBERS = List.of(1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 30, 50);
    private static final int COLUMNS = 10;

    private DesignFigures() {
    }

    /** Scores of slices beside scores of sessions; strictness of observers counts as error. */
    public static SliceAndSession levels(String item, Ratings ratings, Settings settings, Progress progress) throws Stopped {
        var coefficients = new ArrayList<NestedIcc>();
        for (var target : NestedIcc.Target.values())
            for (var unit : Icc.Unit.values())
                coefficients.add(new NestedIcc(target, Icc.Type.AGREEMENT, unit));
        var results = NestedIcc.all(coefficients, ratings, settings, progress);
        var levels = new ArrayList<SliceAndSession.Level>();
        for (var i = 0; i < results.size(); i++)
            levels.add(new SliceAndSession.Level(coefficients.get(i).target() == NestedIcc.Target.SESSION,
                    coefficients.get(i).unit() != Icc.Unit.SINGLE, results.get(i).label(), Mark.of(results.get(i).reliability())));
        return new SliceAndSession(item, levels, shares(results.get(0).details()));
    }

    private static List<SliceAndSession.Share> shares(Map<String, Double> details) {
        var whole = PARTS.stream().mapToDouble(part -> details.getOrDefault(part, 0.0)).sum();
        return whole <= 0 ? List.of() : PARTS.stream().filter(details::containsKey).map(part -> new SliceAndSession.Share(
                TEXTS.say("levels.part." + part), details.get(part) / whole)).toList();
    }

    /** Reliability of sessions over numbers of slices and observers; the ratings must have sessions. */
    public static DecisionGrid grid(String item, Ratings ratings, double wanted, Settings settings, Progress progress) throws Stopped {
        var study = DStudy.of(GStudy.of(Scores.of(ratings), Facets.of("(slice:session) x observer"), settings, progress), "session");
        var sessions = Stream.iterate(0, unit -> unit < ratings.units(), unit -> unit + 1).map(unit -> ratings.session(unit).orElseThrow())
                .distinct().count();
        var perSession = (int) Math.max(1, Math.round(ratings.units() / (double) Math.max(1, sessions)));
        var slices = numbers(perSession);
        var observers = numbers(ratings.raters());
        var cells = new ArrayList<List<Mark>>();
        for (var s : slices) {
            progress.step(cells.size(), slices.size());
            cells.add(observers.stream().map(k -> Mark.of(study.at(Map.of("slice", s, "observer", k)).dependability())).toList());
        }
        return new DecisionGrid(item, cells, slices, observers, perSession, ratings.raters(), wanted);
    }

    /** Numbers to choose from: small ones, the one there is, and up to twice as many. */
    static List<Integer> numbers(int there) {
        var all = Stream.concat(NUMBERS.stream().filter(n -> n <= Math.max(8, 2 * there)), Stream.of(there, 2 * there)).distinct().sorted().toList();
        var numbers = new ArrayList<>(all);
        for (var i = numbers.size() - 2; i > 0 && numbers.size() > COLUMNS; i--)
            if (numbers.get(i) != there && i % 2 == 1)
                numbers.remove(i);
        return numbers;
    }

    /** Observers' agreement with themselves; empty of rows where there are no repeats. */
    public static WithinObservers repeats(String item, Repeats repeats, double confidence, Palette palette) {
        var nominal = repeats.level() == Level.NOMINAL;
        var rows = new ArrayList<Repeated>();
        if (repeats.size() > 0) {
            rows.add(row("", WithinObserver.pooled(repeats, confidence), nominal));
            WithinObserver.each(repeats, confidence).forEach(own -> rows.add(row(own.observer(), own, nominal)));
        }
        return new WithinObservers(item, TEXTS.say(nominal ? "repeats.kappa" : "repeats.icc"), rows, palette);
    }

    private static Repeated row(String observer, WithinObserver own, boolean nominal) {
        return new Repeated(observer, own.pairs(), Mark.of(nominal ? own.kappa() : own.icc()), Mark.of(own.same()), Mark.of(own.change()));
    }
}
