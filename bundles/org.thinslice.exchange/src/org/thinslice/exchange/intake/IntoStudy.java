// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;
import org.thinslice.scheme.Items;
import org.thinslice.scheme.model.Item;
import org.thinslice.study.Answer;
import org.thinslice.study.Rating;
import org.thinslice.study.Study;

/** Adds the ratings of a table to a study that is there: its items, and unless it is told otherwise its slices, must be known. */
public final class IntoStudy {

    private static final Texts TEXTS = Texts.of(IntoStudy.class);
    private static final int ROWS_BETWEEN_QUESTIONS = 1_000;

    private final Study study;
    private final Intake table;
    private final boolean newSlices;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Refusal> refused;
    private int there;

    private IntoStudy(Study study, Intake table, boolean newSlices) {
        this.study = study;
        this.table = table;
        this.newSlices = newSlices;
        this.refused = new ArrayList<>(table.refused());
    }

    /**
     * Puts it together; nothing is written.
     *
     * @param newSlices whether slices that the study does not have are added to it
     * @throws Problem if no rating is left
     */
    public static Ready of(Study study, Intake table, boolean newSlices, Instant at, Progress progress) throws Problem {
        return new IntoStudy(study, table, newSlices).ready(at, progress);
    }

    private Ready ready(Instant at, Progress progress) throws Problem {
        study.refresh();
        for (int i = 0; i < table.given().size(); i++) {
            if (i % ROWS_BETWEEN_QUESTIONS == 0)
                progress.step(i, table.given().size());
            look(table.given().get(i));
        }
        var remarks = new ArrayList<>(table.remarks());
        if (there > 0)
            remarks.add(TEXTS.say("import.there", there));
        if (drafts.isEmpty())
            throw new Problem(table.file().toString(), null, TEXTS.say("import.nothing"), refused.isEmpty() ? String.join(" ", remarks)
                    : TEXTS.say("import.nothing.next", refused.get(0).line(), refused.get(0).why()), null);
        var sha256 = FileMark.of(table.file(), progress);
        var slices = new SlicesOf(study.plan(), drafts);
        remarks.addAll(slices.remarks());
        var plan = slices.added();
        var ratings = new RatingsOf(plan.settings().id(), sha256, plan.scheme().version(), NewStudyFromTable.program(table), at).of(drafts);
        refused.sort((a, b) -> Long.compare(a.line(), b.line()));
        return new Ready(plan, now -> new SlicesOf(now, drafts).added(), ratings, refused, remarks, TEXTS.say("import.what", NewStudyFromTable.program(table)), "SHA-256 " + sha256);
    }

    private void look(Given given) throws Problem {
        var item = item(given.item());
        if (item.isEmpty()) {
            refused.add(given.refused(TEXTS.say("rating.no_item", given.item(), String.join(", ", study.scheme().getItems().stream().map(Item::getKey).toList()))));
            return;
        }
        if (!newSlices && study.plan().slice(given.slice()).isEmpty()) {
            refused.add(given.refused(TEXTS.say("rating.no_slice", given.slice())));
            return;
        }
        var read = new Answers(table.decimalComma()).read(item.get(), given);
        if (read.answer().isEmpty())
            refused.add(given.refused(read.why()));
        else
            compare(given, item.get().getKey(), read.answer().get());
    }

    /** A rating the study has already is left as it is; another answer to the same question is refused, unless it is a later attempt. */
    private void compare(Given given, String item, Answer answer) {
        var before = study.finals().of(given.showing(), item);
        if (before.isEmpty() || given.attempt() > before.get().attempt())
            drafts.add(new Draft(given, item, answer));
        else if (same(before, given, item, answer))
            there++;
        else
            refused.add(given.refused(TEXTS.say("rating.other", given.observer(), given.slice())));
    }

    private boolean same(Optional<Rating> before, Given given, String item, Answer answer) {
        return before.filter(rating -> rating.answer().equals(answer)).isPresent() || study.finals().given(given.showing()).stream().anyMatch(
                rating -> rating.item().equals(item) && rating.attempt() == given.attempt() && rating.answer().equals(answer));
    }

    private Optional<Item> item(String name) throws Problem {
        var items = study.scheme().getItems();
        if (name.equals(Mapping.RATING) && items.size() == 1)
            return Optional.of(items.get(0));
        var key = items.stream().filter(item -> item.getKey().equalsIgnoreCase(name)).findFirst();
        return key.isPresent() ? key : items.stream().filter(item -> Items.label(item).equalsIgnoreCase(name)).findFirst();
    }
}
