// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import org.thinslice.scheme.model.LocalText;
import org.thinslice.scheme.model.SchemeFactory;

/** Words that exist in several languages. */
public final class Wording {

    private Wording() {
    }

    /**
     * The words in a language; where there are none, those of its base language ("de" for "de-AT"), else the first
     * there are, else the empty text.
     */
    public static String of(List<LocalText> texts, String lang) {
        return exactly(texts, lang).or(() -> exactly(texts, base(lang))).or(() -> first(texts)).orElse("");
    }

    /** The words in exactly this language; empty if there are none or they are blank. */
    public static Optional<String> exactly(List<LocalText> texts, String lang) {
        return entry(texts, lang).map(LocalText::getText).filter(t -> t != null && !t.isBlank());
    }

    /** The entry for exactly this language, blank or not. */
    public static Optional<LocalText> entry(List<LocalText> texts, String lang) {
        return texts.stream().filter(t -> lang.equalsIgnoreCase(t.getLang())).findFirst();
    }

    /** Puts words in a language in the place of those there were. */
    public static void set(EList<LocalText> texts, String lang, String text) {
        entry(texts, lang).ifPresentOrElse(t -> t.setText(text), () -> texts.add(text(lang, text)));
    }

    /** A new entry. */
    public static LocalText text(String lang, String text) {
        var entry = SchemeFactory.eINSTANCE.createLocalText();
        entry.setLang(lang);
        entry.setText(text);
        return entry;
    }

    private static Optional<String> first(List<LocalText> texts) {
        return texts.stream().map(LocalText::getText).filter(t -> t != null && !t.isBlank()).findFirst();
    }

    private static String base(String lang) {
        var dash = lang.indexOf('-');
        return dash < 0 ? lang : lang.substring(0, dash);
    }
}
