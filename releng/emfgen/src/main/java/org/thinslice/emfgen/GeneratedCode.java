// SPDX-License-Identifier: EPL-2.0
package org.thinslice.emfgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares {@code src-gen} of a bundle with what its model generates, or rewrites it. */
public final class GeneratedCode {

    private GeneratedCode() {
    }

    /** Arguments: check or write, the bundle's folder, a scratch folder. */
    public static void main(String[] args) throws IOException {
        var bundle = Path.of(args[1]).toRealPath();
        var scratch = Path.of(args[2]).toAbsolutePath();
        delete(scratch);
        var copy = scratch.resolve(bundle.getFileName());
        copy(bundle.resolve("model"), copy.resolve("model"));
        new Generator(scratch, bundle.getFileName().toString()).run();
        var fresh = read(copy);
        fresh.computeIfPresent("plugin.properties", (name, text) -> labels(text));
        if (args[0].equals("write"))
            write(bundle, fresh);
        else
            compare(read(bundle), fresh);
    }

    private static void compare(Map<String, String> committed, Map<String, String> fresh) throws IOException {
        var names = new TreeSet<>(committed.keySet());
        names.addAll(fresh.keySet());
        names.removeIf(name -> fresh.containsKey(name) && fresh.get(name).equals(committed.get(name)));
        if (!names.isEmpty())
            throw new IOException("src-gen is not what the model generates; after a change of the model run "
                    + "./mvnw process-classes -f releng/emfgen -Demf.mode=write. Different: " + String.join(", ", names));
    }

    private static void write(Path bundle, Map<String, String> fresh) throws IOException {
        delete(bundle.resolve("src-gen"));
        for (var file : fresh.entrySet()) {
            var target = bundle.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }

    /** The generated texts by path in the bundle, with line ends as in the repository. */
    private static Map<String, String> read(Path bundle) throws IOException {
        var texts = new TreeMap<String, String>();
        var sources = bundle.resolve("src-gen");
        if (Files.isDirectory(sources))
            try (var files = Files.walk(sources)) {
                for (var file : files.filter(f -> f.toString().endsWith(".java")).toList())
                    texts.put(bundle.relativize(file).toString().replace('\\', '/'), text(file));
            }
        texts.put("plugin.properties", Files.exists(bundle.resolve("plugin.properties")) ? text(bundle.resolve("plugin.properties")) : "");
        return texts;
    }

    /** The texts of the item providers; the bundle says in its manifest who makes it. */
    private static String labels(String text) {
        return text.lines().filter(line -> !line.startsWith("pluginName") && !line.startsWith("providerName"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.toList())
                Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder))
            return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList())
                Files.delete(file);
        }
    }
}
