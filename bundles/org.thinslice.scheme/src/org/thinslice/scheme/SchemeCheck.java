// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.thinslice.scheme.model.Composite;
import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.Scheme;

/** Looks a scheme through before observers meet it: everything that is wrong, each with its place and a sentence. */
public final class SchemeCheck {

    /** Longest key: sheet names of workbooks are made from it and hold no more. */
    static final int LONGEST_KEY = 28;

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*");

    private final Findings findings = new Findings();
    private final Scheme scheme;
    private final HashSet<String> keys = new HashSet<>();

    private SchemeCheck(Scheme scheme) {
        this.scheme = scheme;
    }

    /** All findings, in the order of the scheme. */
    public static List<Finding> of(Scheme scheme) {
        var check = new SchemeCheck(scheme);
        check.run();
        return check.findings.list();
    }

    /** The findings that keep the scheme out of a study. */
    public static List<Finding> errors(Scheme scheme) {
        return of(scheme).stream().filter(Finding::error).toList();
    }

    private void run() {
        var about = findings.about(scheme, "scheme");
        about.require(said(scheme.getName()), "name", "name.empty");
        about.require(scheme.getVersion() >= 1, "version", "version.low");
        about.require(!scheme.getItems().isEmpty(), "items", "items.none");
        languages(about);
        var words = new WordsCheck(scheme.getLanguages());
        if (!scheme.getInstructions().isEmpty())
            words.complete(about, scheme.getInstructions(), "instructions");
        for (int i = 0; i < scheme.getItems().size(); i++)
            item(scheme.getItems().get(i), i + 1, words);
        for (int i = 0; i < scheme.getComposites().size(); i++)
            composite(scheme.getComposites().get(i), i + 1);
    }

    private void languages(Findings.About about) {
        about.require(!scheme.getLanguages().isEmpty(), "languages", "languages.none");
        about.require(new HashSet<>(scheme.getLanguages()).size() == scheme.getLanguages().size(), "languages", "languages.twice");
        for (var tag : scheme.getLanguages())
            about.require(!tag.isBlank() && Locale.forLanguageTag(tag).toLanguageTag().equalsIgnoreCase(tag), "languages",
                    "language.unknown", tag);
    }

    private void item(Item item, int position, WordsCheck words) {
        var about = said(item.getKey()) ? findings.about(item, "item", item.getKey()) : findings.about(item, "item.nth", position);
        key(about, item.getKey());
        words.require(about, item.getPrompt(), "prompt");
        if (!item.getHint().isEmpty())
            words.complete(about, item.getHint(), "hint");
        ReasonCheck.run(item, about, words);
        AnswerCheck.of(item, about, words);
    }

    private void composite(Composite composite, int position) {
        var about = said(composite.getKey()) ? findings.about(composite, "composite", composite.getKey())
                : findings.about(composite, "composite.nth", position);
        key(about, composite.getKey());
        CompositeCheck.run(scheme, composite, about);
    }

    private void key(Findings.About about, String key) {
        if (about.require(said(key), "key", "key.empty") && about.require(KEY.matcher(key).matches(), "key", "key.form", key)) {
            about.require(key.length() <= LONGEST_KEY, "key", "key.long", LONGEST_KEY);
            about.require(keys.add(key), "key", "key.twice", key);
        }
    }

    static boolean said(String text) {
        return text != null && !text.isBlank();
    }
}
