// SPDX-License-Identifier: EPL-2.0
package org.thinslice.tests.arch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The project's folders: its bundles, their sources, what was compiled from them. */
final class Tree {

    static final Path ROOT = Path.of(System.getProperty("thinslice.root", "../..")).toAbsolutePath().normalize();

    private static final String BUNDLES = "/bundles/";
    /** Its tests are compiled like shipped classes, which they are not. */
    private static final Path WINDOW_TESTS = ROOT.resolve("bundles").resolve("org.thinslice.tests.ui");

    private Tree() {
    }

    /** The folders of all bundles. */
    static List<Path> bundles() {
        try (var folders = Files.list(ROOT.resolve("bundles"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All Java files written by hand, tests included. */
    static List<Path> sources() {
        return bundles().stream().flatMap(bundle -> Stream.of("src", "src_test").map(bundle::resolve))
                .filter(Files::isDirectory).flatMap(Tree::javaFiles).toList();
    }

    /** The project's own classes in a folder below each bundle's target, "classes" or "test-classes". */
    static JavaClasses classes(String folder) {
        var paths = bundles().stream().map(bundle -> bundle.resolve("target").resolve(folder)).filter(Files::isDirectory)
                .filter(place -> !place.startsWith(WINDOW_TESTS)).toList();
        return new ClassFileImporter().withImportOption(location -> location.contains("/org/thinslice/")).importPaths(paths);
    }

    /** The short name of the bundle a class was compiled in ("ui.kit"); empty for classes from elsewhere. */
    static Optional<String> bundleOf(JavaClass type) {
        return type.getSource().map(source -> source.getUri().getPath()).filter(path -> path.contains(BUNDLES)).map(path -> {
            var rest = path.substring(path.lastIndexOf(BUNDLES) + BUNDLES.length());
            return rest.substring("org.thinslice.".length(), rest.indexOf('/'));
        });
    }

    /** A file's content. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A file's path within the project. */
    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
