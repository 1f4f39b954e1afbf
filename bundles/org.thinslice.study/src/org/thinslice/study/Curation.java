// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.scheme.model.Item;

/**
 * What a lab decides about ratings after they were given. Every decision has a reason and is an entry in the ledger of its
 * own; no rating is changed or removed by any.
 */
public final class Curation {

    private static final Texts TEXTS = Texts.of(Curation.class);

    private final Study study;

    Curation(Study study) {
        this.study = study;
    }

    /**
     * Leaves things out of everything computed; those that are out already stay so.
     *
     * @return what was written
     * @throws Problem if the study lacks one of them, all are out already, the reason is empty, or it cannot be written
     */
    public List<Exclusion> exclude(Collection<Excluded> things, String reason) throws Problem {
        given(reason);
        return study.decide(() -> {
            for (var one : things)
                if (!one.in(study.plan()))
                    throw problem("exclude.absent", words(one));
            return decisions(things, false, reason);
        });
    }

    /**
     * Takes things in again; those that are in already stay so.
     *
     * @return what was written
     * @throws Problem if none of them is out, the reason is empty, or it cannot be written
     */
    public List<Exclusion> takeBack(Collection<Excluded> things, String reason) throws Problem {
        given(reason);
        return study.decide(() -> decisions(things, true, reason));
    }

    /**
     * Puts answers in place of those that count; asking for the answer that counts already changes nothing. All or none.
     *
     * @return what was written
     * @throws Problem if there is nothing to correct at one of the places, another answer counts there than was seen, its
     *         item does not offer the answer, one place is asked for twice, or it cannot be written
     */
    public List<Correction> correct(List<Correcting> wanted) throws Problem {
        return study.decide(() -> {
            var entries = new ArrayList<Correction>();
            var places = new HashSet<List<Object>>();
            for (var one : wanted) {
                if (!places.add(List.of(one.showing(), one.item())))
                    throw problem("correct.twice", place(one));
                var old = counting(one);
                if (one.against().filter(seen -> !seen.equals(old.id())).isPresent())
                    throw problem("correct.meanwhile", place(one));
                if (!old.answer().equals(one.answer()))
                    entries.add(correction(old, one));
            }
            return entries;
        });
    }

    /** What a thing left out is called in a sentence. */
    public static String words(Excluded what) {
        return TEXTS.say("excluded." + what.kind().word(), what.observer(), what.slice(), what.session());
    }

    private List<Exclusion> decisions(Collection<Excluded> things, boolean takenBack, String reason) throws Problem {
        var open = things.stream().distinct().filter(one -> study.exclusions().holds(one) == takenBack).toList();
        if (open.isEmpty())
            throw things.size() == 1 ? problem(takenBack ? "takeback.in" : "exclude.out", words(things.iterator().next()))
                    : problem(takenBack ? "takeback.all" : "exclude.all");
        return open.stream().map(one -> new Exclusion(UUID.randomUUID().toString(), study.time(), one, takenBack, reason.strip())).toList();
    }

    private Rating counting(Correcting wanted) throws Problem {
        var old = study.finals().of(wanted.showing(), wanted.item());
        if (old.isEmpty())
            throw problem("correct.absent", place(wanted));
        return old.get();
    }

    private Correction correction(Rating old, Correcting wanted) throws Problem {
        if (!(wanted.answer() instanceof Answer.NotRatable) && !AnswerCheck.fits(item(old), wanted.answer()))
            throw problem("correct.offer", place(wanted), Answers.words(wanted.answer()));
        return new Correction(UUID.randomUUID().toString(), study.time(), old.id(), wanted.showing(), wanted.item(), wanted.answer(),
                wanted.reason().strip(), study.appVersion());
    }

    private Item item(Rating old) throws Problem {
        for (var item : study.scheme(old.schemeVersion()).getItems())
            if (item.getKey().equals(old.item()))
                return item;
        throw problem("table.absent", old.item());
    }

    private static String place(Correcting wanted) {
        return TEXTS.say("correct.place", wanted.item(), wanted.showing().slice(), wanted.showing().observer());
    }

    private void given(String reason) throws Problem {
        if (reason.isBlank())
            throw problem("reason.blank");
    }

    private Problem problem(String key, Object... values) {
        return new Problem(study.name(), null, TEXTS.say(key, values), TEXTS.say(key + ".next"), null);
    }
}
