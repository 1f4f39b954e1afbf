// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.scheme.SchemeCheck;
import org.thinslice.scheme.SchemeText;
import org.thinslice.scheme.model.Scheme;
import org.thinslice.study.FrozenScheme;
import org.thinslice.study.Study;

/**
 * The next version of a study's coding scheme. Ratings that were given stay with the version they were given on.
 *
 * @param version 1 above the newest version there is
 * @param scheme  a copy nobody edits
 */
record Publication(int version, Scheme scheme) {

    private static final Texts TEXTS = Texts.of(Publication.class);

    /** Prepares a scheme to be published. */
    static Publication of(Study study, Scheme scheme) {
        var copy = EcoreUtil.copy(scheme);
        var version = study.plan().scheme().version() + 1;
        copy.setVersion(version);
        return new Publication(version, copy);
    }

    /** What keeps the scheme out of a study, in a sentence; empty if nothing does. */
    Optional<String> obstacle() {
        return SchemeCheck.errors(scheme).stream().findFirst().map(f -> TEXTS.say("publish.errors", f.place(), f.sentence()));
    }

    /** Puts it into the study. */
    void into(Study study, Instant at) throws Problem {
        var frozen = FrozenScheme.freeze(version, scheme.getName(), SchemeText.write(scheme), at);
        study.change(TEXTS.say("publish.change", version), "", plan -> plan.withScheme(frozen));
    }
}
