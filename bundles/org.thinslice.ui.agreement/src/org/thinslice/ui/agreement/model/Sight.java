// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;
import org.thinslice.base.Texts;
import org.thinslice.charts.Part;
import org.thinslice.charts.Subject;

/** What a chart view makes of the desk's state: its figure, or a sentence as long as there is none. */
public enum Sight {

    /** Coefficients of all items with their intervals. */
    ITEMS(ItemSights::items, false),
    /** How many observers it takes. */
    NEEDED(ItemSights::needed, true, Part.ITEM),
    /** How many slices and observers it takes for a session. */
    GRID(ItemSights::grid, true, Part.ITEM),
    /** A coefficient as the study grew. */
    GROWTH(ItemSights::growth, true, Part.ITEM, Part.COEFFICIENT),
    /** Scores of slices beside scores of sessions. */
    LEVELS(ItemSights::levels, true, Part.ITEM),
    /** Each two observers of the item selected. */
    OBSERVERS(ObserverSights::pairs, false, Part.ITEM),
    /** How high or low each observer rates, and how widely. */
    SEVERITY(ObserverSights::severity, false, Part.ITEM),
    /** How severe each observer is in a Rasch model. */
    RASCH(ObserverSights::rasch, true, Part.ITEM),
    /** Which points of the scale each observer uses. */
    USE(ObserverSights::use, false, Part.ITEM),
    /** How each observer changes over time on task. */
    DRIFT(ObserverSights::drift, false, Part.ITEM),
    /** How two observers differ. */
    DIFFERENCES(ObserverSights::differences, false, Part.ITEM, Part.OBSERVER, Part.OTHER_OBSERVER),
    /** What observers confuse. */
    CONFUSIONS(ObserverSights::confusions, false, Part.ITEM, Part.OBSERVER, Part.OTHER_OBSERVER),
    /** How well observers agree with themselves. */
    REPEATS(ObserverSights::repeats, false, Part.ITEM),
    /** The session selected, slice after slice. */
    SESSION(SliceSights::session, false, Part.ITEM, Part.SESSION),
    /** The slice selected, with every observer's mark on the scale. */
    SLICE(SliceSights::slice, false, Part.ITEM, Part.SLICE),
    /** Slices by how much observers differ on them. */
    DISAGREEMENT(SliceSights::disagreement, false, Part.ITEM);

    /** Makes the figure; not for the UI thread. */
    @FunctionalInterface
    interface Making {
        Shown of(Scene scene, Progress progress) throws Stopped;
    }

    private static final Texts TEXTS = Texts.of(Sight.class);

    private final Making making;
    private final boolean isLong;
    private final List<Part> follows;

    Sight(Making making, boolean isLong, Part... follows) {
        this.making = making;
        this.isLong = isLong;
        this.follows = List.of(follows);
    }

    /** Whether its numbers change with the settings of intervals, not only with the ratings. */
    boolean isResampled() {
        return isLong;
    }

    /** Whether it may take longer than a moment, so that the user should see that it is being computed. */
    public boolean isLong() {
        return isLong;
    }

    /** The parts of the selection that decide what is shown. */
    public List<Part> follows() {
        return follows;
    }

    /** What is shown of a scene; computes, so not for the UI thread. */
    public Shown of(Scene scene, Progress progress) throws Stopped {
        return making.of(scene, progress);
    }

    /** What is shown now, computed at once. */
    public Shown of(AgreementDesk desk) {
        var scene = desk.scene();
        if (scene.isEmpty())
            return new Shown.Words(sentence(desk.stage()));
        try {
            return of(scene.get(), Progress.NONE);
        } catch (Stopped never) {
            throw new IllegalStateException("nobody asked to stop", never);
        }
    }

    /** The parts of a selection that matter to it. */
    Map<Part, String> relevant(Subject selected) {
        var parts = new EnumMap<Part, String>(Part.class);
        follows.forEach(part -> selected.get(part).ifPresent(name -> parts.put(part, name)));
        return parts;
    }

    /** The sentence in place of a figure that is being made. */
    public static String computing() {
        return TEXTS.say("figure.computing");
    }

    /** The sentence in place of a figure whose making was stopped. */
    public static String stopped() {
        return TEXTS.say("figure.stopped");
    }

    /** The sentence in place of tables and figures that cannot be there yet. */
    public static String sentence(AgreementDesk.Stage stage) {
        return TEXTS.say("empty." + (stage == AgreementDesk.Stage.READY ? AgreementDesk.Stage.COMPUTING : stage).name().toLowerCase(Locale.ROOT));
    }
}
