// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.masks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.thinslice.study.Mask;
import org.thinslice.study.MaskPlace;
import org.thinslice.study.Plan;

/** Masks being drawn: on which picture, which one is chosen, and the way back. Nothing reaches the study before {@link #into}. */
final class MaskDesk {

    /** A rectangle narrower than this was a click, parts of {@link Mask#WHOLE}. */
    private static final int CLICK = 80;
    private static final int FIRST = Mask.WHOLE / 4;

    /** What an edit may change. */
    private record State(Map<MaskPlace, List<Mask>> masks, int place, int chosen) {
    }

    private final Plan plan;
    private final List<MaskPlace> places;
    private final Deque<State> before = new ArrayDeque<>();
    private final Deque<State> after = new ArrayDeque<>();
    private Map<MaskPlace, List<Mask>> masks = new LinkedHashMap<>();
    private int place;
    private int chosen = -1;
    private Mask.Kind kind = Mask.Kind.BLUR;

    /** @param places pictures to draw on, at least one */
    MaskDesk(Plan plan, List<MaskPlace> places) {
        this.plan = plan;
        this.places = List.copyOf(places);
        for (var each : places)
            masks.put(each, each.masks(plan));
    }

    List<MaskPlace> places() {
        return places;
    }

    /** The picture being drawn on. */
    MaskPlace place() {
        return places.get(place);
    }

    void place(int index) {
        place = index;
        chosen = -1;
    }

    int placeIndex() {
        return place;
    }

    /** The masks of the picture being drawn on. */
    List<Mask> masks() {
        return masks.get(place());
    }

    /** Masks that the picture shows beside those being drawn: of a slice, those of its recording. */
    List<Mask> beneath() {
        return place() instanceof MaskPlace.OfSlice ? of(new MaskPlace.OfRecording(place().recording(plan).id())) : List.of();
    }

    private List<Mask> of(MaskPlace.OfRecording recording) {
        return masks.containsKey(recording) ? masks.get(recording) : recording.masks(plan);
    }

    /** The mask that is chosen. */
    Optional<Mask> chosen() {
        return chosen < 0 ? Optional.empty() : Optional.of(masks().get(chosen));
    }

    OptionalInt chosenIndex() {
        return chosen < 0 ? OptionalInt.empty() : OptionalInt.of(chosen);
    }

    void choose(int index) {
        chosen = index >= 0 && index < masks().size() ? index : -1;
        chosen().ifPresent(mask -> kind = mask.kind());
    }

    /** Chooses the topmost mask at a point in parts of the picture; none if there is none. */
    void chooseAt(int x, int y) {
        int found = -1;
        for (int i = 0; i < masks().size(); i++) {
            var mask = masks().get(i);
            if (x >= mask.x() && x < mask.x() + mask.width() && y >= mask.y() && y < mask.y() + mask.height())
                found = i;
        }
        choose(found);
    }

    /** How the next mask hides; the chosen one is changed to it. */
    void kind(Mask.Kind other) {
        kind = other;
        chosen().filter(mask -> mask.kind() != other)
                .ifPresent(mask -> replace(new Mask(mask.x(), mask.y(), mask.width(), mask.height(), other)));
    }

    Mask.Kind kind() {
        return kind;
    }

    /** A rectangle from one corner to the other, in parts of the picture; one as small as a click chooses what is there. */
    void draw(int fromX, int fromY, int toX, int toY) {
        int left = inside(Math.min(fromX, toX));
        int top = inside(Math.min(fromY, toY));
        int width = inside(Math.max(fromX, toX)) - left;
        int height = inside(Math.max(fromY, toY)) - top;
        if (width < CLICK || height < CLICK)
            chooseAt(toX, toY);
        else
            add(new Mask(left, top, width, height, kind));
    }

    private static int inside(int part) {
        return Math.max(0, Math.min(Mask.WHOLE, part));
    }

    /** One in the middle, to be given its numbers. */
    void add() {
        add(new Mask(FIRST, FIRST, 2 * FIRST, 2 * FIRST, kind));
    }

    private void add(Mask mask) {
        var all = new ArrayList<>(masks());
        all.add(mask);
        edit(all, all.size() - 1);
    }

    /** Gives the chosen mask other edges, kept inside the picture. */
    void move(int x, int y, int width, int height) {
        int left = Math.max(0, Math.min(Mask.WHOLE - 1, x));
        int top = Math.max(0, Math.min(Mask.WHOLE - 1, y));
        chosen().ifPresent(mask -> replace(new Mask(left, top, Math.max(1, Math.min(Mask.WHOLE - left, width)),
                Math.max(1, Math.min(Mask.WHOLE - top, height)), mask.kind())));
    }

    private void replace(Mask mask) {
        if (masks().get(chosen).equals(mask))
            return;
        var all = new ArrayList<>(masks());
        all.set(chosen, mask);
        edit(all, chosen);
    }

    /** Takes the chosen mask away. */
    void remove() {
        if (chosen < 0)
            return;
        var all = new ArrayList<>(masks());
        all.remove(chosen);
        edit(all, Math.min(chosen, all.size() - 1));
    }

    private void edit(List<Mask> all, int next) {
        before.push(now());
        after.clear();
        masks = new LinkedHashMap<>(masks);
        masks.put(place(), List.copyOf(all));
        chosen = next;
    }

    private State now() {
        return new State(masks, place, chosen);
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    void undo() {
        go(before, after);
    }

    void redo() {
        go(after, before);
    }

    private void go(Deque<State> from, Deque<State> to) {
        if (from.isEmpty())
            return;
        to.push(now());
        var state = from.pop();
        masks = state.masks();
        place = state.place();
        chosen = state.chosen();
    }

    /** Whether there is anything to be saved. */
    boolean changed() {
        return places.stream().anyMatch(each -> !masks.get(each).equals(each.masks(plan)));
    }

    /** A plan as it is meanwhile, with the masks that were changed here. */
    Plan into(Plan now) {
        var next = now;
        for (var each : places)
            if (!masks.get(each).equals(each.masks(plan)))
                next = each.put(next, masks.get(each));
        return next;
    }
}
