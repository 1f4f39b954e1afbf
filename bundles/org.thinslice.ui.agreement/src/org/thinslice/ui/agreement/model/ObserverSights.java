// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import org.thinslice.agreement.Level;
import org.thinslice.agreement.rasch.Rasch;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;
import org.thinslice.charts.DesignFigures;
import org.thinslice.charts.Figure;
import org.thinslice.charts.Figures;
import org.thinslice.charts.PairFigures;
import org.thinslice.charts.Part;
import org.thinslice.charts.RaschFigures;
import org.thinslice.charts.TimeFigures;

/** What is seen of the observers of an item. */
final class ObserverSights {

    private static final int MOST_POINTS = 15;
    private static final Texts TEXTS = Texts.of(Sight.class);

    private ObserverSights() {
    }

    static Shown pairs(Scene scene, Progress progress) {
        var item = scene.item();
        return item.pairs().size() < 2 ? alone(item) : new Shown.Drawn(Figures.pairs(item.label(), item.pairs(), scene.all().palette()));
    }

    private static Shown alone(ItemAgreement item) {
        return new Shown.Words(TEXTS.say("observers.one", item.label()));
    }

    static Shown severity(Scene scene, Progress progress) {
        var item = scene.item();
        if (item.ratings().level() == Level.NOMINAL)
            return new Shown.Words(TEXTS.say("severity.nominal", item.label()));
        return item.pairs().size() < 2 ? alone(item) : new Shown.Drawn(Figures.severity(item.label(), item.ratings(),
                scene.order().of(item.ratings()), scene.all().palette()));
    }

    static Shown rasch(Scene scene, Progress progress) throws Stopped {
        var item = scene.item();
        if (item.ratings().level() == Level.NOMINAL)
            return new Shown.Words(TEXTS.say("severity.nominal", item.label()));
        if (item.pairs().size() < 2)
            return alone(item);
        double confidence = scene.all().settings().confidence();
        var model = RaschFigures.model(item.label(), item.ratings(), confidence, progress);
        return model instanceof Rasch.Fitted fitted ? new Shown.Drawn(RaschFigures.severity(item.label(), fitted, confidence, scene.all().palette()))
                : new Shown.Words(((Rasch.NotDefined) model).why());
    }

    static Shown use(Scene scene, Progress progress) {
        var item = scene.item();
        return item.ratings().categories().size() < 2 ? new Shown.Words(TEXTS.say("use.continuous", item.label()))
                : new Shown.Drawn(Figures.use(item.label(), item.ratings()));
    }

    static Shown drift(Scene scene, Progress progress) throws Stopped {
        var item = scene.item();
        if (item.ratings().level() == Level.NOMINAL)
            return new Shown.Words(TEXTS.say("severity.nominal", item.label()));
        if (item.pairs().size() < 2)
            return alone(item);
        var figure = TimeFigures.drift(item.label(), item.ratings(), scene.order().of(item.ratings()), scene.all().settings().confidence(),
                scene.all().palette(), progress);
        return shown(figure, "order.unknown");
    }

    static Shown differences(Scene scene, Progress progress) {
        var item = scene.item();
        if (item.ratings().level() == Level.NOMINAL)
            return new Shown.Words(TEXTS.say("differences.nominal", item.label()));
        if (item.pairs().size() < 2)
            return alone(item);
        var pair = scene.pair();
        var one = pair.get(Part.OBSERVER).orElseThrow();
        var other = pair.get(Part.OTHER_OBSERVER).orElseThrow();
        return PairFigures.differences(item.label(), item.ratings(), one, other, scene.all().settings().confidence())
                .<Shown>map(Shown.Drawn::new).orElseGet(() -> new Shown.Words(TEXTS.say("differences.none", one, other)));
    }

    static Shown confusions(Scene scene, Progress progress) {
        var item = scene.item();
        var points = item.ratings().categories().size();
        if (points < 2 || points > MOST_POINTS)
            return new Shown.Words(TEXTS.say("confusions.none", item.label(), MOST_POINTS));
        if (item.pairs().size() < 2)
            return alone(item);
        if (scene.selected().get(Part.OTHER_OBSERVER).isEmpty() && item.pairs().size() > 2)
            return new Shown.Drawn(PairFigures.confusions(item.label(), item.ratings()));
        var pair = scene.pair();
        return new Shown.Drawn(PairFigures.confusions(item.label(), item.ratings(), pair.get(Part.OBSERVER).orElseThrow(),
                pair.get(Part.OTHER_OBSERVER).orElseThrow()));
    }

    static Shown repeats(Scene scene, Progress progress) {
        var item = scene.item();
        return shown(DesignFigures.repeats(item.label(), item.table().repeats(), scene.all().settings().confidence(), scene.all().palette()),
                "repeats.none");
    }

    private static Shown shown(Figure figure, String otherwise) {
        return figure.isEmpty() ? new Shown.Words(TEXTS.say(otherwise)) : new Shown.Drawn(figure);
    }
}
