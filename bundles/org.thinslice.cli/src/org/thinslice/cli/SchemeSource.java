// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.scheme.SchemeCheck;
import org.thinslice.scheme.SchemeFile;
import org.thinslice.scheme.SchemeText;
import org.thinslice.scheme.Template;
import org.thinslice.scheme.Templates;
import org.thinslice.scheme.model.Scheme;
import org.thinslice.study.FrozenScheme;

/** A coding scheme named on the command line: the id of a template, or a file. */
final class SchemeSource {

    private static final Texts TEXTS = Texts.of(SchemeSource.class);

    private SchemeSource() {
    }

    /** The scheme, checked and frozen as the first version of a study. */
    static FrozenScheme freeze(String named, Instant at) throws Problem {
        var scheme = load(named);
        var errors = SchemeCheck.errors(scheme);
        if (!errors.isEmpty())
            throw new Problem(named, errors.get(0).place(), errors.get(0).sentence(), TEXTS.say("scheme.errors.next", errors.size()), null);
        return FrozenScheme.freeze(scheme.getVersion(), scheme.getName(), SchemeText.write(scheme), at);
    }

    private static Scheme load(String named) throws Problem {
        var template = Templates.find(named);
        if (template.isPresent())
            return template.get().load();
        if (!Files.exists(Path.of(named)))
            throw new Problem(named, null, TEXTS.say("scheme.absent"), TEXTS.say("scheme.absent.next",
                    Templates.all().stream().map(Template::id).collect(Collectors.joining(", "))), null);
        return SchemeFile.load(Path.of(named));
    }
}
