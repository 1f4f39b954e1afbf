// SPDX-License-Identifier: EPL-2.0
package org.thinslice.base;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of one package, read from {@code texts.properties} (and {@code texts_de.properties}, …) beside its
 * classes. Keys go by place and role ({@code rating.done.title}); patterns are those of {@link MessageFormat}, so a
 * literal apostrophe is written twice.
 */
public final class Texts {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The texts beside {@code neighbour}, in the language the program runs in; English where it has no translation. */
    public static Texts of(Class<?> neighbour) {
        return of(neighbour, Locale.getDefault());
    }

    /** The texts beside {@code neighbour} in a given language. */
    public static Texts of(Class<?> neighbour, Locale locale) {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var name = neighbour.getPackageName() + ".texts";
        return new Texts(ResourceBundle.getBundle(name, locale, neighbour.getClassLoader(), noFallback), locale);
    }

    /** The text of a key, its places {0}, {1}, … filled in; numbers are printed as the user's language prints them. */
    public String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
