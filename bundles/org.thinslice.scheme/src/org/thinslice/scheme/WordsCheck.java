// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import java.util.List;
import org.thinslice.scheme.model.LocalText;

/** Checks that words are there in every language of the scheme. */
record WordsCheck(List<String> languages) {

    /** An error if the default language has no words, a warning for every other language without. */
    void require(Findings.About about, List<LocalText> texts, String feature) {
        if (languages.isEmpty())
            return;
        if (about.require(Wording.exactly(texts, languages.get(0)).isPresent(), feature, "words.none." + feature))
            complete(about, texts, feature);
    }

    /** A warning for every language without words. */
    void complete(Findings.About about, List<LocalText> texts, String feature) {
        for (var lang : languages)
            about.expect(Wording.exactly(texts, lang).isPresent(), feature, "words.missing", lang);
    }
}
