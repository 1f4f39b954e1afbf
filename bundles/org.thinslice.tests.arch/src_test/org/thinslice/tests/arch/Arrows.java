// SPDX-License-Identifier: EPL-2.0
package org.thinslice.tests.arch;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who may use whom. What is not listed is forbidden; docs/architecture.md draws the same picture. */
final class Arrows {

    private static final List<String> PLATFORM = List.of("org.eclipse.", "org.osgi.");
    private static final List<String> EMF = List.of("org.eclipse.emf.");

    private static final Map<String, Set<String>> OURS = Map.ofEntries(
            entry("base", Set.of()),
            entry("agreement", Set.of("base")),
            entry("scheme", Set.of("base")),
            entry("media.ffmpeg", Set.of()),
            entry("media", Set.of("base", "media.ffmpeg")),
            entry("study", Set.of("base", "scheme", "agreement")),
            entry("store", Set.of("base", "scheme", "study")),
            entry("charts", Set.of("base", "agreement")),
            entry("results", Set.of("base", "scheme", "study", "agreement")),
            entry("exchange", Set.of("base", "scheme", "study", "agreement", "results", "charts", "media")),
            entry("sample", Set.of("base", "scheme", "study", "media")),
            entry("cli", Set.of("base", "scheme", "study", "store", "agreement", "charts", "media", "media.ffmpeg", "results", "exchange", "sample")),
            entry("ui.kit", Set.of("base", "charts", "study", "media")),
            entry("ui.design", Set.of("base", "ui.kit", "study", "scheme", "media", "exchange")),
            entry("ui.rating", Set.of("base", "ui.kit", "study", "scheme", "media")),
            entry("ui.agreement", Set.of("base", "ui.kit", "study", "scheme", "agreement", "results", "charts", "exchange", "media")),
            entry("workbench", Set.of("base", "ui.kit", "ui.design", "ui.rating", "ui.agreement", "study", "store", "sample")),
            entry("observer", Set.of("base", "ui.kit", "ui.rating", "study", "store")));

    private static final Map<String, List<String>> THEIRS = Map.ofEntries(
            entry("agreement", List.of("org.hipparchus.")),
            entry("scheme", union(EMF, List.of("org.xml.sax."))),
            entry("study", EMF),
            entry("results", EMF),
            entry("store", List.of("java.sql.", "org.sqlite.", "org.postgresql.")),
            entry("media.ffmpeg", List.of("org.bytedeco.", "org.osgi.framework.")),
            entry("media", List.of("org.bytedeco.", "javax.sound.")),
            entry("charts", List.of("org.jfree.", "java.awt.", "javax.imageio.")),
            entry("exchange", union(EMF, List.of("org.apache.poi.", "org.apache.xmlbeans.", "org.openxmlformats.", "de.siegmar.", "javax.xml.", "org.w3c.", "org.xml."))),
            entry("sample", EMF),
            entry("cli", List.of("picocli.", "org.eclipse.equinox.app.", "org.osgi.framework.", "org.eclipse.emf.")),
            entry("ui.kit", union(PLATFORM, List.of("java.awt."))),
            entry("ui.design", union(PLATFORM, EMF)),
            entry("ui.rating", PLATFORM),
            entry("ui.agreement", PLATFORM),
            entry("workbench", PLATFORM),
            entry("observer", PLATFORM));

    private Arrows() {
    }

    /** Whether the bundle has a place in the picture at all. */
    static boolean knows(String bundle) {
        return OURS.containsKey(bundle);
    }

    /** Whether one of our bundles may use another. */
    static boolean allows(String from, String to) {
        return from.equals(to) || OURS.get(from).contains(to);
    }

    /** Whether one of our bundles may use a class of somebody else. The JDK is open, except for what some bundles own. */
    static boolean allowsOther(String from, String className) {
        if (THEIRS.getOrDefault(from, List.of()).stream().anyMatch(className::startsWith))
            return true;
        return className.startsWith("java") && !owned(className);
    }

    private static boolean owned(String className) {
        return Stream.of("java.awt.", "java.sql.", "javax.sound.", "javax.imageio.", "javax.swing.").anyMatch(className::startsWith);
    }

    private static List<String> union(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
