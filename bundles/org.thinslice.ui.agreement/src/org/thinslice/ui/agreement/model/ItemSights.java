// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;

import org.thinslice.agreement.AgreementTable;
import org.thinslice.agreement.Coefficient;
import org.thinslice.agreement.Coefficients;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Projection;
import org.thinslice.agreement.Result;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;
import org.thinslice.charts.DesignFigures;
import org.thinslice.charts.Figures;
import org.thinslice.charts.Part;
import org.thinslice.charts.TimeFigures;

/** What is seen of items as a whole. */
final class ItemSights {

    /** The reliability a mean is usually asked to reach. */
    private static final double WANTED = .8;
    private static final int MOMENTS = 12;
    /** Each moment is resampled on its own, and a curve needs less than a table. */
    private static final int ROUNDS_OF_A_MOMENT = 400;
    private static final String USUAL = "krippendorff_alpha";
    private static final Texts TEXTS = Texts.of(Sight.class);

    private ItemSights() {
    }

    static Shown items(Scene scene, Progress progress) {
        var tables = new LinkedHashMap<String, AgreementTable>();
        scene.all().items().forEach(each -> tables.put(each.label(), each.results()));
        return new Shown.Drawn(Figures.agreement(tables, scene.all().settings().confidence()));
    }

    static Shown needed(Scene scene, Progress progress) throws Stopped {
        var item = scene.item();
        var ratings = item.ratings();
        if (ratings.level() == Level.NOMINAL || ratings.raters() < 2)
            return new Shown.Words(TEXTS.say("needed.none", item.label()));
        var curve = Projection.of(ratings, Icc.Type.AGREEMENT, Math.max(12, 2 * ratings.raters()), scene.all().settings(), progress);
        return curve.get(0).reliability().number().isEmpty() ? new Shown.Words(curve.get(0).reliability().why())
                : new Shown.Drawn(Figures.needed(item.label(), curve, ratings.raters(), WANTED));
    }

    static Shown grid(Scene scene, Progress progress) throws Stopped {
        var sentence = nested(scene.item());
        if (!sentence.isEmpty())
            return new Shown.Words(sentence);
        var figure = DesignFigures.grid(scene.item().label(), scene.item().ratings(), WANTED, scene.all().settings(), progress);
        var first = figure.cells().get(0).get(0);
        return first.number().isEmpty() ? new Shown.Words(first.why()) : new Shown.Drawn(figure);
    }

    static Shown levels(Scene scene, Progress progress) throws Stopped {
        var sentence = nested(scene.item());
        return sentence.isEmpty() ? new Shown.Drawn(DesignFigures.levels(scene.item().label(), scene.item().ratings(), scene.all().settings(), progress))
                : new Shown.Words(sentence);
    }

    /** Why slices cannot be told from sessions; empty where they can. */
    private static String nested(ItemAgreement item) {
        var ratings = item.ratings();
        if (ratings.level() == Level.NOMINAL || ratings.raters() < 2)
            return TEXTS.say("needed.none", item.label());
        var sessions = new HashSet<String>();
        for (var unit = 0; unit < ratings.units(); unit++)
            ratings.session(unit).ifPresent(sessions::add);
        return sessions.size() < 2 || sessions.size() == ratings.units() ? TEXTS.say("nested.none", item.label()) : "";
    }

    static Shown growth(Scene scene, Progress progress) throws Stopped {
        var item = scene.item();
        if (item.ratings().raters() < 2)
            return new Shown.Words(TEXTS.say("observers.one", item.label()));
        var sequence = scene.order().sequence(item.ratings());
        if (sequence.known() == 0)
            return new Shown.Words(TEXTS.say("order.unknown"));
        var settings = scene.all().settings();
        var quicker = settings.withRounds(Math.min(settings.rounds(), ROUNDS_OF_A_MOMENT));
        return new Shown.Drawn(TimeFigures.growth(item.label(), item.ratings(), sequence, coefficient(scene), quicker, MOMENTS, progress));
    }

    /** The coefficient selected; else the one that suits every table. */
    static Coefficient coefficient(Scene scene) {
        var results = scene.item().results().results();
        var chosen = scene.selected().get(Part.COEFFICIENT).flatMap(label -> results.stream().filter(result -> result.label().equals(label)).findFirst());
        var id = chosen.or(() -> results.stream().filter(result -> result.coefficient().equals(USUAL)).findFirst()).map(Result::id).orElse(USUAL);
        try {
            return Coefficients.named(scene.item().ratings(), List.of(id)).get(0);
        } catch (Problem unknown) {
            throw new IllegalStateException("the catalogue knows its own results", unknown);
        }
    }
}
