// SPDX-License-Identifier: EPL-2.0
package org.thinslice.tests.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class SourcesTest {

    private static final int LONGEST = 400;
    private static final Pattern OPEN_END = Pattern.compile("\\b(TODO|FIXME)\\b(?!\\s*#\\d+)");

    private static List<String> sourcesWhere(Predicate<Path> wrong) {
        return Tree.sources().stream().filter(file -> !file.getFileName().toString().equals("SourcesTest.java"))
                .filter(wrong).map(Tree::name).toList();
    }

    @Test
    void no_file_is_longer_than_400_lines() {
        assertThat(sourcesWhere(file -> Tree.text(file).lines().count() > LONGEST))
                .as("because nobody reads a longer one to its end; split it").isEmpty();
    }

    @Test
    void every_file_begins_with_its_licence() {
        assertThat(sourcesWhere(file -> !Tree.text(file).startsWith("// SPDX-License-Identifier: EPL-2.0\n")))
                .as("because a file that travels alone must still say under which licence").isEmpty();
    }

    @Test
    void open_ends_carry_a_number() {
        assertThat(sourcesWhere(file -> OPEN_END.matcher(Tree.text(file)).find()))
                .as("because an open end that is not written down anywhere else is forgotten").isEmpty();
    }

    @Test
    void every_package_says_what_it_is() {
        assertThat(sourcesWhere(file -> file.startsWith(Tree.ROOT) && file.toString().contains("/src/")
                && !Files.exists(file.resolveSibling("package-info.java"))))
                .as("because the first question about a package is what it is for").isEmpty();
    }

    @Test
    void generated_code_is_never_edited() throws Exception {
        for (var bundle : Tree.bundles()) {
            var generated = bundle.resolve("src-gen");
            if (!Files.isDirectory(generated))
                continue;
            try (var files = Files.walk(generated)) {
                assertThat(files.filter(Files::isRegularFile).filter(file -> Tree.text(file).contains("@generated NOT")).map(Tree::name))
                        .as("because the next generation loses the edit; put hand-written code beside it").isEmpty();
            }
        }
    }

    @Test
    void the_notice_names_every_library() {
        var notice = Tree.text(Tree.ROOT.resolve("NOTICE"));
        var coordinate = Pattern.compile("<groupId>([^<]+)</groupId><artifactId>([^<]+)</artifactId><version>([^<]+)</version>");
        var target = Tree.text(Tree.ROOT.resolve("target-platform/thinslice.target"));
        var named = coordinate.matcher(target).results()
                .map(found -> found.group(1) + ":" + found.group(2) + " " + found.group(3)).toList();
        assertThat(named).isNotEmpty();
        assertThat(named.stream().filter(line -> !notice.contains(line)))
                .as("because whoever passes the program on must know the licence of everything in it").isEmpty();
    }
}
