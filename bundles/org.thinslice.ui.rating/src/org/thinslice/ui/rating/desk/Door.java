// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating.desk;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.study.Observer;
import org.thinslice.study.Sitting;
import org.thinslice.study.Study;

/** Lets observers in by their code. It tells nobody which other codes there are. */
public final class Door {

    /** Who stands before the door. */
    public sealed interface Caller {

        /** An observer of the study. */
        record Known(String code) implements Caller {
        }

        /** Nobody the study knows yet; may join. */
        record Newcomer(String code) implements Caller {
        }

        /** Cannot come in, for a reason given as a sentence. */
        record Refused(String why) implements Caller {
        }
    }

    private static final Texts TEXTS = Texts.of(Door.class);
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,31}");

    private final Study study;

    public Door(Study study) {
        this.study = Objects.requireNonNull(study, "study");
    }

    /** Says who a typed code stands for; capitals and blanks around it do not matter for a code the study knows. */
    public Caller who(String typed) {
        var code = typed.strip();
        if (code.isEmpty())
            return new Caller.Refused(TEXTS.say("door.empty"));
        var known = find(code);
        if (known.isPresent())
            return known.get().simulated() ? new Caller.Refused(TEXTS.say("door.simulated", known.get().code()))
                    : new Caller.Known(known.get().code());
        return CODE.matcher(code).matches() ? new Caller.Newcomer(code) : new Caller.Refused(TEXTS.say("door.letters"));
    }

    /** Opens the sitting of a caller; a newcomer gets all slices, in an order of their own. Touches the disk. */
    public ObserverQueue open(Caller caller) throws Problem {
        if (caller instanceof Caller.Known known)
            return queue(study.sitting(known.code()));
        if (caller instanceof Caller.Newcomer newcomer)
            return queue(study.join(newcomer.code()));
        throw new Problem(((Caller.Refused) caller).why());
    }

    private ObserverQueue queue(Sitting sitting) throws Problem {
        return new ObserverQueue(study, sitting);
    }

    private Optional<Observer> find(String code) {
        var exact = study.plan().observer(code);
        return exact.isPresent() ? exact
                : study.plan().observers().stream().filter(one -> one.code().equalsIgnoreCase(code)).findFirst();
    }
}
