// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.agreement.explain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.thinslice.agreement.Coefficients;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.guidance.Choice;
import org.thinslice.base.Texts;
import org.thinslice.charts.Part;
import org.thinslice.charts.Subject;
import org.thinslice.results.Pulls;
import org.thinslice.results.formula.UsedTable;
import org.thinslice.ui.agreement.model.AgreementDesk;
import org.thinslice.ui.agreement.model.ItemAgreement;
import org.thinslice.ui.kit.Registration;

/**
 * The coefficient that is asked 'why?': the one selected, or the one to report where an item alone is. Who pulls it down is
 * found out only when somebody looks. UI thread only.
 */
public final class WhyDesk implements AutoCloseable {

    private static final Texts TEXTS = Texts.of(WhyDesk.class);

    private final AgreementDesk desk;
    private final Running running;
    private final Runnable changed;
    private final Registration listening;
    private ItemAgreement item;
    private Result result;
    private Pulls pulls;
    private boolean looking;

    /** @param changed is called whenever there is something else to show */
    public WhyDesk(AgreementDesk desk, Running running, Runnable changed) {
        this.desk = desk;
        this.running = running;
        this.changed = changed;
        this.listening = desk.listen(this::follow);
    }

    private void follow() {
        var next = desk.item().orElse(null);
        var asked = next == null ? null : asked(next);
        if (next == item && Objects.equals(asked, result))
            return;
        item = next;
        result = asked;
        pulls = null;
        running.stop();
        if (looking)
            find();
        changed.run();
    }

    private Result asked(ItemAgreement of) {
        var results = of.results().results();
        var wanted = desk.selected().get(Part.COEFFICIENT);
        var selected = results.stream().filter(each -> wanted.filter(each.label()::equals).isPresent()).findFirst();
        var choice = Choice.of(Choice.Answers.of(of.ratings(), Icc.Type.AGREEMENT, Icc.Unit.AVERAGE, Choice.Observers.RANDOM)).coefficient();
        return selected.or(() -> results.stream().filter(each -> each.coefficient().equals(choice.name()) && each.options().equals(choice.options()))
                .findFirst()).or(() -> results.stream().findFirst()).orElse(null);
    }

    /** What is explained; empty while there is nothing. */
    public Optional<Explanation> explanation() {
        return result == null ? Optional.empty() : Optional.of(Explanation.of(item, result));
    }

    /** The table it was computed from; empty while there is nothing. */
    public Optional<UsedTable> table() {
        return result == null ? Optional.empty() : Optional.of(UsedTable.of(item.ratings(), result));
    }

    /** Somebody looks, or no longer looks, at who pulls it down. */
    public void look(boolean now) {
        looking = now;
        if (looking && pulls == null)
            find();
    }

    private void find() {
        if (result == null || result.number().isEmpty())
            return;
        var ratings = item.ratings();
        var id = result.id();
        var of = result;
        running.start(TEXTS.say("pulls.work", result.label()),
                progress -> Pulls.of(ratings, Coefficients.named(ratings, List.of(id)).get(0), progress), found -> take(of, found));
    }

    private void take(Result of, Pulls found) {
        if (!of.equals(result))
            return;
        pulls = found;
        changed.run();
    }

    /** Who pulls it down; empty until that is known. */
    public Optional<Pulls> pulls() {
        return Optional.ofNullable(pulls);
    }

    /** What stands above the ranking: that it is being found out, why there is none, or how to read it. */
    public String pullsWords() {
        if (result == null)
            return "";
        if (result.number().isEmpty())
            return result.why();
        if (pulls == null)
            return TEXTS.say("pulls.finding", result.label());
        var words = TEXTS.say("pulls.words", result.label(), desk.selected().get(Part.ITEM).orElse(""));
        var some = pulls.looked() == Pulls.MOST ? " " + TEXTS.say("pulls.some", pulls.looked()) : "";
        return words + some + pulls.warnings().stream().map(warning -> " " + warning.text()).findFirst().orElse("");
    }

    /** The user picked an observer in the ranking. */
    public void pickObserver(String observer) {
        desk.pick(Subject.of(Part.OBSERVER, observer));
    }

    /** The user picked a slice in a table. */
    public void pickSlice(String slice) {
        desk.pick(Subject.of(Part.SLICE, slice));
    }

    /** What is selected, so that tables can show it. */
    public Subject selected() {
        return desk.selected();
    }

    @Override
    public void close() {
        running.stop();
        listening.close();
    }
}
