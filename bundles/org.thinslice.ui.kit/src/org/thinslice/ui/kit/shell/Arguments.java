// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.kit.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.equinox.app.IApplicationContext;

/**
 * What the program was started with.
 *
 * @param study    the study file to open
 * @param observer the observer's code, for {@code --observer k7}
 */
public record Arguments(Optional<Path> study, Optional<String> observer) {

    private static final String OBSERVER = "--observer";

    /** The arguments the platform has left for the application. */
    public static Arguments of(IApplicationContext context) {
        var given = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return given instanceof String[] words ? of(List.of(words)) : of(List.of());
    }

    /** Reads {@code [--observer CODE] [FILE]}; whatever else begins with a dash is the platform's and left alone. */
    public static Arguments of(List<String> words) {
        Optional<Path> study = Optional.empty();
        Optional<String> observer = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.equals(OBSERVER) && i + 1 < words.size())
                observer = Optional.of(words.get(++i));
            else if (!word.isBlank() && !word.startsWith("-"))
                study = Optional.of(Path.of(word).toAbsolutePath().normalize());
        }
        return new Arguments(study, observer);
    }
}
