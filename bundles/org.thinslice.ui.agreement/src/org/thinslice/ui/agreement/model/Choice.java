// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.thinslice.agreement.Result;
import org.thinslice.base.Texts;
import org.thinslice.charts.Part;
import org.thinslice.charts.Subject;

/**
 * A choice that a chart view offers: of the item, the session, the coefficient or the observers it shows.
 *
 * @param part    what is chosen
 * @param label   what stands before it
 * @param names   what there is to choose from, as the user reads it
 * @param picks   what choosing each of them selects
 * @param current place of what is chosen now; −1 if nothing is
 */
public record Choice(Part part, String label, List<String> names, List<Subject> picks, int current) {

    private static final Texts TEXTS = Texts.of(Choice.class);

    public Choice {
        names = List.copyOf(names);
        picks = List.copyOf(picks);
    }

    /** The choices of a view; those with only one way to choose are left out. */
    public static List<Choice> of(Sight sight, AgreementDesk desk) {
        var choices = new ArrayList<Choice>();
        for (var part : sight.follows())
            choice(sight, part, desk).filter(choice -> choice.names.size() > 1).ifPresent(choices::add);
        return choices;
    }

    private static Optional<Choice> choice(Sight sight, Part part, AgreementDesk desk) {
        var scene = desk.scene();
        if (part == Part.ITEM)
            return desk.agreement().map(all -> simple(part, all.labels(), desk.selected().get(part).orElse("")));
        return switch (part) {
            case SESSION -> scene.map(now -> simple(part, now.all().sessions(), now.selected().get(part).orElse("")));
            case COEFFICIENT -> scene.map(Choice::coefficients);
            case OBSERVER -> scene.filter(now -> now.item().pairs().size() > 1).map(now -> simple(part, now.item().pairs().raters(),
                    now.pair().get(part).orElse("")));
            case OTHER_OBSERVER -> scene.filter(now -> now.item().pairs().size() > 2).map(now -> other(sight, now));
            default -> Optional.empty();
        };
    }

    private static Choice simple(Part part, List<String> names, String current) {
        return new Choice(part, TEXTS.say("choice." + part.name().toLowerCase(Locale.ROOT)), names,
                names.stream().map(name -> Subject.of(part, name)).toList(), names.indexOf(current));
    }

    private static Choice coefficients(Scene scene) {
        var labels = scene.item().results().results().stream().map(Result::label).toList();
        var picks = labels.stream().map(label -> Subject.of(Part.ITEM, scene.item().label()).with(Part.COEFFICIENT, label)).toList();
        var now = ItemSights.coefficient(scene).label();
        return new Choice(Part.COEFFICIENT, TEXTS.say("choice.coefficient"), labels, picks, labels.indexOf(now));
    }

    /** The second of two observers; confusions of all pairs are the first choice where they are offered. */
    private static Choice other(Sight sight, Scene scene) {
        var one = scene.pair().get(Part.OBSERVER).orElseThrow();
        var names = new ArrayList<String>();
        var picks = new ArrayList<Subject>();
        if (sight == Sight.CONFUSIONS) {
            names.add(TEXTS.say("choice.all"));
            picks.add(Subject.of(Part.OBSERVER, one));
        }
        for (var name : scene.item().pairs().raters())
            if (!name.equals(one)) {
                names.add(name);
                picks.add(Subject.of(Part.OBSERVER, one).with(Part.OTHER_OBSERVER, name));
            }
        var pooled = sight == Sight.CONFUSIONS && scene.selected().get(Part.OTHER_OBSERVER).isEmpty();
        var current = pooled ? 0 : names.indexOf(scene.pair().get(Part.OTHER_OBSERVER).orElseThrow());
        return new Choice(Part.OTHER_OBSERVER, TEXTS.say("choice.other_observer"), names, picks, current);
    }
}
