// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import java.util.Optional;
import org.thinslice.base.Texts;
import org.thinslice.charts.Part;
import org.thinslice.charts.Subject;
import org.thinslice.results.multiverse.Choices;
import org.thinslice.results.multiverse.Exclusion;
import org.thinslice.results.multiverse.Multiverse;
import org.thinslice.ui.agreement.model.AgreementDesk;
import org.thinslice.ui.agreement.model.ItemAgreement;
import org.thinslice.ui.agreement.model.Sight;
import org.thinslice.ui.kit.Registration;

/**
 * What the coefficients of the item selected would have been had other choices been made. With many ratings that takes
 * minutes, so it waits to be asked. UI thread only.
 */
public final class ChoicesDesk implements AutoCloseable {

    /** Up to so many ratings nobody has to ask. */
    static final int FEW = 5_000;

    private static final Texts TEXTS = Texts.of(ChoicesDesk.class);

    private final AgreementDesk desk;
    private final Running running;
    private final Runnable changed;
    private final Registration listening;
    private ItemAgreement item;
    private Multiverse multiverse;
    private boolean computing;

    /** @param changed is called whenever there is something else to show */
    public ChoicesDesk(AgreementDesk desk, Running running, Runnable changed) {
        this.desk = desk;
        this.running = running;
        this.changed = changed;
        this.listening = desk.listen(this::follow);
    }

    private void follow() {
        var next = desk.item().orElse(null);
        if (next == item && (next != null || multiverse == null && !computing)) {
            changed.run();
            return;
        }
        item = next;
        multiverse = null;
        computing = false;
        running.stop();
        if (item != null && item.ratings().observations() <= FEW)
            compute();
        changed.run();
    }

    /** Whether there is something that could be computed on request. */
    public boolean waiting() {
        return item != null && multiverse == null && !computing && item.ratings().raters() > 1;
    }

    /** Goes through all choices. */
    public void compute() {
        if (item == null || item.ratings().raters() < 2)
            return;
        var of = item;
        computing = true;
        running.start(TEXTS.say("choices.work", of.label()), progress -> Multiverse.of(of.label(), of.ratings(), Choices.USUAL, progress),
                found -> take(of, found));
    }

    private void take(ItemAgreement of, Multiverse found) {
        if (of != item)
            return;
        computing = false;
        multiverse = found;
        changed.run();
    }

    /** What was found; empty until it is there. */
    public Optional<Multiverse> multiverse() {
        return Optional.ofNullable(multiverse);
    }

    /** What stands above the tables: what they show, or why there are none yet. */
    public String words() {
        if (item == null)
            return Sight.sentence(desk.stage());
        if (item.ratings().raters() < 2)
            return TEXTS.say("choices.one", item.label());
        if (multiverse != null)
            return multiverse.summary() + " " + TEXTS.say("choices.halves", multiverse.splits());
        return TEXTS.say(computing ? "choices.computing" : "choices.ask", item.label(), item.ratings().observations());
    }

    /** The user picked a universe by what is left out in it. */
    public void pick(Exclusion exclusion) {
        if (exclusion.kind() == Exclusion.Kind.OBSERVER)
            desk.pick(Subject.of(Part.OBSERVER, exclusion.observers().iterator().next()));
        if (exclusion.kind() == Exclusion.Kind.SLICE)
            desk.pick(Subject.of(Part.SLICE, exclusion.slices().iterator().next()));
    }

    @Override
    public void close() {
        running.stop();
        listening.close();
    }
}
