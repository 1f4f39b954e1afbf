// SPDX-License-Identifier: EPL-2.0
package org.thinslice.tests.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The menus of the manager's workbench, as all its bundles together make them. */
class MenusTest {

    private final Map<String, List<String>> menus = new LinkedHashMap<>();

    MenusTest() throws Exception {
        for (var bundle : Tree.bundles())
            if (Files.exists(bundle.resolve("plugin.xml")) && Files.exists(bundle.resolve("plugin.properties")) && !bundle.endsWith("org.thinslice.observer"))
                read(bundle);
    }

    private void read(Path bundle) throws Exception {
        var texts = texts(bundle);
        var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bundle.resolve("plugin.xml").toFile()).getDocumentElement();
        var contributions = root.getElementsByTagName("menuContribution");
        for (int i = 0; i < contributions.getLength(); i++) {
            var contribution = (Element) contributions.item(i);
            var place = contribution.getAttribute("locationURI");
            if (place.startsWith("menu:"))
                read(contribution, place.substring("menu:".length()).replaceAll("\\?.*", ""), texts);
        }
    }

    private void read(Element parent, String menu, Properties texts) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element entry && (entry.getTagName().equals("command") || entry.getTagName().equals("menu"))) {
                var label = entry.getAttribute("label");
                menus.computeIfAbsent(menu, each -> new ArrayList<>()).add(label.startsWith("%") ? texts.getProperty(label.substring(1)) : label);
                read(entry, entry.getAttribute("id"), texts);
            }
    }

    private static Properties texts(Path bundle) throws IOException {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(bundle.resolve("plugin.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    @Test
    void no_two_entries_of_a_menu_have_the_same_letter() {
        assertThat(menus).containsKeys("file", "edit", "observe", "charts", "help");
        menus.forEach((menu, labels) -> assertThat(labels.stream().filter(label -> label.contains("&")).map(MenusTest::letter)).as("letters of the menu %s", menu)
                .doesNotHaveDuplicates());
    }

    private static String letter(String label) {
        return label.substring(label.indexOf('&') + 1).substring(0, 1).toLowerCase(Locale.ROOT);
    }
}
