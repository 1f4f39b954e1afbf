// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.study.Sha256;
import org.thinslice.study.Study;

/**
 * Describes a folder to programs: {@code datapackage.json} (Frictionless tabular data package, version 1) names every csv file with
 * its SHA-256 and the type of every column; {@code dataset_description.json} and the copy of the long table in {@code data}
 * make it a Psych-DS data set.
 */
final class FolderPackage {

    /** Names every table with its checksum, so it must be of the same export as they are. */
    static final String DESCRIPTOR = "datapackage.json";

    private final Path folder;
    private final Study study;
    private final ExportSettings settings;

    private FolderPackage(Path folder, Study study, ExportSettings settings) {
        this.folder = folder;
        this.study = study;
        this.settings = settings;
    }

    static void write(Path folder, Study study, ExportSettings settings, List<CsvFacts> files) throws Problem {
        var own = new FolderPackage(folder, study, settings);
        own.copy();
        var resources = new ArrayList<Object>();
        for (var file : files)
            resources.add(own.resource(file));
        var whole = own.head();
        whole.put("resources", resources);
        FolderScripts.text(folder.resolve(DESCRIPTOR), JsonText.of(whole));
        FolderScripts.text(folder.resolve("dataset_description.json"), JsonText.of(own.psychDs(files)));
        FolderScripts.text(folder.resolve("README.md"), own.readme());
    }

    /** Psych-DS wants the data below data/, with a name that ends in _data. */
    private void copy() throws Problem {
        var target = folder.resolve("data").resolve("study-" + word().replace("-", "") + "_data.csv");
        try {
            Files.createDirectories(target.getParent());
            Files.copy(folder.resolve(FolderExport.RATINGS), target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw Failures.at(target, "folder.failed", failure);
        }
    }

    /** The study's name as part of a file's name. */
    private String word() {
        var word = study.plan().settings().name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return word.isEmpty() ? "study" : word;
    }

    private Map<String, Object> head() {
        var scheme = study.plan().scheme();
        var head = new LinkedHashMap<String, Object>();
        head.put("profile", "tabular-data-package");
        head.put("name", word());
        head.put("id", study.plan().settings().id());
        head.put("title", study.plan().settings().name());
        head.put("description", description());
        head.put("created", settings.at().toString());
        head.put("thinslice", versions(scheme.name(), scheme.version(), scheme.sha256()));
        return head;
    }

    private Map<String, Object> versions(String scheme, int version, String sha256) {
        var map = new LinkedHashMap<String, Object>();
        map.put("version", settings.appVersion());
        map.put("seed_of_study", study.plan().settings().seed());
        map.put("seed_of_intervals", settings.agreement().seed());
        map.put("coding_scheme", scheme);
        map.put("coding_scheme_version", version);
        map.put("coding_scheme_sha256", sha256);
        map.put("csv", settings.csv().name().toLowerCase(Locale.ROOT));
        return map;
    }

    private String description() {
        return Failures.TEXTS.say("package.description", study.name());
    }

    private Map<String, Object> resource(CsvFacts file) throws Problem {
        var path = folder.resolve(file.name());
        var map = new LinkedHashMap<String, Object>();
        map.put("profile", "tabular-data-resource");
        map.put("name", file.name().replaceFirst("\\.csv$", ""));
        map.put("path", file.name());
        map.put("format", "csv");
        map.put("mediatype", "text/csv");
        map.put("encoding", "utf-8");
        try {
            map.put("bytes", Files.size(path));
        } catch (IOException failure) {
            throw Failures.at(path, "file.unreadable", failure);
        }
        map.put("hash", "sha256:" + Sha256.of(path, Progress.NONE));
        map.put("dialect", Map.of("delimiter", ","));
        map.put("schema", schema(file));
        return map;
    }

    private static Map<String, Object> schema(CsvFacts file) {
        var fields = new ArrayList<Object>();
        for (var column : file.columns()) {
            var field = new LinkedHashMap<String, Object>();
            field.put("name", column.head());
            field.put("type", column.type());
            if (column.type().equals("datetime"))
                field.put("format", "any");
            if (!meaning(file, column.head()).isEmpty())
                field.put("description", meaning(file, column.head()));
            fields.add(field);
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("fields", fields);
        schema.put("missingValues", List.of(""));
        return schema;
    }

    private static String meaning(CsvFacts file, String head) {
        try {
            var table = file.name().startsWith("ratings") ? "rating." : file.name().startsWith("observers") ? "observers."
                    : file.name().equals("pairs.csv") ? "pairs." : "";
            return table.isEmpty() ? "" : Failures.TEXTS.say(table + head);
        } catch (MissingResourceException none) {
            return "";
        }
    }

    private Map<String, Object> psychDs(List<CsvFacts> files) {
        var map = new LinkedHashMap<String, Object>();
        map.put("@context", "https://schema.org/");
        map.put("@type", "Dataset");
        map.put("name", study.plan().settings().name());
        map.put("description", description());
        map.put("schemaVersion", "Psych-DS 1.5.1");
        map.put("identifier", study.plan().settings().id());
        map.put("dateCreated", settings.at().toString());
        var ratings = files.stream().filter(file -> file.name().equals(FolderExport.RATINGS)).findFirst().orElseThrow();
        map.put("variableMeasured", ratings.columns().stream().map(column -> (Object) variable(ratings, column)).toList());
        return map;
    }

    private static Map<String, Object> variable(CsvFacts ratings, CsvFacts.Fact column) {
        var map = new LinkedHashMap<String, Object>();
        map.put("@type", "PropertyValue");
        map.put("name", column.head());
        map.put("description", meaning(ratings, column.head()));
        map.put("valueReference", Failures.TEXTS.say("rating." + column.head() + ".kind"));
        return map;
    }

    private String readme() {
        return Failures.TEXTS.say("package.readme", study.plan().settings().name(), settings.appVersion());
    }
}
